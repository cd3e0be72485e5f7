import { describe, expect, test } from "vitest"
import {
  awalBulanBerikut, awalHari, durasi, hariKerjaTerakhir, jam, type Kalender, kalenderTerisi, menitPada, rentang,
  sebabLibur, tambahHari, tambahHariKerja, tanggalPada, tanggalPendek, tanggalSah, tanggalSedang,
} from "#lib/kernel/tanggal.ts" // prettier-ignore

const kalender: Kalender = { libur: { "2026-12-24": "Cuti bersama Natal", "2026-12-25": "Natal" }, tahunTerisi: [2026] }

describe("civil dates of Asia/Jakarta", () => {
  test.each([
    ["2026-11-20T16:59:59Z", "2026-11-20", 1439],
    ["2026-11-20T17:00:00Z", "2026-11-21", 0],
    ["2025-12-31T17:00:00Z", "2026-01-01", 0],
    ["2026-01-01T00:30:00Z", "2026-01-01", 450],
  ])("%s is %s, minute %i", (saat, tanggal, menit) => {
    expect(tanggalPada(new Date(saat))).toBe(tanggal)
    expect(menitPada(new Date(saat))).toBe(menit)
  })

  test("a day begins at 17.00 UTC of the day before", () => {
    expect(awalHari("2026-11-21").toISOString()).toBe("2026-11-20T17:00:00.000Z")
  })

  test.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["20-11-2026", false],
    ["", false],
  ])("%s is a date: %s", (teks, sah) => expect(tanggalSah(teks)).toBe(sah))

  test("arithmetic passes months and years", () => {
    expect(tambahHari("2026-12-31", 1)).toBe("2027-01-01")
    expect(tambahHari("2028-03-01", -1)).toBe("2028-02-29")
    expect(awalBulanBerikut("2026-12-15")).toBe("2027-01-01")
    expect(rentang("2026-02-27", "2026-03-02")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"])
  })
})

describe("working days", () => {
  test.each([
    ["2026-11-21", "Sabtu"],
    ["2026-11-22", "Minggu"],
    ["2026-11-23", null],
    ["2026-12-25", "Natal"],
  ])("%s: %s", (t, sebab) => expect(sebabLibur(t, kalender)).toBe(sebab))

  test("the latest one on a Sunday is Friday; over the holidays it is the day before them", () => {
    expect(hariKerjaTerakhir("2026-11-22", kalender)).toBe("2026-11-20")
    expect(hariKerjaTerakhir("2026-12-27", kalender)).toBe("2026-12-23")
  })

  test("adding passes weekends and holidays", () => {
    expect(tambahHariKerja("2026-11-20", 2, kalender)).toBe("2026-11-24")
    expect(tambahHariKerja("2026-12-23", 1, kalender)).toBe("2026-12-28")
    expect(tambahHariKerja("2026-11-22", 0, kalender)).toBe("2026-11-22")
  })

  test("a year without holidays is named", () => {
    expect(kalenderTerisi("2026-12-30", "2027-01-04", kalender)).toBe(2027)
    expect(kalenderTerisi("2026-01-01", "2026-12-31", kalender)).toBeNull()
  })
})

test("as the office writes them", () => {
  expect(tanggalSedang("2026-11-20")).toBe("Jum, 20 Nov 2026")
  expect(tanggalPendek("2026-11-06")).toBe("Jum 6 Nov")
  expect(jam(450)).toBe("07.30")
  expect(jam(1440 + 30)).toBe("00.30")
  expect([durasi(270), durasi(60), durasi(25), durasi(0)]).toEqual(["4 j 30 m", "1 j", "25 m", "0 m"])
})
