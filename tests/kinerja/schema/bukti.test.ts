import { describe, expect, test } from "vitest"
import { salin, saringSalinan, titipan } from "#lib/kinerja/schema/bukti.ts"
import { laporan } from "#lib/kinerja/schema/laporan.ts"

const isian = { tanggal: "2026-11-20", uraian: "Rapat", durasi: "60" }
const galat = (x: object) => laporan.safeParse({ ...isian, ...x }).error?.issues.map((i) => i.path[0])
const id = "01890000-0000-7000-8000-000000000000"

describe("a report's evidence, place and journey", () => {
  test("what the chosen place does not show is neither checked nor sent", () => {
    const sisa = { lokasi: "Desa", dilayani: "banyak", hingga: "2020-01-01" }
    const kantor = laporan.parse({ ...isian, tempat: "KANTOR", ...sisa })
    for (const k of ["lokasi", "dilayani", "hingga"]) expect(kantor).not.toHaveProperty(k)
    expect(laporan.parse({ ...isian, tempat: "DINAS_LUAR", hingga: isian.tanggal })).not.toHaveProperty("hingga")
  })

  test("files come by name, once each", () => {
    expect(laporan.parse({ ...isian, berkas: `${id}.jpg ${id}.jpg` }).berkas).toEqual([id])
  })

  test.each([
    [{ tempat: "TUGAS_LAPANGAN", dilayani: "banyak" }, ["dilayani"]],
    [{ tempat: "TUGAS_LAPANGAN", dilayani: "1,5" }, ["dilayani"]],
    [{ tempat: "TUGAS_LAPANGAN", lokasi: "x".repeat(161) }, ["lokasi"]],
    [{ tempat: "DINAS_LUAR", hingga: "2026-11-19" }, ["hingga"]],
    [{ tempat: "DINAS_LUAR", hingga: "2026-12-31" }, ["hingga"]],
    [{ tautan: "http://contoh.id" }, ["tautan"]],
    [{ tautan: "javascript:alert(1)" }, ["tautan"]],
    [{ tautan: "https://" }, ["tautan"]],
    [{ berkas: "foto.jpg" }, ["berkas"]],
  ])("%o is refused at its field", (x, harus) => expect(galat(x)).toEqual(harus))
})

test("an upload's own words are tamed", () => {
  expect(titipan.parse({ nama: "../../etc/passwd\u202Egpj.exe", lokasi: "mungkin" })).toEqual({
    nama: "....etcpasswdgpj.exe",
    lokasi: false,
  })
  expect(titipan.parse({})).toEqual({ nama: "berkas", lokasi: false })
})

test("an edited address of a sheet finds none", () => {
  expect(saringSalinan.parse({ pada: "kemarin" }).pada.getTime()).toBe(0)
  expect(salin.safeParse({ bulan: "2026-13", cara: "XLSX" }).success).toBe(false)
})
