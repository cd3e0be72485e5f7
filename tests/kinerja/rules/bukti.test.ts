import { describe, expect, test } from "vitest"
import type { BarisPengaturan } from "#lib/organisasi/rules.ts"
import {
  aturBuktiPada,
  batasBukti,
  sudahDiputus,
  syaratBerkas,
  syaratMasaSimpan,
  syaratTemplat,
  syaratTitipan,
} from "#lib/kinerja/rules/bukti.ts"
import { hariPerjalanan } from "#lib/kinerja/rules/laporan.ts"
import { barisBkn, belumDisalin, KOLOM_BKN } from "#lib/kinerja/rules/salin.ts"

const atur = aturBuktiPada([], "2026-11-20")
const keputusan: BarisPengaturan[] = [
  { kunci: "kinerja.berkas_maksimum_laporan", sejak: "2026-12-01", nilai: 2, dasar: "Kepgub 5/2026" },
]

describe("evidence", () => {
  test.each([
    [syaratBerkas(5, atur), true, "Bukti paling banyak 5 berkas"],
    [syaratBerkas(6, atur), false, "Bukti paling banyak 5 berkas"],
    [syaratTitipan(20, atur), true, "Paling banyak 20 berkas yang belum dikirim"],
    [syaratTitipan(21, atur), false, "Paling banyak 20 berkas yang belum dikirim"],
    [syaratTemplat(12, atur), true, "Paling banyak 12 templat"],
    [syaratTemplat(13, atur), false, "Paling banyak 12 templat"],
    [
      syaratMasaSimpan("2026-11-20", "2028-11-19", atur),
      false,
      "Masa simpan data pribadi warga, 730 hari, sudah lewat",
    ],
    [syaratMasaSimpan("2026-11-20", "2028-11-20", atur), true, "Masa simpan data pribadi warga, 730 hari, sudah lewat"],
    [sudahDiputus("DIKIRIM"), false, "Laporan sudah diputus"],
    [sudahDiputus("LEWAT_WAKTU"), true, "Laporan sudah diputus"],
    [belumDisalin(true), false, "Laporan belum pernah disalin ke BKN"],
    [belumDisalin(false), true, "Laporan belum pernah disalin ke BKN"],
  ])("%o", (s, terpenuhi, butir) => {
    expect(s).toMatchObject({ terpenuhi, butir, dasar: { jenis: "BAWAAN_SISTEM" } })
  })

  test("the agency's own figure counts from its date, with its decision", () => {
    expect(batasBukti(keputusan, "2026-11-30")).toEqual({ berkas: 5, mb: 25 })
    const desember = aturBuktiPada(keputusan, "2026-12-01")
    expect(syaratBerkas(3, desember)).toMatchObject({
      terpenuhi: false,
      dasar: { jenis: "KEPUTUSAN_DAERAH", teks: "Kepgub 5/2026" },
    })
  })
})

test("a journey is reported on its working days", () => {
  const kalender = { libur: { "2026-12-25": "Natal" }, tahunTerisi: [2026] }
  expect(hariPerjalanan("2026-12-24", "2026-12-28", kalender)).toEqual(["2026-12-24", "2026-12-28"])
  expect(hariPerjalanan("2026-12-26", "2026-12-27", kalender)).toEqual([])
})

test("a report in the order of BKN's fields", () => {
  const rhk = { hasil: "Terdampinginya petani", satuan: "orang" }
  const l = { tanggal: "2026-11-20", uraian: "Rapat", rhk, volume: "12.5", tautan: null, bukti: [{ nama: "a.jpg" }] }
  expect(barisBkn(l)).toEqual(["Jum, 20 Nov 2026", "Rapat", "Terdampinginya petani", 12.5, "orang", "a.jpg"])
  expect(barisBkn({ ...l, rhk: null, volume: null, tautan: "https://x.id" })).toEqual(
    ["Jum, 20 Nov 2026", "Rapat", "Tugas lain", 1, "kegiatan", "https://x.id"], // prettier-ignore
  )
  expect(barisBkn(l)).toHaveLength(KOLOM_BKN.length)
})
