// What a person's own calendar and duty mean for sending: RULES R6.8, R6.8b.
import { describe, expect, test } from "vitest"
import { bawaan, keputusanDaerah } from "#lib/kernel/syarat.ts"
import type { Kalender } from "#lib/kernel/tanggal.ts"
import type { WajibLapor } from "#lib/kehadiran/rules.ts"
import { aturPada, batasKirim, type Isian, type Keadaan, syaratKirim } from "#lib/kinerja/rules/laporan.ts" // prettier-ignore
import { isianAwal, tanggalUsul } from "#lib/kinerja/rules/usul.ts"

const saat = (teks: string) => new Date(`${teks}:00+07:00`)
const malam = { menit: 600, jam: [1260, 1860] as [number, number], dasar: "SK sif" }
const kalender: Kalender = {
  libur: {},
  tahunTerisi: [2026],
  hari: {
    "2026-11-16": { menit: 240, dasar: "Kontrak" },
    "2026-11-18": { menit: 0, sebab: "Cuti", absen: true },
    "2026-11-19": malam,
    "2026-11-20": { menit: 0, sebab: "Lepas dinas", dasar: "SK sif" },
  },
}
const wajib: WajibLapor = { irama: "HARIAN", kanal: "SIGINJAI", rumpun: null, dasar: bawaan }
const keadaan = (lain: Partial<Keadaan> = {}): Keadaan => ({
  sekarang: saat("2026-11-20T09:00"),
  kalender,
  atur: aturPada([], "2026-11-20"),
  lain: [],
  dikembalikanPada: null,
  wajib,
  terkunci: null,
  ...lain,
})
const isian = (lain: Partial<Isian>): Isian => ({
  tanggal: "2026-11-19",
  mulaiMenit: null,
  selesaiMenit: null,
  durasiMenit: 60,
  tempat: "KANTOR",
  ...lain,
})
const gagal = (i: Partial<Isian>, k: Partial<Keadaan> = {}) =>
  syaratKirim(isian(i), keadaan(k))
    .filter((s) => !s.terpenuhi)
    .map((s) => [s.butir, s.dasar.jenis])

describe("sending", () => {
  test("a night shift over midnight is taken the next morning, all of its ten hours", () => {
    expect(gagal({ mulaiMenit: 1260, selesaiMenit: 1860, durasiMenit: 600 })).toEqual([])
  })

  test.each<[string, Partial<Isian>, Partial<Keadaan>, string, string]>([
    ["more than the shift's hours", { durasiMenit: 601 }, {}, "Jumlah sehari paling banyak 10 j", "KEPUTUSAN_DAERAH"],
    [
      "more than the contract's hours",
      { tanggal: "2026-11-16", durasiMenit: 241 },
      { sekarang: saat("2026-11-16T17:00") },
      "Jumlah sehari paling banyak 4 j",
      "KEPUTUSAN_DAERAH",
    ],
    [
      "a day of leave, even in the field",
      { tanggal: "2026-11-18", tempat: "TUGAS_LAPANGAN" },
      {},
      "Tidak sedang cuti, sakit, izin, diklat, atau tugas belajar",
      "BAWAAN_SISTEM",
    ],
    [
      "a day off duty, at the office",
      { tanggal: "2026-11-20" },
      {},
      "Hari kerja, atau dinas luar atau tugas lapangan pada hari libur",
      "BAWAAN_SISTEM",
    ],
    [
      "by whoever reports elsewhere",
      {},
      { wajib: { irama: "TIDAK", kanal: "RUANG_GTK", rumpun: "GURU", dasar: keputusanDaerah("SE 1") } },
      "Guru tidak melapor di sini: SKP di Ruang GTK",
      "KEPUTUSAN_DAERAH",
    ],
  ])("%s is refused", (_, i, k, butir, jenis) => expect(gagal(i, k)).toEqual([[butir, jenis]]))

  test("of a weekly report the deadline counts from the end of its week", () => {
    const mingguan = { ...wajib, irama: "MINGGUAN" } as const
    const polos: Kalender = { libur: {}, tahunTerisi: [2026] }
    expect(batasKirim("2026-11-09", keadaan({ kalender: polos, wajib: mingguan }))).toBe("2026-11-17")
    expect(batasKirim("2026-11-09", keadaan({ kalender: polos }))).toBe("2026-11-11")
  })
})

describe("what the form proposes", () => {
  test.each([
    ["in the small hours, the shift that began yesterday", "2026-11-20T02:00", "2026-11-19"],
    ["and for an hour after it", "2026-11-20T08:00", "2026-11-19"],
    ["in the evening, the shift that has begun", "2026-11-19T22:00", "2026-11-19"],
    ["off duty, the last one", "2026-11-20T15:00", "2026-11-19"],
  ])("%s", (_, jam, usul) => {
    expect(tanggalUsul(jam.slice(0, 10), kalender, saat(jam))).toBe(usul)
  })

  test("the hours of the shift, as far as they have come", () => {
    const awal = (jam: string) => isianAwal("2026-11-19", saat(jam), [], null, kalender)
    expect(awal("2026-11-20T02:03")).toMatchObject({ mulai: "21:00", selesai: "02:00" })
    expect(awal("2026-11-20T15:00")).toMatchObject({ mulai: "21:00", selesai: "07:00" })
    expect(awal("2026-11-19T20:00")).toMatchObject({ mulai: undefined, selesai: undefined })
  })
})
