import { expect, test } from "vitest"
import { koreksi } from "#lib/kinerja/schema/penilaian.ts"
import { rhk } from "#lib/kinerja/schema/skp.ts"

const id = "01941da8-f680-7000-8000-000000000000"
const target = { skpId: id, hasil: "Kelompok naik kelas", satuan: "kelompok" }
const angkaBaru = { id, rhkId: id, alasan: "Tercatat pada laporan rekan" }

// An absent key is not an empty one: a check behind an optional never sees it.
test.each([
  [rhk, target, "target", undefined, "Isi target lebih dari nol"],
  [rhk, target, "target", "0", "Isi target lebih dari nol"],
  [rhk, target, "target", "dua belas", "Tulis angka, misalnya 12 atau 12,5"],
  [koreksi, angkaBaru, "koreksi", undefined, "Isi realisasi yang benar"],
])("a figure that must stand there: %#", (schema, isian, nama, nilai, sebab) => {
  const { error } = schema.safeParse(nilai === undefined ? isian : { ...isian, [nama]: nilai })
  expect(error?.issues.map((i) => [i.path.join("."), i.message])).toEqual([[nama, sebab]])
})

test("a figure is read with a comma or a point", () => {
  expect(rhk.parse({ ...target, target: "12,5" }).target).toBe(12.5)
  expect(koreksi.parse({ ...angkaBaru, koreksi: "0" }).koreksi).toBe(0)
})
