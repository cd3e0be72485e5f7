import { spawn } from "node:child_process"
import { once } from "node:events"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { penguncian } from "#lib/kinerja/jobs.ts"
import { bukaBulan, kunciBulan, lewatkan } from "#lib/kinerja/mutations/bulan.ts"
import { batalkan, kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { aktor } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

const saat = (teks: string) => new Date(`${teks}:00+07:00`)
const JUMAT = saat("2026-11-20T15:00")
const SESUDAH = saat("2026-12-07T09:00")
const NOVEMBER = "2026-11-01"
const a = {} as Record<string, Actor>
let instansiId: string
beforeAll(async () => {
  for (const k of ["penyuluh", "kabid", "cpns", "kabkd", "verifikator", "admin"]) a[k] = await aktor(k, SESUDAH)
  instansiId = a.kabid!.instansiId!
})

const oleh = (kunci: string, sekarang = SESUDAH) => ({ actor: { ...a[kunci]!, pada: tanggalPada(sekarang) }, sekarang })
const siginjai = (sekarang = SESUDAH) => ({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang })
let menit = 0
const isian = (tanggal: string) => {
  menit += 5
  const jam = { mulaiMenit: menit, selesaiMenit: menit + 5, durasiMenit: 5 }
  return { tanggal, uraian: "Menyusun rekap", tempat: "TUGAS_LAPANGAN" as const, volume: undefined, ...jam }
}
const kirim = async (kunci: string, tanggal = "2026-11-20", sekarang = JUMAT) =>
  (await tulis(oleh(kunci, sekarang), { ...isian(tanggal), aksi: "kirim" })).id
const baca = (id: string) => db().laporanHarian.findUniqueOrThrow({ where: { id } })
const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk

describe("a month", () => {
  const dua: string[] = []

  test("is not closed before its day, and by nobody but the system", async () => {
    const awal = siginjai(saat("2026-12-04T23:59"))
    expect(await kunciBulan(awal, { instansiId, bulan: NOVEMBER })).toBe(false)
    expect(await alasan(kunciBulan(oleh("kabkd"), { instansiId, bulan: NOVEMBER }))).toEqual(["Dilakukan sistem"])
  })

  test("is closed once, however often and by however many at once", async () => {
    dua.push(await kirim("penyuluh"), await kirim("penyuluh"))
    await kembalikan(oleh("kabid", JUMAT), { id: dua[1]!, catatan: "Lengkapi" })
    const hasil = await Promise.all(
      Array.from({ length: 4 }, () => kunciBulan(siginjai(saat("2026-12-05T00:05")), { instansiId, bulan: NOVEMBER })),
    )
    expect(hasil.filter(Boolean)).toHaveLength(1)
    const [baris] = await db().bulanTerkunci.findMany({ where: { bulan: new Date(NOVEMBER) } })
    expect(await db().peristiwa.count({ where: { verba: "kinerja.kunciBulan", subjekId: baris!.id } })).toBe(1)
  })

  test("takes no report and no decision any more", async () => {
    expect(await alasan(tulis(oleh("penyuluh"), { ...isian("2026-11-30"), aksi: "kirim" }))).toContain(
      "Bulan laporan belum dikunci",
    )
    expect(await alasan(terima(oleh("kabid"), { ids: [dua[0]!] }))).toEqual([
      "Bulan laporan belum dikunci, atau laporan dikirim ulang sesudahnya",
    ])
  })

  test("what waited in it is accepted, costs its author nothing, and cannot be taken back", async () => {
    const hari = () =>
      db().hariPegawai.findFirst({ where: { pegawaiId: a.penyuluh!.pegawaiId!, tanggal: new Date("2026-11-20") } })
    const dulu = await hari()
    while (await lewatkan(siginjai(), { instansiId }));
    expect(await baca(dua[0]!)).toMatchObject({ status: "LEWAT_WAKTU", diputusOleh: null, diputusPada: SESUDAH })
    expect(await hari()).toEqual(dulu)
    expect(await db().peristiwa.findMany({ where: { subjekId: dua[0], verba: "kinerja.lewatWaktu" } })).toMatchObject([
      {
        untuk: [a.penyuluh!.pegawaiId],
        aktor: "Siginjai",
        dasar: expect.arrayContaining([expect.stringContaining("bawaan")]),
      },
    ])
    expect(await alasan(batalkan(oleh("kabid"), { ids: [dua[0]!] }))).toContain("Laporan sudah diputus pejabat penilai")
  })

  test("takes a returned report for its own days, lets it be decided, and accepts it where nobody does", async () => {
    await pemilik(`update laporan_harian set diputus_pada = $2 where id = $1`, [dua[1], saat("2026-12-04T16:00")])
    const { tanggal: _, ...isi } = isian("2026-11-20")
    await tulis(oleh("penyuluh"), { ...isi, tanggal: "2026-11-20", id: dua[1]!, aksi: "kirim" })
    expect(await lewatkan(siginjai(saat("2026-12-11T09:00")), { instansiId })).toBe(0)
    await terima(oleh("kabid"), { ids: [dua[1]!] })
    await batalkan(oleh("kabid"), { ids: [dua[1]!] })
    expect((await baca(dua[1]!)).status).toBe("DIKIRIM")
    expect(await lewatkan(siginjai(saat("2026-12-14T09:00")), { instansiId })).toBe(1)
    expect((await baca(dua[1]!)).status).toBe("LEWAT_WAKTU")
  })
})

describe("opening a closed month again", () => {
  const buka = { bulan: NOVEMBER, sampai: "2026-12-11", alasan: "Sakit sampai akhir bulan" }

  test.each(["kabid", "admin", "penyuluh"])("is not %s's to do", async (siapa) => {
    expect(await alasan(bukaBulan(oleh(siapa), { ...buka, nip: nip("penyuluh") }))).toEqual([
      "Bulan dibuka kembali oleh Kepala BKD atau verifikator BKD",
    ])
  })

  test("names who is not there at his field", async () => {
    await expect(bukaBulan(oleh("kabkd"), { ...buka, nip: "1".repeat(18) })).rejects.toThrow(Invalid)
    await expect(bukaBulan(oleh("kabkd"), { ...buka, unitId: idContoh("unit", "tidak ada") })).rejects.toThrow(Invalid)
    expect(await db().pembukaanBulan.count()).toBe(0)
  })

  test("lets that person send through its date, and nobody else", async () => {
    await bukaBulan(oleh("kabkd"), { ...buka, nip: nip("penyuluh") })
    const terkunci = async (k: string) => (await getBeranda(a[k]!.pegawaiId!, "2026-11-24")).terkunci
    expect(await terkunci("penyuluh")).toMatchObject({ pada: expect.any(Date), dibukaSampai: "2026-12-11" })
    expect(await terkunci("cpns")).toMatchObject({ dibukaSampai: null })
    expect((await getBeranda(a.cpns!.pegawaiId!, "2026-12-04")).terkunci).toBeNull()
    const id = await kirim("penyuluh", "2026-11-24", saat("2026-12-11T16:00"))
    await terima(oleh("kabid", saat("2026-12-14T08:00")), { ids: [id] })
    const lewat = tulis(oleh("penyuluh", saat("2026-12-12T08:00")), { ...isian("2026-11-24"), aksi: "kirim" })
    expect(await alasan(lewat)).toContain("Bulan laporan belum dikunci")
    const orangLain = tulis(oleh("cpns"), { ...isian("2026-11-24"), aksi: "kirim" })
    expect(await alasan(orangLain)).toContain("Bulan laporan belum dikunci")
    expect(await db().peristiwa.findMany({ where: { verba: "kinerja.bukaBulan" } })).toMatchObject([
      { untuk: [a.penyuluh!.pegawaiId], aktor: a.kabkd!.nama, sesudah: { sampai: "2026-12-11" } },
    ])
  })

  test("of a unit reaches everyone beneath it", async () => {
    await bukaBulan(oleh("verifikator"), { ...buka, unitId: idContoh("unit", "DLH") })
    expect((await baca(await kirim("cpns", "2026-11-24", SESUDAH))).status).toBe("DIKIRIM")
  })
})

test("a lapse that is killed half way is finished by the next, each report once", { timeout: 60_000 }, async () => {
  const BANYAK = 4000
  await pemilik(
    `insert into laporan_harian (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, durasi_menit, uraian, tempat,
       status, dikirim_pada)
     select gen_random_uuid(), l.pegawai_id, l.jabatan_id, l.penilai_jabatan_id, '2026-11-10', 1, 'Latihan', 'KANTOR',
       'DIKIRIM', '2026-11-10 16:00+07' from (select * from laporan_harian limit 1) l, generate_series(1, $1::int)`,
    [BANYAK],
  )
  const sisa = async () => db().laporanHarian.count({ where: { uraian: "Latihan", status: "DIKIRIM" } })
  const anak = spawn(
    process.execPath,
    ["--conditions=react-server", "tests/support/pelewat.ts", SESUDAH.toISOString()],
    { env: { ...process.env, DATABASE_POOL: "2" }, stdio: ["ignore", "ignore", "inherit"] },
  )
  await expect.poll(sisa, { timeout: 30_000, interval: 2 }).toBeLessThan(BANYAK)
  anak.kill("SIGKILL")
  await once(anak, "exit")
  const tinggal = await sisa()
  expect(tinggal).toBeGreaterThan(0)
  expect(tinggal % 500).toBe(0)
  while (await penguncian.kerjakan(SESUDAH));
  const [kejadian] = await db().$queryRaw<{ banyak: number; orang: number }[]>`
    select count(*)::int as banyak, count(distinct p.subjek_id)::int as orang from peristiwa p
    join laporan_harian l on l.id = p.subjek_id where p.verba = 'kinerja.lewatWaktu' and l.uraian = 'Latihan'`
  expect(kejadian).toEqual({ banyak: BANYAK, orang: BANYAK })
  expect(await sisa()).toBe(0)
})
