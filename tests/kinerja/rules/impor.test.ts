// Plans from another channel: RULES R0.1, R6.2.
import { describe, expect, test } from "vitest"
import { bawaan, keputusanDaerah } from "#lib/kernel/syarat.ts"
import { cocokkan, diakhiriOleh, hariSkp, type RhkImpor, type SkpTersimpan, syaratImpor, syaratKanal, tidakBerubah } from "#lib/kinerja/rules/impor.ts" // prettier-ignore

const rhk = (nomor: number, lain: Partial<RhkImpor> = {}): RhkImpor => ({
  nomor,
  jenis: "UTAMA",
  hasil: "Tersedianya data",
  target: "12",
  satuan: "dokumen",
  indikator: [],
  ...lain,
})
const skp = (mulai: string, selesai: string, lain: Partial<SkpTersimpan> = {}): SkpTersimpan => ({
  id: mulai,
  pegawaiId: "p",
  jabatanId: "a",
  dinilaiSampai: null,
  mulai,
  selesai,
  status: "DITETAPKAN",
  sumber: "BKN",
  versi: 1,
  rhk: [],
  ...lain,
})
const draf = { status: "DRAF", sumber: "LOKAL" } as const
const setahun = { mulai: "2026-01-01", selesai: "2026-12-31" }

describe("which plan takes the place of which", () => {
  test.each<[string, SkpTersimpan[], string | null, number]>([
    ["nothing kept", [], null, 0],
    ["the imported one of the same first day", [skp("2026-01-01", "2026-12-31")], "2026-01-01", 0],
    ["an untouched draft", [skp("2026-01-01", "2026-12-31", draf)], "2026-01-01", 0],
    ["a draft that was written into", [skp("2026-01-01", "2026-12-31", { ...draf, versi: 2 })], null, 1],
    ["a plan typed here", [skp("2026-01-01", "2026-12-31", { sumber: "LOKAL" })], null, 1],
    ["an imported one of other days", [skp("2026-03-01", "2026-12-31")], null, 1],
    ["one of another year", [skp("2025-01-01", "2025-12-31", { sumber: "LOKAL" })], null, 0],
  ])("%s", (_, tersimpan, id, bertumpuk) => {
    const [hasil] = cocokkan([setahun], tersimpan)
    expect([hasil!.lama?.id ?? null, hasil!.bertumpuk.length]).toEqual([id, bertumpuk])
  })

  test("a whole year becomes two plans after a move", () => {
    const dua = [
      { mulai: "2026-07-01", selesai: "2026-12-31" },
      { mulai: "2026-01-01", selesai: "2026-06-30" },
    ]
    const hasil = cocokkan(dua, [skp("2026-01-01", "2026-12-31")])
    expect(hasil.map((h) => [h.r.mulai, h.lama?.id ?? null, h.bertumpuk.length])).toEqual([
      ["2026-01-01", "2026-01-01", 0],
      ["2026-07-01", null, 0],
    ])
  })
})

test.each<[string, Partial<SkpTersimpan>, string, boolean]>([
  ["of the seat before", {}, "b", true],
  ["of the same seat", {}, "a", false],
  ["that came from another channel", { sumber: "BKN" }, "b", false],
  ["that begins no earlier", { mulai: "2026-08-01" }, "b", false],
  ["of which later days were rated", { dinilaiSampai: "2026-09-30" }, "b", false],
])("an imported plan ends one %s", (_, lain, jabatanId, berakhir) => {
  const lama = skp("2026-01-01", "2026-12-31", { sumber: "LOKAL", ...lain })
  const r = { mulai: "2026-08-01", selesai: "2026-12-31" }
  expect(diakhiriOleh(r, jabatanId, [lama])).toEqual(berakhir ? lama : null)
})

test.each<[string, Partial<SkpTersimpan>, RhkImpor, boolean]>([
  ["the same", {}, rhk(1), true],
  ["another target", {}, rhk(1, { target: "13" }), false],
  ["another indicator", {}, rhk(1, { indikator: [{ aspek: "WAKTU", indikator: "Terbit", target: "Maret" }] }), false],
  ["another last day", { selesai: "2026-06-30" }, rhk(1), false],
  ["another source", { sumber: "RUANG_GTK" }, rhk(1), false],
])("%s changes nothing: %s", (_, lama, baris, sama) => {
  const tersimpan = skp("2026-01-01", "2026-12-31", {
    rhk: [{ ...rhk(1), dipakai: 0, dari: null, sampai: null }],
    ...lama,
  })
  expect(tidakBerubah({ ...setahun, tahun: 2026, rhk: [baris] }, tersimpan, "BKN")).toBe(sama)
})

test.each([
  ["2026-11-20", "2026-11-20"],
  ["2025-12-01", "2026-01-01"],
  ["2027-01-05", "2026-12-31"],
])("asked on %s, a plan of 2026 counts as of %s", (pada, hari) => expect(hariSkp(setahun, pada)).toBe(hari))

describe("conditions", () => {
  const dasar = keputusanDaerah("SE 1/2026")
  const dipakai = { ...rhk(2), dipakai: 3, dari: "2026-02-01", sampai: "2026-09-01" }
  const baik = {
    ...setahun,
    sumber: "BKN",
    wajib: { kanal: "BKN", dasar },
    jabatan: "Pranata Komputer",
    lama: skp("2026-01-01", "2026-12-31", { rhk: [dipakai] }),
    bertumpuk: [],
    rhk: [rhk(1), rhk(2)],
  } as const
  test.each([
    ["all well", {}, null, ""],
    [
      "made here",
      { wajib: { kanal: "SIGINJAI", dasar: bawaan } },
      "SKP pegawai ini disusun di e-Kinerja BKN",
      "BAWAAN_SISTEM",
    ],
    [
      "made elsewhere",
      { wajib: { kanal: "RUANG_GTK", dasar } },
      "SKP pegawai ini disusun di e-Kinerja BKN",
      "KEPUTUSAN_DAERAH",
    ],
    ["no seat", { jabatan: null }, "Memangku jabatan pada masa SKP", "BAWAAN_SISTEM"],
    [
      "another plan",
      { bertumpuk: [{ sumber: "LOKAL", ...setahun }] },
      "Tidak bertumpuk dengan SKP lain",
      "BAWAAN_SISTEM",
    ],
    [
      "a used RHK left out",
      { rhk: [rhk(1)] },
      "RHK yang sudah dipakai laporan, penilaian, atau RHK bawahan tetap ada",
      "BAWAAN_SISTEM",
    ],
    [
      "its reports left out",
      { selesai: "2026-06-30" },
      "Laporan yang memakai RHK-nya berada pada masa SKP",
      "BAWAAN_SISTEM",
    ],
  ] as const)("%s", (_, lain, butir, jenis) => {
    const gagal = syaratImpor({ ...baik, ...lain, bertumpuk: [...(("bertumpuk" in lain && lain.bertumpuk) || [])], rhk: [...(("rhk" in lain && lain.rhk) || baik.rhk)] }).filter((s) => !s.terpenuhi) // prettier-ignore
    expect(gagal.map((s) => [s.butir, s.dasar.jenis])).toEqual(butir === null ? [] : [[butir, jenis]])
  })

  test.each([
    ["SIGINJAI", true],
    ["BKN", false],
    ["RUANG_GTK", false],
  ] as const)("whose channel is %s may write his plan here: %s", (kanal, boleh) => {
    expect(syaratKanal({ kanal, dasar })).toMatchObject({ terpenuhi: boleh, dasar })
  })
})
