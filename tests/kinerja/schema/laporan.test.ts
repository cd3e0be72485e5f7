import { describe, expect, test } from "vitest"
import { laporan, saringBulan, saringTulis } from "#lib/kinerja/schema/laporan.ts"

const isian = { tanggal: "2026-11-20", uraian: "Rapat", mulai: "08:00", selesai: "09:30" }
const galat = (x: object) => laporan.safeParse({ ...isian, ...x }).error?.issues.map((i) => i.path.join("."))

describe("a report's form", () => {
  test("hours become minutes; past midnight they belong to the day they began", () => {
    expect(laporan.parse(isian)).toMatchObject({
      mulaiMenit: 480,
      selesaiMenit: 570,
      durasiMenit: 90,
      tempat: "KANTOR",
      aksi: "kirim",
    })
    expect(laporan.parse({ ...isian, mulai: "21:00", selesai: "07:00" })).toMatchObject({
      selesaiMenit: 1860,
      durasiMenit: 600,
    })
  })

  test("minutes alone do", () => {
    expect(laporan.parse({ tanggal: "2026-11-20", uraian: "Rapat", durasi: "45" })).toMatchObject({
      mulaiMenit: null,
      durasiMenit: 45,
    })
  })

  test.each([
    [{ tanggal: "2026-02-30" }, ["tanggal"]],
    [{ uraian: "   " }, ["uraian"]],
    [{ uraian: undefined }, ["uraian"]],
    [{ selesai: undefined }, ["selesai"]],
    [{ mulai: undefined, selesai: undefined }, ["mulai"]],
    [{ selesai: "08:00" }, ["selesai"]],
    [{ mulai: "25:00" }, ["mulai"]],
    [{ volume: "tiga", rhkId: "01890000-0000-7000-8000-000000000000" }, ["volume"]],
    [{ volume: "3" }, ["rhkId"]],
    [{ id: "1" }, ["id"]],
    [{ uraian: "x".repeat(1001) }, ["uraian"]],
  ])("%o is refused at its field", (x, harus) => expect(galat(x)).toEqual(harus))

  test("a volume is written as the office writes it", () => {
    const rhkId = "01890000-0000-7000-8000-000000000000"
    expect(laporan.parse({ ...isian, rhkId, volume: "12,5" }).volume).toBe(12.5)
  })
})

test("an edited URL never throws", () => {
  expect(saringBulan("2026-11-20").parse({ bulan: "kapan" })).toEqual({ bulan: "2026-11-01" })
  expect(saringBulan("2026-11-20").parse({ bulan: "2026-02" })).toEqual({ bulan: "2026-02-01" })
  expect(saringTulis("2026-11-20").parse({ id: "x", tanggal: "2026-11-21" })).toEqual({})
})
