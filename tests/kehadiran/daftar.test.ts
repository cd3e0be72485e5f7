// An operator's lists as he has them with thousands of people: by pages, by search, and never beyond his units.
import { beforeAll, describe, expect, test } from "vitest"
import type { Actor } from "#lib/kernel/actor.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getKehadiran, type Kehadiran } from "#lib/kehadiran/queries/absen.ts"
import { getKursiTugas } from "#lib/kehadiran/queries/tugas.ts"
import { getAturan } from "#lib/kehadiran/queries/aturan.ts"
import { saringKehadiran, saringPola } from "#lib/kehadiran/schema.ts"
import { jabatanManajerial, jabatanSetingkat } from "#lib/pegawai/rules.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let pada: string
const a = {} as Record<string, Actor>
beforeAll(async () => {
  const saat = await saatContoh()
  pada = tanggalPada(saat)
  await pemilik("delete from ketidakhadiran")
  await pemilik(
    `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
     select gen_random_uuid(), p.id, 'CUTI', $1::date + (i % 20) - 12, $1::date + (i % 20) - 10, 'SC'
     from (select id, row_number() over (order by id)::int as i from pegawai) p`,
    [pada],
  )
  // every second head is gone for good
  await pemilik(
    `delete from penempatan n using jabatan j where j.id = n.jabatan_id and j.jenis::text = any($1)
       and abs(hashtext(j.kode)) % 2 = 0 and not exists (select from akun a where a.pegawai_id = n.pegawai_id)`,
    [[...jabatanManajerial]],
  )
  for (const k of ["pengelola", "verifikator"]) a[k] = await aktor(k, saat)
})

const baca = (kunci: string, saring: object) => getKehadiran(a[kunci]!, pada, saringKehadiran.parse(saring))
/** All pages of one list. */
async function semua<K extends keyof Kehadiran>(kunci: string, apa: K, saring: object = {}) {
  const rows: Kehadiran[K]["baris"][number][] = []
  for (let sesudah: string | null = ""; sesudah !== null;) {
    const { baris, berikut }: Kehadiran[K] = (await baca(kunci, { ...saring, [apa]: sesudah || undefined }))[apa]
    expect(baris.length).toBeLessThanOrEqual(50)
    rows.push(...(baris as typeof rows))
    sesudah = berikut
  }
  return rows
}

describe("who is away", () => {
  test("is there once, on one page or another: until two weeks ago, and within two weeks", async () => {
    const rows = await semua("verifikator", "absen")
    const [{ n }] = (await pemilik<{ n: number }>(
      "select count(*)::int as n from ketidakhadiran where selesai >= $1 and mulai <= $2",
      [tambahHari(pada, -14), tambahHari(pada, 14)],
    )) as [{ n: number }]
    expect(n).toBeGreaterThan(200)
    expect(new Set(rows.map((r) => r.id)).size).toBe(n)
    expect(rows).toHaveLength(n)
    expect(rows.map((r) => r.mulai)).toEqual(
      rows
        .map((r) => r.mulai)
        .toSorted()
        .toReversed(),
    ) // latest first
  })

  test("is found by part of a name, whatever its case, and stays within the operator's units", async () => {
    expect((await semua("verifikator", "absen", { cari: "siti AM" })).map((r) => r.pegawaiId)).toEqual([
      idContoh("pegawai", "penyuluh"),
    ])
    expect(await semua("pengelola", "absen", { cari: "fitri handayani" })).toEqual([])
    expect(await semua("verifikator", "absen", { cari: "%" })).toEqual([])
  })

  test("a page that does not exist is the first one", async () => {
    const pertama = (await baca("pengelola", {})).absen
    for (const absen of ["bukan", Buffer.from('["a\'","b"]').toString("base64url")])
      expect((await baca("pengelola", { absen })).absen).toEqual(pertama)
  })
})

test("seats without anyone come by pages too, each once", async () => {
  const rows = await semua("verifikator", "kosong")
  expect(rows.length).toBeGreaterThan(50)
  expect(new Set(rows.map((r) => r.jabatanId)).size).toBe(rows.length)
  const dinas = await semua("pengelola", "kosong")
  expect(dinas.length).toBeLessThan(rows.length)
})

test("orders to act, by the day on which they end", async () => {
  const rows = await semua("verifikator", "pelaksana")
  const akhir = rows.map((r) => r.selesai ?? "9999")
  expect(rows.length).toBeGreaterThan(0)
  expect(akhir).toEqual(akhir.toSorted())
})

describe("who may act for a seat", () => {
  test("is of the level of the seat or one beneath", () => {
    const kursi = (jenis: string) => jabatanSetingkat({ jenis, jenjang: null })
    expect(kursi("ADMINISTRATOR")).toEqual({
      jenis: ["ADMINISTRATOR", "PENGAWAS"],
      jenjang: ["Ahli Muda", "Ahli Madya"],
    })
    expect(kursi("JPT_PRATAMA")).toEqual({
      jenis: ["JPT_PRATAMA", "ADMINISTRATOR"],
      jenjang: ["Ahli Madya", "Ahli Utama"],
    })
    expect(kursi("PENGAWAS")).toEqual({ jenis: ["PENGAWAS"], jenjang: ["Ahli Muda"] })
  })

  test("comes from the seat's own unit first, fifty at most, and is found by name", async () => {
    await pemilik("delete from ketidakhadiran")
    await pemilik(
      `with p as (insert into pegawai (id, instansi_id, nip, nama, jenis_kelamin, status)
         select gen_random_uuid(), $1, lpad((900000000000000000 + g)::text, 18, '0'), 'Orang Banyak ' || g, 'L', 'PNS'
         from generate_series(1, 70) g returning id)
       insert into pegawai_kini (pegawai_id, jabatan_id, unit_id, jalur_unit, jalur_jabatan, nama_kunci)
       select p.id, k.jabatan_id, k.unit_id, k.jalur_unit, k.jalur_jabatan, 'orang banyak' from p, pegawai_kini k
       where k.pegawai_id = $2`,
      [idContoh("instansi", "5500"), idContoh("pegawai", "penyuluh")],
    )
    const kursi = (siapa: string, cari = "") =>
      getKursiTugas(a[siapa]!, idContoh("jabatan", "KA-DISHUT-B3"), pada, cari)
    const semuanya = (await kursi("pengelola"))!
    expect(semuanya).toMatchObject({ lebih: true, jabatan: "Kepala Bidang Penyuluhan" })
    expect(semuanya.calon).toHaveLength(50)
    const sempit = (await kursi("pengelola", "ORANG banyak 7"))!
    expect(sempit.calon.map((c) => c.nama).toSorted()).toEqual(["Orang Banyak 7", "Orang Banyak 70"])
    expect(sempit.lebih).toBe(false)
  })

  test("is no business of who does not keep the unit", async () => {
    expect(await getKursiTugas(a.pengelola!, idContoh("jabatan", "KA-DESDM"), pada, "")).toBeNull()
  })
})

test("patterns of work: units first, then people by name, each once, and found by name", async () => {
  await pemilik(
    `insert into pola_kerja (id, pegawai_id, jenis, menit_sehari, hari_wfa, mulai, dasar)
     select gen_random_uuid(), id, 'PARUH_WAKTU', 240, '{}', '2027-01-01', 'PK' from pegawai p
     where not exists (select from pola_kerja w where w.pegawai_id = p.id) limit 120`,
  )
  const instansi = idContoh("instansi", "5500")
  const pola = async (saring: object) => (await getAturan(instansi, pada, saringPola.parse(saring))).pola
  const rows = []
  for (let sesudah: string | null = ""; sesudah !== null;) {
    const { baris, berikut }: Awaited<ReturnType<typeof pola>> = await pola({ sesudah: sesudah || undefined })
    expect(baris.length).toBeLessThanOrEqual(50)
    rows.push(...baris)
    sesudah = berikut
  }
  const [{ n }] = (await pemilik<{ n: number }>(
    "select count(*)::int as n from pola_kerja where selesai is null or selesai > $1",
    [pada],
  )) as [{ n: number }]
  expect(new Set(rows.map((r) => r.id)).size).toBe(n)
  expect(rows).toHaveLength(n)
  const unit = rows.map((r) => r.unit !== null)
  expect(unit).toEqual(unit.toSorted((x, y) => Number(y) - Number(x)))
  expect((await pola({ cari: "ANDI saputra" })).baris.map((p) => p.pegawai)).toEqual(["Andi Saputra"])
})
