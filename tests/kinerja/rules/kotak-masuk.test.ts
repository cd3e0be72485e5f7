// The inbox: RULES R6.4, R6.8 (daily values, silence).
import { describe, expect, test } from "vitest"
import type { Kalender } from "#lib/kernel/tanggal.ts"
import {
  aturKotak, type Ditimbang, type Keputusan, periksa, sudahNaik, syaratMembatalkan, syaratMemutus, syaratUmpanBalik,
  terakhirMenunggu, waktuTanggapan,
} from "#lib/kinerja/rules/kotak-masuk.ts" // prettier-ignore

const kalender: Kalender = { libur: { "2026-11-25": "Hari libur daerah" }, tahunTerisi: [2026] }
const saat = (teks: string) => new Date(`${teks}:00+07:00`)
const atur = aturKotak([], "2026-11-20")
const pergub = (kunci: string, nilai: unknown) => [{ kunci, sejak: "2026-11-01", nilai, dasar: "Pergub 7/2026" }]
const laporan = (lain: Partial<Ditimbang> = {}): Ditimbang => ({
  durasiMenit: 60,
  dikirimPada: saat("2026-11-20T10:00"),
  tempat: "KANTOR",
  volume: "4",
  bukti: [{}],
  tautan: null,
  lazim: null,
  ...lain,
})

describe("what asks to be looked at", () => {
  test("an ordinary report does not", () => expect(periksa(laporan(), "2026-11-20", { kalender, atur })).toEqual([]))

  test.each<[string, Partial<Ditimbang>, string[]]>([
    ["longer than is usual", { durasiMenit: 400 }, ["Melebihi 6 j"]],
    ["waiting two working days", { dikirimPada: saat("2026-11-18T16:00") }, ["H+2"]],
    ["waiting a week", { dikirimPada: saat("2026-11-13T16:00") }, ["H+5"]],
    ["waiting one", { dikirimPada: saat("2026-11-19T16:00") }, []],
    ["three times the usual and more", { volume: "13", lazim: { median: 4, jumlah: 5 } }, ["Volume tak biasa"]],
    ["just three times the usual", { volume: "12", lazim: { median: 4, jumlah: 5 } }, []],
    ["where nothing is usual yet", { volume: "99", lazim: { median: 4, jumlah: 4 } }, []],
    ["no volume at all", { volume: null, lazim: { median: 4, jumlah: 9 } }, []],
    ["out of office without evidence", { tempat: "TUGAS_LAPANGAN", bukti: [] }, ["Tanpa bukti"]],
    ["out of office with evidence", { tempat: "DINAS_LUAR", bukti: [{}] }, []],
    ["in the office without evidence", { bukti: [] }, []],
    [
      "several things at once, the heaviest first",
      { durasiMenit: 400, dikirimPada: saat("2026-11-17T10:00"), tempat: "DINAS_LUAR", bukti: [] },
      ["Melebihi 6 j", "Tanpa bukti", "H+3"],
    ],
  ])("%s", (_, l, tanda) => {
    const sebab = periksa(laporan(l), "2026-11-20", { kalender, atur })
    expect(sebab.map((s) => s.tanda)).toEqual(tanda)
    expect(sebab.every((s) => s.dasar.jenis === "BAWAAN_SISTEM")).toBe(true)
  })

  test("weekends and holidays are no waiting", () => {
    const l = laporan({ dikirimPada: saat("2026-11-19T16:00") })
    expect(periksa(l, "2026-11-22", { kalender, atur })).toEqual([])
    expect(terakhirMenunggu("2026-11-26", 4, kalender)).toBe("2026-11-19")
    expect(terakhirMenunggu("2026-11-20", 1, kalender)).toBe("2026-11-19")
  })

  test("the agency's own figures replace ours and are named; a damaged one does not", () => {
    const baris = [...pergub("kinerja.bukti_diharapkan", "SEMUA"), ...pergub("kinerja.skala_nilai_harian", "BINTANG")]
    const daerah = aturKotak(baris, "2026-11-20")
    expect(periksa(laporan({ bukti: [] }), "2026-11-20", { kalender, atur: daerah })).toMatchObject([
      { tanda: "Tanpa bukti", dasar: { jenis: "KEPUTUSAN_DAERAH", teks: "Pergub 7/2026" } },
    ])
    expect(daerah.skala).toMatchObject({ nilai: "EKSPEKTASI", dasar: { jenis: "BAWAAN_SISTEM" } })
    expect(aturKotak(baris, "2026-10-31").bukti.nilai).toBe("LUAR_KANTOR")
  })
})

test.each([
  ["2026-11-16T10:00", true],
  ["2026-11-17T10:00", false],
])("what was sent %s has gone one up on the fourth working day: %s", (dikirim, naik) => {
  expect(sudahNaik(saat(dikirim), "2026-11-20", { kalender, atur }) !== null).toBe(naik)
})

const keputusan = (lain: Partial<Keputusan> = {}): Keputusan => ({
  tanggal: "2026-11-05",
  status: "DIKIRIM",
  dikirimPada: saat("2026-11-05T16:00"),
  diputusPada: null,
  diputusOleh: null,
  dikunciPada: null,
  disalinPada: null,
  ...lain,
})
const diputus = { diputusPada: saat("2026-11-06T08:12"), diputusOleh: "Budi Santoso" }
const dikunciPada = saat("2026-12-05T00:01")

describe("deciding", () => {
  test.each<[string, Partial<Keputusan>, string | undefined]>([
    ["what waits", {}, undefined],
    ["what was accepted", { status: "DITERIMA", ...diputus }, "Sudah diterima oleh Budi Santoso, 6 Nov 2026 08.12"],
    ["what lapsed", { status: "LEWAT_WAKTU" }, "Sudah diterima karena lewat waktu"],
    ["what waited when its month closed", { dikunciPada }, "Dikunci Sab, 5 Des 2026"],
    ["what was sent again after it", { dikunciPada, dikirimPada: saat("2026-12-07T09:00") }, undefined],
  ])("%s", (_, k, nilai) => {
    const gagal = syaratMemutus(keputusan(k)).filter((s) => !s.terpenuhi)
    expect(gagal.map((s) => s.nilai)).toEqual(nilai ? [nilai] : [])
    expect(gagal.every((s) => s.dasar.jenis === "BAWAAN_SISTEM")).toBe(true)
  })

  test.each<[string, Partial<Keputusan> & { disunting?: boolean }, string | undefined]>([
    ["what was accepted", { status: "DITERIMA", ...diputus }, undefined],
    ["what waits", {}, "Laporan sudah diputus pejabat penilai"],
    ["what lapsed", { status: "LEWAT_WAKTU" }, "Laporan sudah diputus pejabat penilai"],
    [
      "what was accepted, its month closed",
      { status: "DITERIMA", ...diputus, dikunciPada },
      "Keputusan dibatalkan sebelum bulannya dikunci",
    ],
    [
      "what was taken over to BKN",
      { status: "DITERIMA", ...diputus, disalinPada: saat("2026-11-19T08:00") },
      "Laporan belum disalin ke Progres Harian BKN",
    ],
    [
      "what its author has begun to mend",
      { status: "DIKEMBALIKAN", ...diputus, disunting: true },
      "Penulisnya belum mulai memperbaiki",
    ],
  ])("taking back %s", (_, k, butir) => {
    const gagal = syaratMembatalkan({ disunting: false, ...keputusan(k), ...k }).filter((s) => !s.terpenuhi)
    expect(gagal.map((s) => s.butir)).toEqual(butir ? [butir] : [])
  })
})

test.each([
  ["EKSPEKTASI", "DIATAS_EKSPEKTASI", null, []],
  ["EKSPEKTASI", "SESUAI_EKSPEKTASI", 80, ["Nilai angka hanya bila ditetapkan instansi"]],
  ["ANGKA", "SESUAI_EKSPEKTASI", 80, []],
  ["TANPA", "SESUAI_EKSPEKTASI", null, []],
  ["TANPA", "DIBAWAH_EKSPEKTASI", null, ["Umpan balik dipakai oleh instansi"]],
] as const)("under %s: %s with %s", (skala, umpanBalik, nilai, gagal) => {
  const s = aturKotak(pergub("kinerja.skala_nilai_harian", skala), "2026-11-20").skala
  const syarat = syaratUmpanBalik({ umpanBalik, nilai, skala: s }).filter((x) => !x.terpenuhi)
  expect(syarat.map((x) => x.butir)).toEqual(gagal)
  expect(syarat.every((x) => x.dasar.jenis === "KEPUTUSAN_DAERAH")).toBe(true)
})

test("response time is the middle one in working days, with its receipt", () => {
  const t = (dikirim: string, diputus: string, jumlah: number) => ({ dikirim, diputus, jumlah })
  expect(
    waktuTanggapan([t("2026-11-06", "2026-11-09", 3), t("2026-11-10", "2026-11-10", 2), t("2026-11-10", "2026-11-17", 1)], kalender), // prettier-ignore
  ).toEqual({
    median: 1,
    jumlah: 6,
    rincian: [
      { hari: 0, jumlah: 2 },
      { hari: 1, jumlah: 3 },
      { hari: 5, jumlah: 1 },
    ],
  })
  expect(waktuTanggapan([], kalender)).toBeNull()
})
