// "Beneath me" has one meaning: whoever's report `penilai` would address to a seat that I answer for (RULES R6.11).
import { beforeAll, describe, expect, test } from "vitest"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getWajibLapor } from "#lib/kehadiran/queries/kalender.ts"
import { listWajibLapor } from "#lib/kehadiran/queries/wajib.ts"
import { ingatkan } from "#lib/kinerja/mutations/ingatkan.ts"
import { listBelumMelapor } from "#lib/kinerja/queries/belum-melapor.ts"
import { listRekapBawahan } from "#lib/kinerja/queries/bulan.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai } from "#lib/pegawai/rules.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const asn = () =>
  db().$queryRaw<{ id: string }[]>`
    select id from pegawai where status in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU') order by id`

/** Each civil servant's seat of address, as the rule itself says it. */
async function menurutAturan(): Promise<Map<string, string>> {
  const tuju = new Map<string, string>()
  for (const { id } of await asn()) {
    const hasil = penilai((await getKedudukan(id, pada, pada))?.rantai ?? [], id)
    if (hasil) tuju.set(id, hasil.jabatanId)
  }
  return tuju
}

/** Checks every list of those beneath against the rule, for everyone of the cast who answers for a seat. */
async function sepakat() {
  const tuju = await menurutAturan()
  let diperiksa = 0
  for (const { kunci } of cast) {
    const actor = await aktor(kunci, saat)
    const kursi = kursiMenilai(actor)
    if (!kursi.length) continue
    const semua = [...tuju].flatMap(([id, seat]) => (kursi.includes(seat) && id !== actor.pegawaiId ? id : []))
    const rekap = await listRekapBawahan(actor, `${pada.slice(0, 7)}-01`)
    expect(rekap.map((r) => r.pegawaiId).toSorted(), `the recap of ${kunci}`).toEqual(semua.toSorted())
    const wajib = new Set((await listWajibLapor(actor, tambahHari(pada, -7), pada)).map((w) => w.pegawaiId))
    for (const id of semua)
      expect(wajib.has(id), `${id} under ${kunci}`).toBe((await getWajibLapor(id, pada)).irama !== "TIDAK")
    expect([...wajib].filter((id) => !semua.includes(id))).toEqual([])
    diperiksa += semua.length
  }
  return diperiksa
}

const pergi = (pegawaiId: string) =>
  pemilik(
    `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
     values (gen_random_uuid(), $1, 'CUTI', $2::date, $2::date, 'uji') on conflict do nothing`,
    [pegawaiId, pada],
  )
const kosongkan = (kursi: string) =>
  pemilik("delete from penempatan where jabatan_id = $1", [idContoh("jabatan", kursi)])

describe("every list of those beneath agrees with the rule", () => {
  test("as the demo stands: vacant seats, a Plt, extra duties", async () => {
    expect(await sepakat()).toBeGreaterThan(100)
  }, 60_000)

  test("while superiors are away, up to all of one line", async () => {
    await pemilik("delete from ketidakhadiran")
    for (const k of ["kabid", "karu", "kepsek", "kadis"]) await pergi(idContoh("pegawai", k))
    expect(await sepakat()).toBeGreaterThan(100)
    await pemilik("delete from ketidakhadiran")
  }, 60_000)

  test("while every second head's seat is vacant", async () => {
    await pemilik(
      `delete from penempatan n using jabatan j where j.id = n.jabatan_id and j.jenis in ('ADMINISTRATOR', 'PENGAWAS')
         and abs(hashtext(j.kode)) % 2 = 0 and not exists (select from akun a where a.pegawai_id = n.pegawai_id)`,
    )
    expect(await sepakat()).toBeGreaterThan(100)
  }, 60_000)
})

test("whoever is listed as not having reported can be reminded, under a seat that is vacant too", async () => {
  await kosongkan("KA-DISHUT-B3")
  await pemilik("update hari_pegawai set jumlah = 0 where tanggal > $1::date - 5", [pada])
  const panggilan = await panggil("kadis", saat)
  const diam = await listBelumMelapor(kursiMenilai(panggilan.actor), pada)
  expect(diam.map((d) => d.pegawaiId)).toContain(idContoh("pegawai", "penyuluh"))
  expect(await ingatkan(panggilan, { ids: diam.map((d) => d.pegawaiId) })).toEqual({ diingatkan: diam.length })
})

test("a seat that may not appraise is passed, by every list", async () => {
  const karu = idContoh("pegawai", "karu")
  const perawat = idContoh("pegawai", "perawat")
  const semula = (await menurutAturan()).get(perawat)
  await pemilik(
    "update jabatan set dasar_menilai = null where id in (select jabatan_id from penempatan where pegawai_id = $1)",
    [karu],
  )
  expect((await menurutAturan()).get(perawat)).not.toBe(semula)
  expect(await sepakat()).toBeGreaterThan(50)
}, 60_000)
