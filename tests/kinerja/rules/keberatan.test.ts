// The objection to an appraisal: RULES R6.10.
import { describe, expect, test } from "vitest"
import { nilaiAkhir, syaratKeberatan, syaratPemutus } from "#lib/kinerja/rules/keberatan.ts"

const dasar = { jenis: "PERATURAN", teks: "PP 30/2019 ps. 59" }

describe("conditions", () => {
  test.each([
    ["2026-10-06", true],
    ["2026-10-20", true],
    ["2026-10-21", false],
  ])("an objection on %s to a rating received on 6 October: %s", (pada, terpenuhi) => {
    expect(syaratKeberatan("2026-10-06", pada)).toMatchObject({
      terpenuhi,
      nilai: `Batas Sel, 20 Okt 2026${terpenuhi ? "" : " sudah lewat"}`,
      dasar,
    })
  })

  test("there is somebody above the appraiser", () => {
    const atasan = { jabatanId: "x", jabatan: "Kadis", pegawaiId: "her", nama: "Herman", sebagai: "PLT", alasan: [] }
    expect(syaratPemutus("Kabid", { ...atasan, sebagai: "PLT" })).toMatchObject({
      terpenuhi: true,
      nilai: "Herman, Kadis",
      dasar,
    })
    expect(syaratPemutus("Gubernur", null)).toMatchObject({
      terpenuhi: false,
      nilai: "Di atas Gubernur tidak ada yang dapat memutusnya",
      dasar,
    })
    expect(syaratPemutus(null, null).nilai).toContain("Di atas pejabat penilai")
  })
})

describe("the rating that counts", () => {
  const kosong = { hasilKerja: null, perilaku: null, predikat: null }
  const belum = { putusanHasilKerja: null, putusanPerilaku: null, putusanPredikat: null }
  const dinilai = {
    hasilKerja: "DIBAWAH_EKSPEKTASI",
    perilaku: "SESUAI_EKSPEKTASI",
    predikat: "BUTUH_PERBAIKAN",
  } as const
  const putusan = {
    putusanHasilKerja: "SESUAI_EKSPEKTASI",
    putusanPerilaku: "SESUAI_EKSPEKTASI",
    putusanPredikat: "BAIK",
  } as const

  test.each([
    ["none before it is rated", { ...kosong, ...belum }, null],
    ["what was rated", { ...dinilai, ...belum }, dinilai],
    [
      "what was decided on the objection",
      { ...dinilai, ...putusan },
      { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI", predikat: "BAIK" },
    ],
  ])("is %s", (_, p, akhir) => expect(nilaiAkhir(p)).toEqual(akhir))
})
