// The daily report: RULES R6.8, R6.8b, R6.9.
import { describe, expect, test } from "vitest"
import { keputusanDaerah } from "#lib/kernel/syarat.ts"
import type { Kalender } from "#lib/kernel/tanggal.ts"
import { aturPada, batasKirim, type Isian, type Keadaan, lewatBatas, syaratKirim } from "#lib/kinerja/rules/laporan.ts" // prettier-ignore
import { isianAwal, tanggalUsul } from "#lib/kinerja/rules/usul.ts"

const kalender: Kalender = { libur: { "2026-12-24": "Cuti bersama", "2026-12-25": "Natal" }, tahunTerisi: [2026] }
const saat = (teks: string) => new Date(`${teks}:00+07:00`)
const keadaan = (lain: Partial<Keadaan> = {}): Keadaan => ({
  sekarang: saat("2026-11-20T16:00"),
  kalender,
  atur: aturPada([], "2026-11-20"),
  lain: [],
  dikembalikanPada: null,
  terkunci: null,
  ...lain,
})
const isian = (lain: Partial<Isian> = {}): Isian => ({
  tanggal: "2026-11-20",
  mulaiMenit: 480,
  selesaiMenit: 600,
  durasiMenit: 120,
  tempat: "KANTOR",
  ...lain,
})
const pagi = { tanggal: "2026-11-20", uraian: "Rapat", mulaiMenit: 540, selesaiMenit: 660, durasiMenit: 120 }

describe("sending", () => {
  test("an ordinary report meets every condition", () => {
    expect(syaratKirim(isian(), keadaan()).filter((s) => !s.terpenuhi)).toEqual([])
  })

  test.each<[string, Partial<Isian>, Partial<Keadaan>, string, string]>([
    ["tomorrow", { tanggal: "2026-11-23" }, {}, "Kegiatan sudah selesai, bukan rencana", "BAWAAN_SISTEM"],
    [
      "an hour that has not come",
      { mulaiMenit: 1000, selesaiMenit: 1020 },
      {},
      "Kegiatan sudah selesai, bukan rencana",
      "BAWAAN_SISTEM",
    ],
    [
      "three working days late",
      { tanggal: "2026-11-17" },
      {},
      "Laporan dikirim paling lama 2 hari kerja setelah tanggalnya",
      "BAWAAN_SISTEM",
    ],
    [
      "a Sunday at the office",
      { tanggal: "2026-11-15" },
      { sekarang: saat("2026-11-16T08:00") },
      "Hari kerja, atau dinas luar atau tugas lapangan pada hari libur",
      "BAWAAN_SISTEM",
    ],
    [
      "a holiday at the office",
      { tanggal: "2026-12-25" },
      { sekarang: saat("2026-12-28T08:00") },
      "Hari kerja, atau dinas luar atau tugas lapangan pada hari libur",
      "BAWAAN_SISTEM",
    ],
    [
      "a closed month",
      { tanggal: "2026-10-28" },
      { terkunci: { pada: saat("2026-12-06T00:01"), dibukaSampai: null } },
      "Bulan laporan belum dikunci",
      "BAWAAN_SISTEM",
    ],
    [
      "a month that was open again until yesterday",
      { tanggal: "2026-10-28" },
      { terkunci: { pada: saat("2026-11-06T00:01"), dibukaSampai: "2026-11-19" } },
      "Bulan laporan belum dikunci",
      "BAWAAN_SISTEM",
    ],
    ["hours already taken", {}, { lain: [pagi] }, "Waktu tidak tumpang tindih dengan laporan lain", "BAWAAN_SISTEM"],
    [
      "more than a day's minutes",
      { mulaiMenit: null, selesaiMenit: null, durasiMenit: 331 },
      { lain: [pagi] },
      "Jumlah sehari paling banyak 7 j 30 m",
      "BAWAAN_SISTEM",
    ],
  ])("%s is refused, and says which condition", (_, i, k, butir, jenis) => {
    const gagal = syaratKirim(isian(i), keadaan(k)).filter((s) => !s.terpenuhi)
    expect(gagal.map((s) => [s.butir, s.dasar.jenis])).toContainEqual([butir, jenis])
    expect(gagal.every((s) => s.nilai)).toBe(true)
  })

  test.each<[string, Partial<Isian>, Partial<Keadaan>]>([
    [
      "tugas lapangan on a Sunday",
      { tanggal: "2026-11-15", tempat: "TUGAS_LAPANGAN" },
      { sekarang: saat("2026-11-16T08:00") },
    ],
    ["the last day of the window, over a weekend", { tanggal: "2026-11-18" }, {}],
    ["hours that touch another report", { mulaiMenit: 660, selesaiMenit: 720, durasiMenit: 60 }, { lain: [pagi] }],
    ["minutes alone beside hours", { mulaiMenit: null, selesaiMenit: null, durasiMenit: 330 }, { lain: [pagi] }],
    ["a returned one within its own days", { tanggal: "2026-11-10" }, { dikembalikanPada: "2026-11-18" }],
    [
      "one within its author's own window, past the lock",
      { tanggal: "2026-11-19" },
      { terkunci: { pada: saat("2026-11-20T00:01"), dibukaSampai: null } },
    ],
    [
      "a returned one past the lock",
      { tanggal: "2026-10-28" },
      { dikembalikanPada: "2026-11-18", terkunci: { pada: saat("2026-11-06T00:01"), dibukaSampai: null } },
    ],
    [
      "an old one while its month is open again",
      { tanggal: "2026-10-05" },
      { terkunci: { pada: saat("2026-11-06T00:01"), dibukaSampai: "2026-11-20" } },
    ],
    ["a year without holidays, however late", { tanggal: "2027-03-01" }, { sekarang: saat("2027-06-01T08:00") }],
  ])("%s is taken", (_, i, k) => {
    expect(syaratKirim(isian(i), keadaan(k)).filter((s) => !s.terpenuhi)).toEqual([])
  })

  test.each([
    ["the morning after a night shift", "2026-11-18", 1320, 1740],
    ["the evening before one", "2026-11-20", 60, 120],
  ])("hours that meet a shift past midnight are refused: %s", (_, tanggal, mulai, selesai) => {
    const malam = { tanggal, uraian: "Jaga", mulaiMenit: mulai, selesaiMenit: selesai, durasiMenit: selesai - mulai }
    const i = isian({
      tanggal: "2026-11-19",
      mulaiMenit: tanggal < "2026-11-19" ? 0 : 1380,
      selesaiMenit: tanggal < "2026-11-19" ? 300 : 1560,
      durasiMenit: 180,
    })
    expect(syaratKirim(i, keadaan({ lain: [malam] })).find((s) => s.butir.includes("tumpang"))?.terpenuhi).toBe(false)
  })

  test("a past year without holidays counts its weekends alone", () => {
    expect(batasKirim("2024-03-04", keadaan())).toBe("2024-03-06")
  })

  test("the agency's own decision replaces our default and is named", () => {
    const atur = aturPada(
      [{ kunci: "kinerja.batas_isi_hari_kerja", sejak: "2026-11-01", nilai: 5, dasar: "SE Gubernur 4/2026" }],
      "2026-11-20",
    )
    expect(atur.batasIsi).toMatchObject({ nilai: 5, dasar: keputusanDaerah("SE Gubernur 4/2026") })
    expect(batasKirim("2026-11-17", keadaan({ atur }))).toBe("2026-11-24")
  })

  test.each([
    ["2026-11-18", {}, false],
    ["2026-11-17", {}, true],
    ["2026-11-17", { terkunci: { pada: saat("2026-11-19T09:00"), dibukaSampai: "2026-11-20" } }, false],
    ["2026-11-17", { terkunci: { pada: saat("2026-11-19T09:00"), dibukaSampai: "2026-11-19" } }, true],
    ["2026-11-17", { dikembalikanPada: "2026-11-19" }, false],
    ["2026-12-30", { sekarang: saat("2027-01-20T08:00") }, false],
  ])("of %s with %j the time is over: %s", (tanggal, lain, lewat) => {
    expect(lewatBatas(tanggal, keadaan(lain))).toBe(lewat)
  })

  test("a value out of range is not taken for a decision", () => {
    const atur = aturPada(
      [{ kunci: "kinerja.batas_isi_hari_kerja", sejak: "2026-11-01", nilai: "banyak", dasar: "?" }],
      "2026-11-20",
    )
    expect(atur.batasIsi).toMatchObject({ nilai: 2, dasar: { jenis: "BAWAAN_SISTEM" } })
  })

  test("without holidays the limit is not counted, and says so", () => {
    expect(batasKirim("2026-12-30", keadaan())).toBeNull()
    const s = syaratKirim(isian({ tanggal: "2026-12-31" }), keadaan({ sekarang: saat("2027-01-05T08:00") }))[1]!
    expect(s).toMatchObject({ terpenuhi: true, nilai: "Hari libur 2027 belum diisi: batas belum dihitung" })
  })
})

describe("what the form proposes", () => {
  test.each([
    ["2026-11-20", "2026-11-20"],
    ["2026-11-22", "2026-11-20"],
    ["2026-12-26", "2026-12-23"],
    ["2027-01-01", "2027-01-01"],
  ])("on %s the date %s", (hariIni, usul) => expect(tanggalUsul(hariIni, kalender)).toBe(usul))

  test("from the end of the last report to now", () => {
    const lalu = [{ selesaiMenit: 600, tempat: "TUGAS_LAPANGAN" as const }]
    expect(isianAwal("2026-11-20", saat("2026-11-20T14:33"), lalu, "r")).toEqual({
      mulai: "10:00",
      selesai: "14:30",
      rhkId: "r",
      tempat: "TUGAS_LAPANGAN",
    })
    expect(isianAwal("2026-11-20", saat("2026-11-20T06:00"), [], null)).toMatchObject({
      mulai: undefined,
      selesai: undefined,
    })
  })
})
