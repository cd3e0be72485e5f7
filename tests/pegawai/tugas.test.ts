// Orders to act for a seat: RULES R6.11, R10.5.
import { beforeAll, describe, expect, test } from "vitest"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { keputusanDaerah } from "#lib/kernel/syarat.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { akhiriTugas, tugaskan } from "#lib/pegawai/mutations/tugas.ts"
import { batasPlh, type KeadaanTugas, type Penugasan, syaratTugas } from "#lib/pegawai/rules.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

const keadaan = (lain: Partial<KeadaanTugas> = {}): KeadaanTugas => ({
  kursi: { nama: "Kabid", jenis: "ADMINISTRATOR", jenjang: null, opd: "dinas" },
  definitif: null,
  pelaksana: null,
  calon: { nama: "Kasi", jenis: "PENGAWAS", jenjang: null, opd: "dinas" },
  calonBerhalangan: false,
  pltDahulu: [],
  batasPlh: batasPlh([], "2026-11-20"),
  ...lain,
})
const plt: Penugasan = { jenis: "PLT", mulai: "2026-11-20", selesai: "2027-02-19" }
const plh: Penugasan = { jenis: "PLH", mulai: "2026-11-20", selesai: "2026-11-27" }
const pergi = { nama: "Budi", absen: [{ mulai: "2026-11-19", selesai: "2026-11-27" }] }

describe("the law of acting", () => {
  test("a Plt of three months for a vacant seat, a Plh while its holder is away", () => {
    expect(syaratTugas(plt, keadaan()).filter((s) => !s.terpenuhi)).toEqual([])
    expect(syaratTugas(plh, keadaan({ definitif: pergi })).filter((s) => !s.terpenuhi)).toEqual([])
  })

  test.each<[string, Penugasan, Partial<KeadaanTugas>, string, string]>([
    ["a Plt beside a holder", plt, { definitif: pergi }, "Plt. untuk jabatan yang lowong", "PERATURAN"],
    ["a Plh of a vacant seat", plh, {}, "Plh. untuk pejabat definitif yang tercatat tidak masuk", "PERATURAN"],
    [
      "a Plh for longer than the absence",
      { ...plh, selesai: "2026-11-28" },
      { definitif: pergi },
      "Plh. untuk pejabat definitif yang tercatat tidak masuk",
      "PERATURAN",
    ],
    ["a Plt of a day more", { ...plt, selesai: "2027-02-20" }, {}, "Plt. paling lama 3 bulan", "PERATURAN"],
    [
      "a third order in a row",
      plt,
      {
        pltDahulu: [
          { mulai: "2026-05-20", selesai: "2026-08-20" },
          { mulai: "2026-08-20", selesai: "2026-11-20" },
        ],
      },
      "Diperpanjang paling lama 3 bulan lagi",
      "PERATURAN",
    ],
    [
      "a Plh past the agency's own limit",
      plh,
      { definitif: pergi, batasPlh: { sejak: "2026-01-01", nilai: 7, dasar: keputusanDaerah("SE 7") } },
      "Plh. paling lama 7 hari",
      "KEPUTUSAN_DAERAH",
    ],
    [
      "two levels up",
      plt,
      { calon: { nama: "Staf", jenis: "PELAKSANA", jenjang: null, opd: "dinas" } },
      "Jabatannya setingkat, atau satu tingkat di bawah jabatan ini",
      "PERATURAN",
    ],
    [
      "one level down",
      plt,
      { calon: { nama: "Kadis", jenis: "JPT_PRATAMA", jenjang: null, opd: "dinas" } },
      "Jabatannya setingkat, atau satu tingkat di bawah jabatan ini",
      "PERATURAN",
    ],
    [
      "from another agency",
      plt,
      { calon: { nama: "Kasi", jenis: "PENGAWAS", jenjang: null, opd: "badan" } },
      "Bertugas di perangkat daerah yang sama",
      "PERATURAN",
    ],
    ["beside another", plt, { pelaksana: "PLT Ani" }, "Belum ada Plt. atau Plh. lain pada masa itu", "BAWAAN_SISTEM"],
    [
      "while away himself",
      plt,
      { calonBerhalangan: true },
      "Yang ditugaskan tidak sedang berhalangan",
      "BAWAAN_SISTEM",
    ],
  ])("%s is refused", (_, t, k, butir, jenis) => {
    const gagal = syaratTugas(t, keadaan(k)).filter((s) => !s.terpenuhi)
    expect(gagal.map((s) => [s.butir, s.dasar.jenis])).toEqual([[butir, jenis]])
  })

  test("a second order after a break counts from its own first day", () => {
    const putus = keadaan({ pltDahulu: [{ mulai: "2026-02-20", selesai: "2026-08-20" }] })
    expect(syaratTugas(plt, putus).every((s) => s.terpenuhi)).toBe(true)
  })

  test("senior functional staff are of the level of heads; our own limits say that nobody has confirmed them", () => {
    const madya = { nama: "Analis", jenis: "FUNGSIONAL", jenjang: "Ahli Madya", opd: "dinas" }
    expect(syaratTugas(plt, keadaan({ calon: madya })).every((s) => s.terpenuhi)).toBe(true)
    const hari = syaratTugas(plh, keadaan({ definitif: pergi })).find((s) => s.butir.startsWith("Plh. paling lama"))
    expect(hari).toMatchObject({ butir: "Plh. paling lama 90 hari", dasar: { teks: "belum diverifikasi BKD" } })
  })
})

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const id = (kunci: string) => idContoh("pegawai", kunci)
const kursi = (kode: string) => idContoh("jabatan", kode)
const perintah = (kode: string, siapa: string, lain: { jenis?: "PLT" | "PLH"; selesai?: string } = {}) => ({
  jabatanId: kursi(kode),
  pegawaiId: id(siapa),
  jenis: "PLT" as const,
  mulai: pada,
  selesai: pada,
  skNomor: "SP 1",
  skTanggal: pada,
  ...lain,
})

describe("orders to act", () => {
  test("a Plt answers for the vacant seat from his first day, until he is ended", async () => {
    const jabatan = kursi("KA-DISHUT-PM")
    await tugaskan(await panggil("pengelola", saat), perintah("KA-DISHUT-PM", "joko"))
    // the next one up no longer stands in
    expect(kursiMenilai(await aktor("kabid", saat))).not.toContain(jabatan)
    const row = await db().penempatan.findFirstOrThrow({ where: { jabatanId: jabatan, jenis: "PLT" } })
    expect(row).toMatchObject({ pegawaiId: id("joko"), skNomor: "SP 1", tunggal: true })
    expect(await alasan(tugaskan(await panggil("pengelola", saat), perintah("KA-DISHUT-PM", "lestari")))).toEqual([
      "Belum ada Plt. atau Plh. lain pada masa itu",
    ])
    await akhiriTugas(await panggil("pengelola", saat), { id: row.id })
    const besok = new Date(saat.getTime() + 86_400_000)
    expect(kursiMenilai(await aktor("kabid", besok))).toContain(jabatan)
  })

  test("a Plh stands in for who is away, and the next one up stands back", async () => {
    const jabatan = kursi("KA-DISHUT-B2")
    expect(kursiMenilai(await aktor("kadis", saat))).toContain(jabatan)
    await tugaskan(await panggil("pengelola", saat), perintah("KA-DISHUT-B2", "kabid", { jenis: "PLH" }))
    expect(kursiMenilai(await aktor("kadis", saat))).not.toContain(jabatan)
    expect((await aktor("kabid", saat)).bertindak).toContainEqual(
      expect.objectContaining({ jabatanId: jabatan, sebagai: "PLH", dasar: "SP 1" }),
    )
  })

  test("one that has not begun is taken back without a trace in the seats", async () => {
    const besok = tambahHari(pada, 20)
    const { id: tugasId } = await tugaskan(await panggil("verifikator", saat), {
      ...perintah("KA-DISKOP-B2", "ka-diskop-b1"),
      mulai: besok,
      selesai: besok,
    })
    await akhiriTugas(await panggil("verifikator", saat), { id: tugasId })
    expect(await db().penempatan.findUnique({ where: { id: tugasId } })).toBeNull()
  })

  test.each([
    ["pengelola", "KA-DISKOP-B2", "ka-diskop-b1", "Jabatan tidak ditemukan"],
    ["kadis", "KA-DISHUT-PM", "joko", "Jabatan tidak ditemukan"],
    ["pengelola", "KA-DISHUT-PM", "pengelola", "Tidak seorang pun mencatatnya untuk dirinya sendiri"],
    ["pengelola", "KA-DISHUT-B3", "joko", "Plt. untuk jabatan yang lowong"],
  ])("%s may not give %s to %s", async (siapa, kode, calon, sebab) => {
    const lusa = tambahHari(pada, 5)
    const isian = { ...perintah(kode, calon), mulai: lusa, selesai: lusa }
    expect(await alasan(tugaskan(await panggil(siapa, saat), isian))).toContain(sebab)
  })

  test("PostgreSQL itself refuses a second one for a seat", async () => {
    const tambah = () =>
      pemilik(
        `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, selesai, sk_nomor, sk_tanggal)
         values (gen_random_uuid(), $1, $2, 'PLH', true, $3, $4, 'x', $3)`,
        [id("joko"), kursi("KA-DPMD-B1"), pada, tambahHari(pada, 3)],
      )
    await tambah()
    await expect(tambah()).rejects.toThrow("penempatan_satu_pelaksana")
  })
})
