// A journey of several days, taking back, templates, and taking over into BKN.
import { beforeAll, describe, expect, test } from "vitest"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { awalBulan, keDb, tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { salin } from "#lib/kinerja/mutations/salin.ts"
import { hapusTemplat, simpanTemplat } from "#lib/kinerja/mutations/templat.ts"
import { hapusDraf, tarik, tulis } from "#lib/kinerja/mutations/tulis.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { getBeranda, getLaporan } from "#lib/kinerja/queries/laporan.ts"
import { listSalinan, listSalinanBulan } from "#lib/kinerja/queries/salin.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import { catatKetidakhadiran, persingkatKetidakhadiran } from "#lib/pegawai/mutations/ketidakhadiran.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { alasan, ditolak } from "#tests/support/ditolak.ts"

let saat: Date
let hariIni: string
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  hariIni = tanggalPada(saat)
  for (const k of ["penyuluh", "kabid", "guru", "kepsek", "cpns", "admin", "perawat"]) a[k] = await aktor(k, saat)
})

const oleh = (kunci: string, sekarang = saat) => ({ actor: a[kunci]!, sekarang })
const naskah = (lain: Record<string, string> = {}) =>
  skema.parse({ tanggal: hariIni, uraian: "Menyusun rekap", durasi: "5", ...lain })
const kirim = async (kunci: string, lain: Record<string, string> = {}) => (await tulis(oleh(kunci), naskah(lain))).id
const menit = async (kunci: string, tanggal = hariIni) =>
  (await db().hariPegawai.findFirst({ where: { pegawaiId: a[kunci]!.pegawaiId!, tanggal: keDb(tanggal) } }))?.menit ?? 0

test("what was written under another account is not sent in one's own name", async () => {
  await expect(kirim("penyuluh", { akun: a.kabid!.akunId! })).rejects.toThrow(Invalid)
  const id = await kirim("penyuluh", { akun: a.penyuluh!.akunId! })
  await tarik(oleh("penyuluh"), { id })
  await hapusDraf(oleh("penyuluh"), { id })
})

// The day of the template is Friday, 20 November 2026.
describe("a journey", () => {
  const perjalanan = (lain: Record<string, string> = {}) =>
    naskah({
      tanggal: "2026-11-18",
      hingga: "2026-11-20",
      tempat: "DINAS_LUAR",
      mulai: "08:00",
      selesai: "14:00",
      ...lain,
    })

  test("becomes a report for each working day, in one deed; its volume goes with the last", async () => {
    const rhkId = idContoh("rhk", "cpns/2026/1")
    const isian = perjalanan({ uraian: "Rapat di Palembang", rhkId, volume: "1" })
    expect(await tulis(oleh("cpns"), isian)).toMatchObject({ status: "DIKIRIM", jumlah: 3 })
    const rows = await db().laporanHarian.findMany({ where: { uraian: isian.uraian }, orderBy: { tanggal: "asc" } })
    expect(
      rows.map((r) => [r.tanggal.toISOString().slice(8, 10), r.durasiMenit, r.volume && Number(r.volume)]),
    ).toEqual([
      ["18", 360, null],
      ["19", 360, null],
      ["20", 360, 1],
    ])
    expect(await menit("cpns", "2026-11-19")).toBeGreaterThanOrEqual(360)
    const kejadian = await db().peristiwa.findMany({ where: { subjekId: { in: rows.map((r) => r.id) } } })
    expect(kejadian.map((k) => k.verba)).toEqual(["kinerja.kirim", "kinerja.kirim", "kinerja.kirim"])
  })

  test("with one day that may not be sent writes none, and names that day", async () => {
    const isian = perjalanan({ uraian: "Terlalu lama", tanggal: "2026-11-16" })
    expect(await alasan(tulis(oleh("perawat"), isian))).toContain(
      "Sen 16 Nov: Laporan dikirim paling lama 2 hari kerja setelah tanggalnya",
    )
    expect(await db().laporanHarian.count({ where: { uraian: "Terlalu lama" } })).toBe(0)
  })

  test("over a weekend alone is refused at its field", async () => {
    const isian = perjalanan({ tanggal: "2026-11-14", hingga: "2026-11-15" })
    await expect(tulis(oleh("cpns"), isian)).rejects.toThrow(Invalid)
  })

  test("sent at once from two phones does not double a day", async () => {
    const isian = perjalanan({ uraian: "Dari dua ponsel" })
    const hasil = await Promise.allSettled([tulis(oleh("admin"), isian), tulis(oleh("admin"), isian)])
    expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
    expect(await db().laporanHarian.count({ where: { uraian: isian.uraian } })).toBe(3)
  })
})

describe("taking back", () => {
  test("makes it a draft that counts for nothing and waits nowhere", async () => {
    const dulu = await menit("penyuluh")
    const id = await kirim("penyuluh")
    expect(await menit("penyuluh")).toBe(dulu + 5)
    await tarik(oleh("penyuluh"), { id })
    expect(await menit("penyuluh")).toBe(dulu)
    expect((await listKotakMasuk(a.kabid!)).map((l) => l.id)).not.toContain(id)
    expect(await getLaporan(a.kabid!, id)).toBeNull()
    expect(await db().peristiwa.count({ where: { subjekId: id, verba: "kinerja.tarik" } })).toBe(1)
    await hapusDraf(oleh("penyuluh"), { id })
  })

  test("is too late once it was decided, and is nobody else's", async () => {
    const id = await kirim("penyuluh")
    expect(await alasan(tarik(oleh("guru"), { id }))).toEqual(["Laporan tidak ditemukan"])
    await terima(oleh("kabid"), { ids: [id] })
    expect(await alasan(tarik(oleh("penyuluh"), { id }))).toEqual(["Laporan belum diputus"])
  })

  test("against a decision at the same moment: one wins, and the day's figure is true", async () => {
    for (let kali = 0; kali < 10; kali++) {
      const dulu = await menit("penyuluh")
      const id = await kirim("penyuluh", { durasi: "1" })
      const hasil = await Promise.allSettled([tarik(oleh("penyuluh"), { id }), terima(oleh("kabid"), { ids: [id] })])
      expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
      expect(await menit("penyuluh")).toBe(hasil[0].status === "fulfilled" ? dulu : dulu + 1)
    }
  })

  test("of one that had come back keeps the days it was given", async () => {
    const id = await kirim("penyuluh")
    await kembalikan(oleh("kabid"), { id, catatan: "Lengkapi" })
    const lusa = new Date(saat.getTime() + 5 * 86_400_000)
    await tulis(oleh("penyuluh", lusa), naskah({ id }))
    await tarik(oleh("penyuluh", lusa), { id })
    await tulis(oleh("penyuluh", lusa), naskah({ id }))
    expect((await getLaporan(a.penyuluh!, id))?.status).toBe("DIKIRIM")
    const biasa = await kirim("penyuluh")
    // What could not be sent again is not given back at all.
    expect(await alasan(tarik(oleh("penyuluh", lusa), { id: biasa }))).toEqual([
      "Masih dapat dikirim lagi setelah ditarik",
    ])
  })
})

describe("not typed twice", () => {
  test("yesterday's reports and one's templates are offered; another's are not", async () => {
    const id = await kirim("cpns", { uraian: "Mengambil contoh air", tempat: "TUGAS_LAPANGAN", lokasi: "Sungai" })
    await simpanTemplat(oleh("cpns"), { id, nama: "Contoh air" })
    await expect(simpanTemplat(oleh("cpns"), { id, nama: "Contoh air" })).rejects.toThrow(Invalid)
    expect(await alasan(simpanTemplat(oleh("penyuluh"), { id, nama: "Curian" }))).toEqual(["Laporan tidak ditemukan"])
    const { ulangan } = await getBeranda(a.cpns!.pegawaiId!, tambahHari(hariIni, 1))
    expect(ulangan.find((u) => !u.nama && u.uraian === "Mengambil contoh air")).toMatchObject({ lokasi: "Sungai" })
    const templat = ulangan.find((u) => u.nama === "Contoh air")!
    expect(templat).toMatchObject({ uraian: "Mengambil contoh air", tempat: "TUGAS_LAPANGAN", lokasi: "Sungai" })
    expect(await alasan(hapusTemplat(oleh("penyuluh"), { id: templat.id! }))).toEqual(["Laporan tidak ditemukan"])
    await hapusTemplat(oleh("cpns"), { id: templat.id! })
    expect((await getBeranda(a.cpns!.pegawaiId!, hariIni)).ulangan.some((u) => u.nama)).toBe(false)
  })

  test("what leaves for BKN leaves once, from whichever window", async () => {
    const bulan = awalBulan(hariIni)
    const ids = [await kirim("penyuluh"), await kirim("penyuluh")]
    await terima(oleh("kabid"), { ids })
    const terkirim = await kirim("penyuluh")
    const belum = (await listSalinanBulan(a.penyuluh!.pegawaiId!, bulan)).filter((l) => !l.disalinPada)
    expect(belum.map((l) => l.id)).toEqual(expect.arrayContaining(ids))
    expect(belum.map((l) => l.id)).not.toContain(terkirim)
    const hasil = await Promise.all(
      [0, 1].map((detik) => salin(oleh("penyuluh", new Date(saat.getTime() + detik * 1000)), { bulan, cara: "XLSX" })),
    )
    expect(hasil.map((h) => h.jumlah).toSorted((x, y) => x - y)).toEqual([0, belum.length])
    const kali = hasil.find((h) => h.jumlah)!
    expect(await listSalinan(a.penyuluh!.pegawaiId!, new Date(kali.pada))).toHaveLength(belum.length)
    expect(await listSalinan(a.guru!.pegawaiId!, new Date(kali.pada))).toEqual([])
    expect(await db().peristiwa.count({ where: { subjekId: ids[0]!, verba: "kinerja.salin" } })).toBe(1)
  })
})

test("whatever was typed is kept and shown as it is, in every field", async () => {
  const aneh = `💥 مرحبا '); drop table pegawai; -- <script>alert(1)</script> =1+1`
  const tautan = "https://contoh.go.id/?q=<b>'\"&x=%00"
  const id = await kirim("cpns", { uraian: aneh, tempat: "TUGAS_LAPANGAN", lokasi: aneh, dilayani: "12", tautan })
  expect(await getLaporan(a.cpns!, id)).toMatchObject({ uraian: aneh, lokasi: aneh, dilayani: 12, tautan })
})

// The office heard on the 20th that a leave until the 24th had ended on the 8th: its lateness costs nobody.
test("days that were wrongly away get the time that any report has, from the day on which that was mended", async () => {
  const admin = { actor: a.admin!, sekarang: saat }
  const pegawaiId = a.cpns!.pegawaiId!
  const cuti = { pegawaiId, jenis: "CUTI", mulai: "2026-11-06", selesai: "2026-11-24", surat: "SC 9" } as const
  await catatKetidakhadiran(admin, { baris: [cuti] })
  const kirimTanggal = (tanggal: string) => tulis(oleh("cpns"), naskah({ tanggal }))
  expect((await ditolak(kirimTanggal("2026-11-09"))).map((s) => s.nilai)).toContain("Sen, 9 Nov 2026: Cuti")
  const { id } = await db().ketidakhadiran.findFirstOrThrow({ where: { pegawaiId, surat: "SC 9" } })
  await persingkatKetidakhadiran(admin, { id, selesai: "2026-11-08", alasan: "dipanggil kembali" })
  await kirimTanggal("2026-11-09")
  const nanti = (pada: string) => oleh("cpns", new Date(`${pada}T16:00:00+07:00`))
  await tulis(nanti("2026-11-24"), naskah({ tanggal: "2026-11-10" }))
  expect((await ditolak(tulis(nanti("2026-11-25"), naskah({ tanggal: "2026-11-11" }))))[0]).toMatchObject({
    butir: "Laporan dikirim paling lama 2 hari kerja setelah harinya dapat dilaporkan",
    nilai: "Batas Sel, 24 Nov 2026",
  })
  for (const tanggal of ["2026-11-05", "2026-11-06"])
    expect((await ditolak(kirimTanggal(tanggal))).length).toBeGreaterThan(0)
  const [kejadian] = await db().peristiwa.findMany({
    where: { subjekId: id, verba: "pegawai.persingkatKetidakhadiran" },
  })
  expect(kejadian!.sesudah).toMatchObject({ susulan: "Sen, 9 Nov 2026 s.d. Kam, 19 Nov 2026" })
})
