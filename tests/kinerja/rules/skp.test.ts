// The plan of the year: RULES R6.2, R6.3, R0.1.
import { expect, test } from "vitest"
import { bagiMasa, berakhlak, bolehDisusun, bukanHasil, dasarPerilaku, masaSkp, syaratAjukan, syaratSumber, syaratVersi } from "#lib/kinerja/rules/skp.ts" // prettier-ignore

const kepala = { jabatanId: "j", jabatan: "Kepala Bidang", pegawaiId: "p", nama: "Budi", sebagai: "DEFINITIF", alasan: [] } as const // prettier-ignore
const penilai = { ...kepala, alasan: [] }

test.each([
  ["nothing written", [], penilai, "Memuat paling sedikit satu RHK utama", "BAWAAN_SISTEM"],
  ["only additional work", [{ jenis: "TAMBAHAN" }], penilai, "Memuat paling sedikit satu RHK utama", "BAWAAN_SISTEM"],
  ["nobody above", [{ jenis: "UTAMA" }], null, "Ada pejabat penilai di atasnya", "PERATURAN"],
] as const)("filing with %s is refused, and says which condition", (_, rhk, atasan, butir, jenis) => {
  const gagal = syaratAjukan([...rhk], atasan).filter((s) => !s.terpenuhi)
  expect(gagal.map((s) => [s.butir, s.dasar.jenis])).toEqual([[butir, jenis]])
})

test("an ordinary plan may be filed", () => {
  expect(syaratAjukan([{ jenis: "UTAMA" }], penilai).every((s) => s.terpenuhi)).toBe(true)
})

test.each([
  ["DRAF", "LOKAL", true],
  ["DIKEMBALIKAN", "LOKAL", true],
  ["DIAJUKAN", "LOKAL", false],
  ["DITETAPKAN", "LOKAL", false],
  ["DRAF", "BKN", false],
  ["DIKEMBALIKAN", "RUANG_GTK", false],
] as const)("a plan that is %s from %s may be written: %s", (status, sumber, boleh) => {
  expect(bolehDisusun({ status, sumber })).toBe(boleh)
})

test("a plan from another channel says where it is changed", () => {
  expect(syaratSumber({ sumber: "RUANG_GTK" })).toMatchObject({
    terpenuhi: false,
    nilai: "Berasal dari Ruang GTK: ubah di sana",
    dasar: { jenis: "BAWAAN_SISTEM" },
  })
})

test.each([
  ["Melakukan pembinaan kelompok tani", true],
  ["Menyusun laporan", true],
  ["Mengikuti rapat", true],
  ["Tersedianya data tutupan lahan", false],
  ["Meningkatnya hasil belajar", false],
  ["Menurunnya kejadian pasien jatuh", false],
  ["Mutakhirnya data kepegawaian", false],
  ["", false],
])("%j reads as an activity: %s", (hasil, kegiatan) => expect(bukanHasil(hasil)).toBe(kegiatan))

test("content that changed since it was read is not set", () => {
  expect(syaratVersi(2, 2).terpenuhi).toBe(true)
  expect(syaratVersi(3, 2)).toMatchObject({ terpenuhi: false, dasar: { jenis: "BAWAAN_SISTEM" } })
})

test("a plan spans the year, or from the day of the seat", () => {
  expect(masaSkp(2027, "2025-01-01")).toEqual({ mulai: "2027-01-01", selesai: "2027-12-31" })
  expect(masaSkp(2026, "2026-03-01")).toEqual({ mulai: "2026-03-01", selesai: "2026-12-31" })
})

const lama = { id: "l", jabatanId: "a", status: "DITETAPKAN", sumber: "LOKAL", mulai: "2026-01-01", selesai: "2026-12-31", dinilaiSampai: null } as const // prettier-ignore
test.each([
  ["a move in August ends it on 31 July", {}, "b", "2026-08-01", ["2026-08-01", "BERAKHIR"]],
  ["of another source too", { sumber: "BKN" }, "b", "2026-08-01", ["2026-08-01", "BERAKHIR"]],
  ["what was rated before changes nothing", { dinilaiSampai: "2026-06-30" }, "b", "2026-08-01", ["2026-08-01", "BERAKHIR"]],
  ["what was rated past the move stays", { dinilaiSampai: "2026-09-30" }, "b", "2026-08-01", ["2026-10-01", "BERAKHIR"]],
  ["a year rated to its end leaves nothing", { dinilaiSampai: "2026-12-31" }, "b", "2026-08-01", null],
  ["the same seat has one plan", {}, "a", "2026-08-01", null],
  ["one of the same first day passes to the seat", {}, "b", "2026-01-01", ["2026-01-01", "BERALIH"]],
  ["so does one that begins later", { mulai: "2026-08-01" }, "b", "2026-02-01", ["2026-02-01", "BERALIH"]],
  ["a rated part of it stays", { dinilaiSampai: "2026-03-31" }, "b", "2026-01-01", ["2026-04-01", "BERAKHIR"]],
  ["one of another source is not passed on", { sumber: "BKN" }, "b", "2026-01-01", null],
] as const)("%s", (_, lain, jabatanId, mulai, hasil) => {
  const semasa = { ...lama, ...lain }
  expect(bagiMasa({ mulai, selesai: "2026-12-31" }, jabatanId, [semasa])).toEqual(
    hasil && { mulai: hasil[0], lama: semasa, jadi: hasil[1] },
  )
}) // prettier-ignore

test("two plans of those days, or none, are not shared out", () => {
  const masa = { mulai: "2026-08-01", selesai: "2026-12-31" }
  expect([bagiMasa(masa, "b", []), bagiMasa(masa, "b", [lama, { ...lama, id: "m" }])]).toEqual([null, null])
})

test("BerAKHLAK has seven values, of the circular", () => {
  expect(berakhlak.map(([kode]) => kode)).toEqual(["BP", "AK", "KO", "HA", "LO", "AD", "KL"])
  expect(dasarPerilaku.jenis).toBe("PERATURAN")
})
