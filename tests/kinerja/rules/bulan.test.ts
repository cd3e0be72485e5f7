// The month: RULES R6.8 (lock, silence).
import { bawaan } from "#lib/kernel/syarat.ts"
import { describe, expect, test } from "vitest"
import type { Kalender } from "#lib/kernel/tanggal.ts"
import { aturBulan, hariWajib, type LaporanRekap, rekapBulan, syaratLewat, syaratMembuka, tanggalKunci } from "#lib/kinerja/rules/bulan.ts" // prettier-ignore

const lebaran = Object.fromEntries(["03", "04", "05", "06", "09"].map((h) => [`2026-11-${h}`, "Cuti bersama"]))
const kalender: Kalender = { libur: lebaran, tahunTerisi: [2026] }
const saat = (teks: string) => new Date(`${teks}:00+07:00`)
const atur = aturBulan([], "2026-11-20")

describe("a month is closed", () => {
  test.each([
    ["2026-09-01", "2026-10-05"],
    ["2026-08-01", "2026-09-05"],
    // Its last days had no two working days before the fifth: their own window comes first.
    ["2026-10-01", "2026-11-11"],
  ])("%s on %s", (bulan, tanggal) => expect(tanggalKunci(bulan, { kalender, atur })).toBe(tanggal))

  test("never while the holidays on the way are not entered", () => {
    expect(tanggalKunci("2026-12-01", { kalender, atur })).toBeNull()
  })

  test("on the agency's own day, by its decision", () => {
    const baris = [{ kunci: "kinerja.tanggal_kunci_bulan", sejak: "2026-01-01", nilai: 10, dasar: "Pergub 7/2026" }]
    const daerah = aturBulan(baris, "2026-09-30")
    expect(tanggalKunci("2026-09-01", { kalender, atur: daerah })).toBe("2026-10-10")
    expect(daerah.tanggalKunci.dasar.jenis).toBe("KEPUTUSAN_DAERAH")
  })
})

describe("what waits in a closed month", () => {
  const dikunciPada = saat("2026-10-05T00:01")
  test.each([
    ["was sent before the lock", "2026-09-30T15:00", "2026-10-01", true],
    ["was sent again and has waited long enough", "2026-10-06T09:00", "2026-10-06", true],
    ["was sent again and has its days yet", "2026-10-07T09:00", "2026-10-06", false],
  ])("lapses if it %s", (_, dikirim, susulan, lewat) => {
    const syarat = syaratLewat({ status: "DIKIRIM", dikirimPada: saat(dikirim), dikunciPada, susulan, atur })
    expect(syarat.every((s) => s.terpenuhi)).toBe(lewat)
    expect(syarat.every((s) => s.dasar.jenis === "BAWAAN_SISTEM")).toBe(true)
  })

  test("but not in an open one, and not what was decided", () => {
    const l = { dikirimPada: saat("2026-09-30T15:00"), susulan: "2026-09-01", atur }
    expect(syaratLewat({ ...l, status: "DIKIRIM", dikunciPada: null }).every((s) => s.terpenuhi)).toBe(false)
    expect(syaratLewat({ ...l, status: "DITERIMA", dikunciPada }).every((s) => s.terpenuhi)).toBe(false)
  })
})

test.each([
  ["closed, for a week", saat("2026-10-05T00:01"), "2026-11-27", []],
  ["not closed", null, "2026-11-27", ["Hanya bulan yang sudah dikunci yang dibuka kembali"]],
  ["until yesterday", saat("2026-10-05T00:01"), "2026-11-19", ["Dibuka mulai hari ini, paling lama 14 hari"]],
  ["for a month", saat("2026-10-05T00:01"), "2026-12-20", ["Dibuka mulai hari ini, paling lama 14 hari"]],
])("opening one that is %s", (_, dikunciPada, sampai, gagal) => {
  const syarat = syaratMembuka({ bulan: "2026-09-01", dikunciPada, sampai, pada: "2026-11-20", atur })
  expect(syarat.filter((s) => !s.terpenuhi).map((s) => s.butir)).toEqual(gagal)
  expect(syarat.every((s) => s.dasar.jenis === "BAWAAN_SISTEM")).toBe(true)
})

describe("the recap", () => {
  const rhk = { id: "r", nomor: 2, hasil: "Terdampinginya petani", satuan: "petani" }
  const l = (id: string, tanggal: string, lain: Partial<LaporanRekap> = {}): LaporanRekap => ({
    id,
    tanggal,
    uraian: id,
    durasiMenit: 100,
    status: "DITERIMA",
    volume: null,
    rhk: null,
    ...lain,
  })
  const wajib = hariWajib("2026-11-01", "2026-11-13", "2026-11-10", {
    kalender,
    wajib: { irama: "HARIAN", kanal: "SIGINJAI", rumpun: null, dasar: bawaan },
  })

  test("asks for working days only, from the day of the seat to today", () => {
    expect(wajib).toEqual(["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"])
  })

  test("counts what stands, and keeps the lines of each figure", () => {
    const r = rekapBulan(
      [
        l("a", "2026-11-10", { volume: "0.1", rhk }),
        l("b", "2026-11-10", { volume: "0.2", rhk, status: "LEWAT_WAKTU" }),
        l("c", "2026-11-11", { volume: "5", rhk, status: "DIKIRIM" }),
        l("d", "2026-11-12", { volume: "7", rhk, status: "DIKEMBALIKAN" }),
        l("e", "2026-11-14", { status: "DITERIMA" }),
      ],
      wajib,
    )
    expect(r).toMatchObject({ terisi: ["2026-11-10", "2026-11-11"], kosong: ["2026-11-12", "2026-11-13"], menit: 400 })
    expect([r.diterima, r.lewatWaktu, r.dikembalikan, r.menunggu].map((x) => x.map((y) => y.id))).toEqual([
      ["a", "e"],
      ["b"],
      ["d"],
      ["c"],
    ])
    expect(r.rhk).toMatchObject([{ nomor: 2, volume: 0.3, laporan: [{ id: "a" }, { id: "b" }] }])
  })
})
