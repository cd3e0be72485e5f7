// A person's own calendar and duty to report: RULES R0.1, R6.8b, R6.9.
import { describe, expect, test } from "vitest"
import { bawaan, keputusanDaerah } from "#lib/kernel/syarat.ts"
import { hariKerjaTerakhir, type Kalender, menitKerja, sebabLibur, tambahHariKerja } from "#lib/kernel/tanggal.ts"
import {
  type Bahan, type BarisKewajiban, type BarisPola, hariLapor, hariTerlewat, hariTidakMasuk, jadwalKosong, kalenderOrang, polaPada,
  syaratWajib, wajibLapor,
} from "#lib/kehadiran/rules.ts" // prettier-ignore

const kalender: Kalender = { libur: { "2026-11-25": "Hari Guru" }, tahunTerisi: [2026] }
const kosong: Bahan = {
  jabatan: { nama: "Analis", jenis: "FUNGSIONAL", rumpun: null },
  pola: [],
  sif: [],
  absen: [],
  susulan: [],
  libur: [],
  kewajiban: [],
}
const pola = (jenis: BarisPola["jenis"], lain: Partial<BarisPola> = {}): BarisPola => ({
  jenis,
  menit: jenis === "PARUH_WAKTU" ? 240 : null,
  wfa: [],
  dekat: 10,
  mulai: "2026-01-01",
  selesai: null,
  dasar: `SE ${jenis}`,
  ...lain,
})
const orang = (b: Partial<Bahan>) => kalenderOrang(kalender, { ...kosong, ...b }, "2026-11-01", "2026-11-30")
const malam = { tanggal: "2026-11-19", mulai: 1260, selesai: 1860 }

test("days away are counted by kind, on working days of one's own pattern alone", () => {
  const absen = (["CUTI", "SAKIT", "IZIN", "DINAS_LUAR", "DIKLAT", "TUGAS_BELAJAR"] as const).map((jenis, i) => ({
    jenis,
    mulai: `2026-11-${String(2 + 4 * i).padStart(2, "0")}`,
    selesai: `2026-11-${String(4 + 4 * i).padStart(2, "0")}`,
  }))
  const hitung = (b: Partial<Bahan>) =>
    hariTidakMasuk(kalender, { ...kosong, ...b }, "2026-11-01", "2026-11-30").map((a) => [a.jenis, a.hari.length])
  expect(hitung({ absen })).toEqual([
    ["CUTI", 3], ["SAKIT", 1], ["IZIN", 3], ["DINAS_LUAR", 1], ["DIKLAT", 3], ["TUGAS_BELAJAR", 2],
  ]) // prettier-ignore
  // a Saturday counts where it is worked; the holiday and the Sunday do not
  expect(hitung({ absen: [{ jenis: "CUTI", mulai: "2026-11-21", selesai: "2026-11-25" }], pola: [pola("ENAM_HARI")] })).toEqual([["CUTI", 3]]) // prettier-ignore
  expect(hitung({})).toEqual([])
})

describe("a day of one's own", () => {
  // 2026-11-20 is a Friday, the 21st a Saturday, the 22nd a Sunday, the 25th a holiday here
  test.each<[string, Partial<Bahan>, string, number, string | null]>([
    ["five days: Friday", {}, "2026-11-20", 450, null],
    ["five days: Saturday", {}, "2026-11-21", 0, "Sabtu"],
    ["five days: a holiday", {}, "2026-11-25", 0, "Hari Guru"],
    ["six days: Saturday", { pola: [pola("ENAM_HARI")] }, "2026-11-21", 375, null],
    ["six days: Sunday", { pola: [pola("ENAM_HARI")] }, "2026-11-22", 0, "Minggu"],
    ["six days: a holiday", { pola: [pola("ENAM_HARI")] }, "2026-11-25", 0, "Hari Guru"],
    ["part time", { pola: [pola("PARUH_WAKTU")] }, "2026-11-20", 240, null],
    ["part time: Saturday", { pola: [pola("PARUH_WAKTU")] }, "2026-11-21", 0, "Sabtu"],
    ["a night shift", { pola: [pola("SIF")], sif: [malam] }, "2026-11-19", 600, null],
    ["off duty after it", { pola: [pola("SIF")], sif: [malam] }, "2026-11-20", 0, "Lepas dinas"],
    [
      "a shift on a Sunday",
      { pola: [pola("SIF")], sif: [{ ...malam, tanggal: "2026-11-22" }] },
      "2026-11-22",
      600,
      null,
    ],
    ["shifts without a roster: Friday", { pola: [pola("SIF")] }, "2026-11-20", 450, null],
    ["a roster without the pattern", { sif: [malam] }, "2026-11-19", 450, null],
    [
      "a school's own day off",
      {
        pola: [pola("SEKOLAH")],
        libur: [{ mulai: "2026-11-19", selesai: "2026-11-20", keterangan: "Libur semester" }],
      },
      "2026-11-20",
      0,
      "Libur semester",
    ],
    [
      "which is no day off for an office",
      { libur: [{ mulai: "2026-11-19", selesai: "2026-11-20", keterangan: "Libur semester" }] },
      "2026-11-20",
      450,
      null,
    ],
    ["Ramadan", { pola: [pola("RAMADAN")] }, "2026-11-20", 390, null],
    ["Ramadan over six days", { pola: [pola("ENAM_HARI"), pola("RAMADAN")] }, "2026-11-21", 325, null],
    ["Ramadan that has ended", { pola: [pola("RAMADAN", { selesai: "2026-11-20" })] }, "2026-11-20", 450, null],
    ["Ramadan does not shorten a contract", { pola: [pola("PARUH_WAKTU"), pola("RAMADAN")] }, "2026-11-20", 240, null],
    ["leave", { absen: [{ jenis: "CUTI", mulai: "2026-11-20", selesai: "2026-11-20" }] }, "2026-11-20", 0, "Cuti"],
    [
      "dinas luar",
      { absen: [{ jenis: "DINAS_LUAR", mulai: "2026-11-20", selesai: "2026-11-20" }] },
      "2026-11-20",
      450,
      null,
    ],
  ])("%s", (_, b, t, menit, sebab) => {
    const k = orang(b)
    expect([menitKerja(t, k), sebabLibur(t, k)]).toEqual([menit, sebab])
  })

  test("the person's row before the unit's, the nearer unit before the farther, the later date by its day", () => {
    const baris = [
      pola("SIF", { dekat: 20 }),
      pola("ENAM_HARI", { dekat: 5 }),
      pola("LIMA_HARI", { dekat: 10_000, selesai: "2026-11-20" }),
    ]
    expect(polaPada(baris, "2026-11-19")).toMatchObject({ jenis: "LIMA_HARI", dasar: keputusanDaerah("SE LIMA_HARI") })
    expect(polaPada(baris, "2026-11-20").jenis).toBe("SIF")
    expect(polaPada([], "2026-11-20")).toMatchObject({ jenis: "LIMA_HARI", dasar: { jenis: "PERATURAN" } })
  })

  test("deadlines and the proposed date derive from it", () => {
    const cuti = orang({ absen: [{ jenis: "CUTI", mulai: "2026-11-23", selesai: "2026-11-24" }] })
    expect(tambahHariKerja("2026-11-20", 2, cuti)).toBe("2026-11-27")
    expect(hariKerjaTerakhir("2026-11-24", cuti)).toBe("2026-11-20")
    const dinas = orang({ absen: [{ jenis: "DINAS_LUAR", mulai: "2026-11-19", selesai: "2026-11-20" }] })
    expect(hariKerjaTerakhir("2026-11-20", dinas)).toBe("2026-11-18")
  })

  test("a roster that is missing says so", () => {
    expect(jadwalKosong({ ...kosong, pola: [pola("SIF")] }, "2026-11-20")).toMatch(/November 2026 belum diisi/)
    expect(jadwalKosong({ ...kosong, pola: [pola("SIF")], sif: [malam] }, "2026-11-20")).toBeNull()
  })
})

const wajib = (lain: Partial<BarisKewajiban>): BarisKewajiban => ({
  rumpun: null,
  irama: "HARIAN",
  kanal: "SIGINJAI",
  dekat: 0,
  mulai: "2026-01-01",
  selesai: null,
  dasar: "SE 1",
  ...lain,
})
const guru = { nama: "Guru", jenis: "FUNGSIONAL", rumpun: "GURU" as const }

describe("the duty to report", () => {
  test.each<[string, Partial<Bahan>, string, string, string]>([
    ["our default", {}, "HARIAN", "SIGINJAI", "BAWAAN_SISTEM"],
    ["a decision for all", { kewajiban: [wajib({ irama: "MINGGUAN" })] }, "MINGGUAN", "SIGINJAI", "KEPUTUSAN_DAERAH"],
    [
      "the nearer unit",
      { kewajiban: [wajib({ irama: "MINGGUAN" }), wajib({ kanal: "BKN", dekat: 12 })] },
      "HARIAN",
      "BKN",
      "KEPUTUSAN_DAERAH",
    ],
    [
      "the kind of post before any unit",
      {
        jabatan: guru,
        kewajiban: [wajib({ dekat: 12 }), wajib({ rumpun: "GURU", irama: "TIDAK", kanal: "RUANG_GTK" })],
      },
      "TIDAK",
      "RUANG_GTK",
      "KEPUTUSAN_DAERAH",
    ],
    [
      "another kind of post is not meant",
      { kewajiban: [wajib({ rumpun: "GURU", irama: "TIDAK", kanal: "RUANG_GTK" })] },
      "HARIAN",
      "SIGINJAI",
      "BAWAAN_SISTEM",
    ],
    [
      "one that has ended",
      { kewajiban: [wajib({ irama: "TIDAK", selesai: "2026-11-20" })] },
      "HARIAN",
      "SIGINJAI",
      "BAWAAN_SISTEM",
    ],
    [
      "never of a pejabat negara",
      { jabatan: { nama: "Gubernur", jenis: "PEJABAT_NEGARA", rumpun: null }, kewajiban: [wajib({})] },
      "TIDAK",
      "SIGINJAI",
      "PERATURAN",
    ],
  ])("%s", (_, b, irama, kanal, jenis) => {
    const hasil = wajibLapor({ ...kosong, ...b }, "2026-11-20")
    expect([hasil.irama, hasil.kanal, hasil.dasar.jenis]).toEqual([irama, kanal, jenis])
  })

  test("who need not report is told why, on its own basis", () => {
    const w = wajibLapor(
      { jabatan: guru, kewajiban: [wajib({ rumpun: "GURU", irama: "TIDAK", kanal: "RUANG_GTK" })] },
      "2026-11-20",
    )
    expect(syaratWajib(w)).toEqual({
      butir: "Guru tidak melapor di sini: SKP di Ruang GTK",
      terpenuhi: false,
      dasar: keputusanDaerah("SE 1"),
    })
    expect(syaratWajib({ ...w, irama: "HARIAN", kanal: "SIGINJAI", dasar: bawaan })).toMatchObject({ terpenuhi: true })
  })

  const harian = { irama: "HARIAN", kanal: "SIGINJAI", rumpun: null, dasar: bawaan } as const
  const mingguan = { ...harian, irama: "MINGGUAN" } as const

  test("days fall due where one works and is not away, and nowhere else", () => {
    const k = orang({
      absen: [
        { jenis: "DINAS_LUAR", mulai: "2026-11-19", selesai: "2026-11-19" },
        { jenis: "CUTI", mulai: "2026-11-23", selesai: "2026-11-23" },
      ],
    })
    expect(hariLapor(k, harian, "2026-11-18", "2026-11-26")).toEqual([
      "2026-11-18",
      "2026-11-20",
      "2026-11-24",
      "2026-11-26",
    ])
    expect(hariLapor(k, { ...harian, irama: "TIDAK" }, "2026-11-18", "2026-11-26")).toEqual([])
  })

  test("once a week: on its last working day, covered by any report of that week", () => {
    const k = orang({ absen: [{ jenis: "CUTI", mulai: "2026-11-20", selesai: "2026-11-20" }] })
    const jatuh = hariLapor(k, mingguan, "2026-11-09", "2026-11-26")
    expect(jatuh).toEqual(["2026-11-13", "2026-11-19"])
    expect(hariTerlewat(jatuh, mingguan, new Set(["2026-11-17"]))).toEqual(["2026-11-13"])
    expect(hariTerlewat(jatuh, harian, new Set(["2026-11-17"]))).toEqual(jatuh)
  })
})
