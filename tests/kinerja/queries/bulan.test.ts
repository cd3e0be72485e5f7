// What a superior and a person read of a month: within sight, and figure for figure what the lines add up to.
import { beforeAll, expect, test } from "vitest"
import type { Actor } from "#lib/kernel/actor.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { listBelumMelapor } from "#lib/kinerja/queries/belum-melapor.ts"
import {
  getOrangRekap,
  getRekap,
  listBulanTerbuka,
  listLaporanRekap,
  listRekapBawahan,
} from "#lib/kinerja/queries/bulan.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { rekapBulan } from "#lib/kinerja/rules/bulan.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

const BULAN = "2026-11-01"
const a = {} as Record<string, Actor>
let hariIni: string
beforeAll(async () => {
  const saat = await saatContoh()
  hariIni = tanggalPada(saat)
  for (const k of ["penyuluh", "kabid", "kadis", "guru", "kabkd", "pengelola"]) a[k] = await aktor(k, saat)
})

test.each([
  ["penyuluh", true],
  ["kabid", true],
  ["kadis", true],
  ["kabkd", true],
  ["guru", false],
])("the recap of penyuluh is there for %s: %s", async (siapa, terlihat) => {
  const orang = await getOrangRekap(a[siapa]!, idContoh("pegawai", "penyuluh"), BULAN)
  expect(orang !== null).toBe(terlihat)
})

test("a person without a duty to report has none, and an address that is no id names nobody", async () => {
  expect(await getOrangRekap(a.kabkd!, idContoh("pegawai", "gubernur"), BULAN)).toBeNull()
  expect(await getOrangRekap(a.kabkd!, "bukan-id", BULAN)).toBeNull()
})

test("the superior's table says of each person what his own lines add up to", async () => {
  const tabel = await listRekapBawahan(a.kabid!, BULAN)
  expect(tabel.length).toBeGreaterThanOrEqual(15)
  expect(tabel.map((t) => t.pegawaiId)).not.toContain(a.kabid!.pegawaiId)
  for (const t of tabel) {
    const r = rekapBulan(await listLaporanRekap(a.kabid!, t.pegawaiId, BULAN), t.tanggal)
    expect({ ...t, hari: r.terisi.length }).toMatchObject({
      hari: t.tanggal.length,
      menit: r.menit,
      diterima: r.diterima.length,
      dikembalikan: r.dikembalikan.length,
      lewatWaktu: r.lewatWaktu.length,
      menunggu: r.menunggu.length,
    })
  }
})

test("days away are counted by kind for whoever keeps the record and for oneself, else as away", async () => {
  await pemilik("delete from ketidakhadiran where pegawai_id = $1", [idContoh("pegawai", "penyuluh")])
  await pemilik(
    `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
     select gen_random_uuid(), $1, j::jenis_ketidakhadiran, m::date, s::date, 'uji' from (values
       ('SAKIT', '2026-11-02', '2026-11-03'), ('DINAS_LUAR', '2026-11-05', '2026-11-08'), ('CUTI', '2026-11-20', '2026-12-02')) x(j, m, s)`,
    [idContoh("pegawai", "penyuluh")],
  )
  const absen = async (siapa: string) => {
    const actor = a[siapa]!
    const orang = (await getOrangRekap(actor, idContoh("pegawai", "penyuluh"), BULAN))!
    const { tidakMasuk } = await getRekap(actor as Actor & { instansiId: string }, orang, BULAN)
    return tidakMasuk.map((t) => [t.jenis, t.hari.length])
  }
  const perJenis = [["CUTI", 1], ["SAKIT", 2], ["DINAS_LUAR", 2]] // prettier-ignore
  expect(await absen("penyuluh")).toEqual(perJenis)
  expect(await absen("pengelola")).toEqual(perJenis)
  for (const siapa of ["kabid", "kadis", "kabkd"]) expect(await absen(siapa)).toEqual([[null, 5]])
})

test("who is silent is listed with the working days that are missing; who reported yesterday is not", async () => {
  const diam = await listBelumMelapor(kursiMenilai(a.kabid!), hariIni)
  expect(diam).toMatchObject([
    { nama: "Maya Sari, A.Md.", terakhir: "2026-11-16", hari: ["2026-11-17", "2026-11-18", "2026-11-19"] },
  ])
  expect(await listBelumMelapor(kursiMenilai(a.guru!), hariIni)).toEqual([])
})

test("the usual volume is the median of what was accepted for the same RHK", async () => {
  const [baris] = (await listKotakMasuk(a.kabid!)).filter((l) => l.rhk && l.lazim)
  const [naif] = await pemilik<{ jumlah: number; median: number }>(
    `select count(*)::int as jumlah, percentile_cont(0.5) within group (order by volume)::float8 as median
     from laporan_harian where rhk_id = $1 and status = 'DITERIMA' and volume is not null`,
    [baris!.rhk!.id],
  )
  expect(baris!.lazim).toEqual(naif)
})

test("months to be closed: those with reports before this one; later, all that were missed", async () => {
  const bulan = async (pada: string) => (await listBulanTerbuka(pada)).map((b) => b.bulan)
  expect(await bulan(hariIni)).toEqual(["2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"])
  expect((await bulan("2027-01-07")).slice(-3)).toEqual(["2026-10-01", "2026-11-01", "2026-12-01"])
})
