import { expect, test } from "vitest"
import { nilaiSetelan, setelanAngka } from "#lib/organisasi/rules.ts"

const setelan = setelanAngka("uji.batas", 2, 0, 10)
const baris = (sejak: string, nilai: unknown) => ({ kunci: "uji.batas", sejak, nilai, dasar: "Pergub 1/2026" })

test.each([
  ["nothing set", [], 2, "BAWAAN_SISTEM"],
  ["set from an earlier day", [baris("2026-01-01", 4)], 4, "KEPUTUSAN_DAERAH"],
  ["the latest of two", [baris("2026-01-01", 4), baris("2026-06-01", 5)], 5, "KEPUTUSAN_DAERAH"],
  ["set from a later day", [baris("2027-01-01", 4)], 2, "BAWAAN_SISTEM"],
  ["out of range", [baris("2026-01-01", 11)], 2, "BAWAAN_SISTEM"],
  ["another setting", [{ ...baris("2026-01-01", 4), kunci: "lain" }], 2, "BAWAAN_SISTEM"],
])("%s", (_, rows, nilai, jenis) => {
  const hasil = nilaiSetelan(setelan, rows, "2026-11-20")
  expect([hasil.nilai, hasil.dasar.jenis]).toEqual([nilai, jenis])
})
