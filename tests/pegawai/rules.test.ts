// Who appraises: RULES R6.11.
import { describe, expect, test } from "vitest"
import { type Kursi, penilai, type Pemangku } from "#lib/pegawai/rules.ts"

const kursi = (nama: string, pemangku: Pemangku[] = [], lain: Partial<Kursi> = {}): Kursi => ({
  jabatanId: nama,
  nama,
  jenis: "ADMINISTRATOR",
  dasarMenilai: null,
  pemangku,
  ...lain,
})
const duduk = (id: string, jenis: Pemangku["jenis"] = "DEFINITIF"): Pemangku => ({
  pegawaiId: id,
  nama: id,
  jenis,
  skNomor: `SK ${id}`,
})
const pergi = (id: string, jenis?: Pemangku["jenis"]): Pemangku => ({ ...duduk(id, jenis), berhalangan: true })

describe("the appraiser", () => {
  test.each<[string, Kursi[], string | null, string | null, string | null]>([
    [
      "the definitive holder of the superior seat",
      [kursi("kabid", [duduk("budi")]), kursi("kadis", [duduk("her")])],
      "kabid",
      "budi",
      "DEFINITIF",
    ],
    [
      "the definitive holder before a Plh",
      [kursi("kabid", [duduk("ani", "PLH"), duduk("budi")])],
      "kabid",
      "budi",
      "DEFINITIF",
    ],
    [
      "a Plt where nobody is definitive",
      [kursi("kabid", [duduk("ani", "PLT")]), kursi("kadis", [duduk("her")])],
      "kabid",
      "ani",
      "PLT",
    ],
    [
      "the next up for a vacant seat, in its name",
      [kursi("kasi"), kursi("kabid", [duduk("budi")])],
      "kasi",
      "budi",
      "MENGGANTIKAN",
    ],
    [
      "two vacant seats go two up",
      [kursi("kasi"), kursi("kabid"), kursi("kadis", [duduk("her")])],
      "kasi",
      "her",
      "MENGGANTIKAN",
    ],
    [
      "nobody decides on himself: a Plt goes one up",
      [kursi("kadis", [duduk("saya", "PLT")]), kursi("sekda", [duduk("dar")])],
      "sekda",
      "dar",
      "DEFINITIF",
    ],
    [
      "a vacant seat below one's own seat is not one's to answer for",
      [kursi("kasi"), kursi("kabid", [duduk("saya", "PLT")]), kursi("kadis", [duduk("her")])],
      "kadis",
      "her",
      "DEFINITIF",
    ],
    [
      "a seat below pengawas is passed",
      [kursi("ketua tim", [duduk("x")], { jenis: "FUNGSIONAL" }), kursi("kabid", [duduk("budi")])],
      "kabid",
      "budi",
      "DEFINITIF",
    ],
    [
      "but not with a recorded delegation",
      [kursi("kepsek", [duduk("mar", "TUGAS_TAMBAHAN")], { jenis: "FUNGSIONAL", dasarMenilai: "SK Kadis 12/2025" })],
      "kepsek",
      "mar",
      "TUGAS_TAMBAHAN",
    ],
    [
      "a pejabat negara without NIP",
      [kursi("gubernur", [duduk("isk")], { jenis: "PEJABAT_NEGARA" })],
      "gubernur",
      "isk",
      "DEFINITIF",
    ],
    [
      "the next up for a seat whose holder is away, in its name",
      [kursi("kabid", [pergi("budi")]), kursi("kadis", [duduk("her")])],
      "kabid",
      "her",
      "MENGGANTIKAN",
    ],
    [
      "a Plh before that",
      [kursi("kabid", [pergi("budi"), duduk("ani", "PLH")]), kursi("kadis", [duduk("her")])],
      "kabid",
      "ani",
      "PLH",
    ],
    [
      "not a Plh who is away too",
      [kursi("kabid", [pergi("budi"), pergi("ani", "PLH")]), kursi("kadis", [duduk("her")])],
      "kabid",
      "her",
      "MENGGANTIKAN",
    ],
    [
      "past oneself as Plh of who is away",
      [kursi("kabid", [pergi("budi"), duduk("saya", "PLH")]), kursi("kadis", [duduk("her")])],
      "kadis",
      "her",
      "DEFINITIF",
    ],
    [
      "who is away, where nobody above is present either",
      [kursi("kabid", [pergi("budi")]), kursi("kadis", [pergi("her")])],
      "kabid",
      "budi",
      "DEFINITIF",
    ],
    ["nobody above", [], null, null, null],
    ["only vacant seats above", [kursi("kasi"), kursi("kabid")], null, null, null],
  ])("is %s", (_, rantai, jabatanId, pegawaiId, sebagai) => {
    const hasil = penilai(rantai, "saya")
    expect(hasil && { jabatanId: hasil.jabatanId, pegawaiId: hasil.pegawaiId, sebagai: hasil.sebagai }).toEqual(
      jabatanId && { jabatanId, pegawaiId, sebagai },
    )
  })

  test("says why each seat was passed, with its basis", () => {
    const { alasan } = penilai(
      [kursi("kasi"), kursi("kasubag", [pergi("eni")]), kursi("kabid", [duduk("budi", "PLH")])],
      "saya",
    )!
    expect(alasan.map((a) => [a.butir, a.terpenuhi])).toEqual([
      ["kasi lowong: naik satu tingkat", false],
      ["kasubag sedang tidak masuk, belum ada Plh.: naik satu tingkat", false],
      ["budi, kabid", true],
    ])
    expect(alasan.map((a) => a.dasar.jenis)).toEqual(["BAWAAN_SISTEM", "BAWAAN_SISTEM", "PERATURAN"])
  })
})
