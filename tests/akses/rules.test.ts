import { describe, expect, test } from "vitest"
import { cacatSandi, langkahBerikut, petunjukJam, sudahDiam, terlaluSering } from "#lib/akses/rules.ts"

const sesi = { punyaTotp: false, kodeLewat: false, sandiSendiri: true, contoh: false }

describe("the step that a session still lacks", () => {
  test.each([
    ["a pegawai with his own password", { peran: ["PEGAWAI"] }, null],
    ["a first password", { peran: ["PEGAWAI"], sandiSendiri: false }, "GANTI_SANDI"],
    ["a first password in a demo", { peran: ["PEGAWAI"], sandiSendiri: false, contoh: true }, null],
    ["a role beyond one's own work, nothing set up", { peran: ["PEGAWAI", "VERIFIKATOR_BKD"] }, "PASANG_KODE"],
    ["the same, its code not given yet", { peran: ["VERIFIKATOR_BKD"], punyaTotp: true }, "KODE"],
    ["the same, its code given", { peran: ["VERIFIKATOR_BKD"], punyaTotp: true, kodeLewat: true }, null],
    ["a pegawai who chose two steps", { peran: ["PEGAWAI"], punyaTotp: true }, "KODE"],
    ["the code before the password", { peran: ["PIMPINAN"], punyaTotp: true, sandiSendiri: false }, "KODE"],
    ["the password before the app", { peran: ["PIMPINAN"], sandiSendiri: false }, "GANTI_SANDI"],
  ] as const)("%s", (_, beda, langkah) => {
    expect(langkahBerikut({ ...sesi, ...beda, peran: [...beda.peran] })).toBe(langkah)
  })
})

test.each([
  [["PEGAWAI"], 239, false],
  [["PEGAWAI"], 241, true],
  [["PEGAWAI", "PENGELOLA_OPD"], 59, false],
  [["PEGAWAI", "PENGELOLA_OPD"], 61, true],
] as const)("%j silent for %i minutes is over: %s", (peran, menit, over) => {
  const saat = new Date("2026-11-20T15:00:00+07:00")
  expect(sudahDiam(new Date(saat.getTime() - menit * 60_000), saat, [...peran])).toBe(over)
})

test.each([
  ["pendek", /Paling sedikit/],
  ["aaaaaaaaaaaa", /mudah/],
  ["Password123456", /mudah/],
  ["0123456789", /mudah/],
  ["siti aminah sukses", /nama/],
  ["198705142010122003", /nama/],
  ["kebun kopi kerinci", null],
  ["💧💧💧💧💧💧💧💧💧🌱", null],
])("the password %s", (sandi, cacat) => {
  const jawab = cacatSandi(sandi, ["198705142010122003", "Siti", "Aminah", "S.P."])
  if (cacat) expect(jawab).toMatch(cacat)
  else expect(jawab).toBeNull()
})

test("a clock that is off is named by its minutes", () => {
  expect(petunjukJam(-8)).toContain("terlambat sekitar 4 menit")
  expect(petunjukJam(2)).toContain("terlalu cepat sekitar 1 menit")
})

test("who tried too often hears until when, and that the limit is ours", () => {
  expect(terlaluSering(42)).toMatchObject({ nilai: "coba lagi dalam 42 detik", dasar: { jenis: "BAWAAN_SISTEM" } })
  expect(terlaluSering(600).nilai).toBe("coba lagi dalam 10 menit")
})
