// An absent holder counts as a vacant seat, and both paths that say who decides agree on it (RULES R6.11).
import { beforeAll, describe, expect, test } from "vitest"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { terima } from "#lib/kinerja/mutations/putuskan.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai } from "#lib/pegawai/rules.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
  await pemilik("delete from ketidakhadiran")
})

const pergi = (kunci: string, jenis: string) =>
  pemilik(
    `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
     values (gen_random_uuid(), $1, $2::jenis_ketidakhadiran, $3::date, $3::date, 'uji')`,
    [idContoh("pegawai", kunci), jenis, pada],
  )
const pulang = () => pemilik("delete from ketidakhadiran")
const penilaiDari = async (pegawaiId: string) =>
  penilai((await getKedudukan(pegawaiId, pada, pada))?.rantai ?? [], pegawaiId)

describe("while the boss is away without a Plh", () => {
  test.each([
    ["penyuluh", "kabid", "kadis"],
    ["kabid", "kadis", "sekda"],
    ["perawat", "karu", null],
    ["kadis", "sekda", "gubernur"],
  ])("the reports of %s, under %s, wait with %s", async (staf, atasan, berikut) => {
    await pergi(atasan, "CUTI")
    const id = idContoh("pegawai", staf)
    const hasil = (await penilaiDari(id))!
    expect(hasil).toMatchObject({ sebagai: "MENGGANTIKAN" })
    expect(hasil.alasan[0]!.butir).toContain("sedang tidak masuk, belum ada Plh.")
    if (berikut) {
      expect(hasil.pegawaiId).toBe(idContoh("pegawai", berikut))
      expect(kursiMenilai(await aktor(berikut, saat))).toContain(hasil.jabatanId)
    }
    // The absent one keeps his seat's powers, should he sign in.
    expect(kursiMenilai(await aktor(atasan, saat))).toContain(hasil.jabatanId)
    await pulang()
  })

  test("the next one up decides, in the absent one's name", async () => {
    await pergi("kabid", "SAKIT")
    const isian = skema.parse({ tanggal: pada, uraian: "Rekap", mulai: "01:00", selesai: "01:10" })
    const { id } = await tulis(await panggil("penyuluh", saat), isian)
    const kadis = await panggil("kadis", saat)
    expect((await listKotakMasuk(kadis.actor)).map((l) => l.id)).toContain(id)
    await terima(kadis, { ids: [id] })
    expect(await db().laporanHarian.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: "DITERIMA",
      penilaiJabatanId: idContoh("jabatan", "KA-DISHUT-B3"),
      diputusSebagai: "MENGGANTIKAN Kepala Bidang Penyuluhan",
    })
    await pulang()
    expect(kursiMenilai(await aktor("kadis", saat))).not.toContain(idContoh("jabatan", "KA-DISHUT-B3"))
  })

  test("on dinas luar he is within reach and keeps his inbox", async () => {
    await pergi("kabid", "DINAS_LUAR")
    expect((await penilaiDari(idContoh("pegawai", "penyuluh")))!.pegawaiId).toBe(idContoh("pegawai", "kabid"))
    expect(kursiMenilai(await aktor("kadis", saat))).not.toContain(idContoh("jabatan", "KA-DISHUT-B3"))
    await pulang()
  })
})

test("whoever is away, the seat that a report goes to is one that its decider answers for", async () => {
  const orang = await db().$queryRaw<{ id: string }[]>`select pegawai_id as id from pegawai_kini order by 1`
  // everyone can sign in
  await pemilik(
    `insert into akun (id, masuk, pegawai_id, nama, sandi, aktif)
     select gen_random_uuid(), 'uji-' || p.id, p.id, p.nama, 'x', true from pegawai p
     where not exists (select from akun a where a.pegawai_id = p.id)`,
  )
  await pemilik(
    `insert into sesi (id, akun_id, dibuat, kode_pada, sampai)
     select gen_random_uuid(), id, $1, $1, $1::timestamptz + interval '1 hour' from akun`,
    [saat],
  )
  const sesi = new Map(
    (
      await db().$queryRaw<{ id: string; pegawaiId: string }[]>`
        select distinct on (a.pegawai_id) s.id, a.pegawai_id as "pegawaiId" from sesi s join akun a on a.id = s.akun_id
        where a.pegawai_id is not null order by a.pegawai_id, s.dibuat desc, s.id`
    ).map((s) => [s.pegawaiId, s.id]),
  )
  for (const persen of [20, 50, 80]) {
    await pulang()
    await pemilik(
      `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
       select gen_random_uuid(), n.pegawai_id, 'CUTI', $1::date, $1::date, 'uji'
       from penempatan n join jabatan j on j.id = n.jabatan_id
       where j.jenis not in ('PELAKSANA', 'FUNGSIONAL') and n.jenis = 'DEFINITIF'
         and abs(hashtext(n.pegawai_id::text || $2)) % 100 < $2::int`,
      [pada, String(persen)],
    )
    const menilai = new Map<string, string[]>()
    for (const { id } of orang) {
      const hasil = await penilaiDari(id)
      if (!hasil) continue
      if (!menilai.has(hasil.pegawaiId)) {
        const actor = await resolveActor(sesi.get(hasil.pegawaiId)!, saat)
        menilai.set(hasil.pegawaiId, kursiMenilai(actor!))
      }
      expect(menilai.get(hasil.pegawaiId), `${id} → ${hasil.jabatan}`).toContain(hasil.jabatanId)
      expect(hasil.pegawaiId).not.toBe(id)
    }
    expect(menilai.size).toBeGreaterThan(10)
  }
  await pulang()
}, 60_000)
