// The periodic appraisal: RULES R6.2, R6.4, R6.5, R6.10.
import { describe, expect, test } from "vitest"
import { matriksPada, periodeTerakhir, predikatPada, realisasi, sebutPeriode, syaratNilai, syaratSidik } from "#lib/kinerja/rules/penilaian.ts" // prettier-ignore

const A = "DIATAS_EKSPEKTASI"
const S = "SESUAI_EKSPEKTASI"
const B = "DIBAWAH_EKSPEKTASI"
const pada = "2026-09-30"

describe("the predikat (R6.5, the whole table)", () => {
  test.each([
    [A, A, "SANGAT_BAIK"],
    [A, S, "BAIK"],
    [A, B, "KURANG"],
    [S, A, "BAIK"],
    [S, S, "BAIK"],
    [S, B, "KURANG"],
    [B, A, "BUTUH_PERBAIKAN"],
    [B, S, "BUTUH_PERBAIKAN"],
    [B, B, "SANGAT_KURANG"],
  ] as const)("hasil kerja %s and perilaku %s: %s", (hasil, perilaku, predikat) => {
    const { predikat: nyata, dasar } = predikatPada(hasil, perilaku, pada)
    expect(nyata).toBe(predikat)
    expect(dasar).toMatchObject({ jenis: "PERATURAN", teks: expect.stringContaining("PermenPANRB 6/2022") as string })
    expect(matriksPada(pada)[hasil][perilaku]).toBe(predikat)
  })

  test("before its regulation nothing was in force", () => {
    expect(() => predikatPada(A, A, "2021-12-31")).toThrow("nothing in force")
  })
})

describe("the period", () => {
  const bulanan = [{ kunci: "kinerja.periode_penilaian_bulan", sejak: "2026-01-01", nilai: 1, dasar: "SE 1/2026" }]
  const dwibulan = [{ ...bulanan[0]!, nilai: 2 }]
  test.each([
    ["a quarter by default", [], "2026-11-20", "2026-07-01", "2026-09-30", "Triwulan III 2026"],
    ["on its last day it has not ended", [], "2026-09-30", "2026-04-01", "2026-06-30", "Triwulan II 2026"],
    ["on the day after it has", [], "2026-10-01", "2026-07-01", "2026-09-30", "Triwulan III 2026"],
    ["over the turn of the year", [], "2026-01-01", "2025-10-01", "2025-12-31", "Triwulan IV 2025"],
    ["a month where the agency says so", bulanan, "2026-03-01", "2026-02-01", "2026-02-28", "Februari 2026"],
    ["two months are no period of the law", dwibulan, "2026-11-20", "2026-07-01", "2026-09-30", "Triwulan III 2026"],
  ])("%s", (_, pengaturan, hariIni, mulai, selesai, sebutan) => {
    expect(periodeTerakhir(pengaturan, hariIni)).toEqual({ mulai, selesai })
    expect(sebutPeriode({ mulai, selesai })).toBe(sebutan)
  })
})

describe("conditions", () => {
  test.each([
    [S, S, undefined, true],
    [A, A, undefined, true],
    [B, S, undefined, false],
    [S, B, undefined, false],
    [B, B, "Tiga laporan tidak selesai", true],
  ] as const)("%s and %s with %s: %s", (hasilKerja, perilaku, catatan, terpenuhi) => {
    expect(syaratNilai({ hasilKerja, perilaku, catatan })).toMatchObject({
      terpenuhi,
      dasar: { jenis: "BAWAAN_SISTEM" },
    })
  })

  test("what is signed is what was seen", () => {
    expect(syaratSidik("a", "a").terpenuhi).toBe(true)
    expect(syaratSidik("a", "b")).toMatchObject({ terpenuhi: false, dasar: { jenis: "BAWAAN_SISTEM" } })
  })

  test("a correction counts, and the counted figure stays beside it", () => {
    expect(realisasi({ terhitung: "16", koreksi: null })).toBe("16")
    expect(realisasi({ terhitung: "16", koreksi: "0" })).toBe("0")
  })
})
