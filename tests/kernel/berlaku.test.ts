import { expect, test } from "vitest"
import { berlaku } from "#lib/kernel/berlaku.ts"
import { bawaan, keputusanDaerah } from "#lib/kernel/syarat.ts"

const batas = berlaku([
  { sejak: "2025-01-01", dasar: bawaan, nilai: 2 },
  { sejak: "2026-07-01", dasar: keputusanDaerah("Pergub 12/2026"), nilai: 3 },
])

test("an old decision re-derives under the old law", () => {
  expect(batas("2026-06-30").nilai).toBe(2)
  expect(batas("2026-07-01")).toMatchObject({ nilai: 3, dasar: { teks: "Pergub 12/2026" } })
})

test("before the first entry nothing was in force", () => {
  expect(() => batas("2024-12-31")).toThrow(RangeError)
})
