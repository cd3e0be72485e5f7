// An objection is filed in time, answered once, decided for good one seat up (RULES R6.10).
import { beforeAll, describe, expect, test } from "vitest"
import { getLencana } from "#lib/dasbor/queries.ts"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { mintaDokumen, unduhDokumen } from "#lib/kinerja/mutations/dokumen.ts"
import { ajukanKeberatan, alihkanKeberatan, putusKeberatan, tanggapiKeberatan } from "#lib/kinerja/mutations/keberatan.ts" // prettier-ignore
import { nilai, tarikNilai } from "#lib/kinerja/mutations/penilaian.ts"
import { terbitkanDokumen } from "#lib/kinerja/mutations/terbit.ts"
import { getDokumenTerakhir, getVerifikasi } from "#lib/kinerja/queries/dokumen.ts"
import { listPenilaian } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { bacaPenilaian, getPenilaian, type PenilaianDetail } from "#lib/kinerja/queries/penilaian.ts"
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"
import { pindahkan } from "#tests/support/pindah.ts"

const HARI_MS = 86_400_000
const DIBAWAH = { hasilKerja: "DIBAWAH_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
const SESUAI = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
let saat: Date
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  for (const k of ["penyuluh", "kabid", "kadis", "sekda", "gubernur", "perawat", "karu", "lowong"])
    a[k] = await aktor(k, saat)
})

const oleh = (kunci: string) => ({ actor: a[kunci]!, sekarang: saat })
const sebagaiSistem = () => ({ actor: sistem("Siginjai", tanggalPada(saat)), sekarang: saat })
async function milik(kunci: string): Promise<PenilaianDetail> {
  const dari = { skp: { pegawaiId: idContoh("pegawai", kunci) } }
  return (await bacaPenilaian((await db().penilaian.findFirstOrThrow({ where: dari })).id))!
}
/** Rates a person below expectation, who then objects. */
async function keberatan(kunci: string, penilai: string): Promise<void> {
  const { id, sidik } = await milik(kunci)
  await nilai(oleh(penilai), { id, sidik, ...DIBAWAH, catatan: "Dua sasaran meleset" })
  await ajukanKeberatan(oleh(kunci), { id, sidik: (await milik(kunci)).sidik, keberatan: "Sasaran diubah di tengah" })
}
const putus = (kunci: string, p: PenilaianDetail) =>
  putusKeberatan(oleh(kunci), { id: p.id, sidik: p.sidikPutusan, ...SESUAI, alasan: "Sasaran memang diubah" })

const BUKAN_SISI = ["Tidak seorang pun memutus keberatan atas penilaiannya sendiri"]

describe("filing", () => {
  test("is refused before a rating, after 14 days, and to anyone else", async () => {
    const belum = await milik("sekda")
    const isi = { id: belum.id, sidik: belum.sidik, keberatan: "x" }
    expect(await alasan(ajukanKeberatan(oleh("sekda"), isi))).toContain("Penilaian menunggu tanda tangan pegawai")

    const p = await milik("perawat")
    const milikDewi = { id: p.id, sidik: p.sidik, keberatan: "Dua laporan belum dihitung" }
    expect(await alasan(ajukanKeberatan(oleh("perawat"), milikDewi))).toEqual([
      "Keberatan diajukan paling lama 14 hari setelah hasil penilaian diterima",
    ])
    const terakhir = new Date(new Date(p.tandaTangan[0]!.pada).getTime() + 14 * HARI_MS)
    const dalamMasa = (kunci: string) => ({ actor: a[kunci]!, sekarang: terakhir })
    expect(await alasan(ajukanKeberatan(dalamMasa("karu"), milikDewi))).toEqual([
      "Dilakukan pegawai ASN yang memiliki SKP ini",
    ])
    expect(await alasan(ajukanKeberatan(dalamMasa("perawat"), { ...milikDewi, sidik: "0".repeat(64) }))).toEqual([
      "Isi penilaian sama dengan yang dibaca",
    ])
    await ajukanKeberatan(dalamMasa("perawat"), milikDewi)
    const diajukan = await milik("perawat")
    expect(diajukan).toMatchObject({ status: "KEBERATAN", pemutus: "Kepala Bidang Keperawatan" })
    expect(diajukan.tandaTangan.map((t) => t.pihak)).toEqual(["PENILAI", "PEGAWAI"])
    const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: p.id, verba: "kinerja.ajukanKeberatan" } })
    expect(kejadian!.untuk).toHaveLength(2)
    expect(kejadian!.untuk).toContain(a.karu!.pegawaiId)
  })

  test("above the governor nobody could hear it", async () => {
    const { id, sidik } = await milik("sekda")
    await nilai(oleh("gubernur"), { id, sidik, ...SESUAI })
    const dinilai = await milik("sekda")
    expect(await alasan(ajukanKeberatan(oleh("sekda"), { id, sidik: dinilai.sidik, keberatan: "x" }))).toEqual([
      "Keberatan diputus atasan pejabat penilai",
    ])
    expect((await milik("sekda")).status).toBe("DINILAI")
  })

  test("who rated in a vacant seat's stead is passed: it goes one further up", async () => {
    await keberatan("lowong", "kabid")
    expect(await milik("lowong")).toMatchObject({ status: "KEBERATAN", pemutus: "Kepala Dinas Kehutanan" })
  })
})

describe("an objection that waits", () => {
  test("waits with whoever decides, in his list and on his home, and with nobody else", async () => {
    const { id } = await milik("lowong")
    const menunggu = async (k: string) => (await listPenilaian(a[k]!)).filter((p) => p.memutus).map((p) => p.id)
    expect(await menunggu("kadis")).toEqual([id])
    expect((await getLencana(a.kadis!)).kinerja.keberatan).toBe(1)
    for (const k of ["lowong", "kabid", "sekda", "karu"]) {
      expect(await menunggu(k), k).toEqual([])
      expect((await getLencana(a[k]!)).kinerja.keberatan, k).toBe(0)
    }
    for (const k of ["lowong", "kabid", "kadis"]) expect(await getPenilaian(a[k]!, id), k).not.toBeNull()
    expect(await getPenilaian(a.penyuluh!, id)).toBeNull()
  })

  test("neither side decides, and nobody whose seat it is not", async () => {
    const p = await milik("lowong")
    for (const k of ["lowong", "kabid"]) expect(await alasan(putus(k, p)), k).toEqual(BUKAN_SISI)
    for (const k of ["penyuluh", "sekda", "karu"])
      expect(await alasan(putus(k, p)), k).toEqual(["Penilaian tidak ditemukan"])
    expect(await alasan(mintaDokumen(oleh("lowong"), { id: p.id }))).toEqual([
      "Penilaian sudah ditandatangani kedua pihak, dan keberatan atasnya sudah diputus",
    ])
  })

  test("is answered by the appraiser alone, once", async () => {
    const { id } = await milik("lowong")
    const isi = { id, tanggapan: "Sasaran disepakati pada Juli" }
    expect(await alasan(tanggapiKeberatan(oleh("lowong"), isi))).toEqual([
      "Tidak seorang pun menetapkan atau menilai kinerjanya sendiri",
    ])
    expect(await alasan(tanggapiKeberatan(oleh("kadis"), isi))).toEqual(["Dilakukan pejabat penilainya"])
    await tanggapiKeberatan(oleh("kabid"), isi)
    expect(await alasan(tanggapiKeberatan(oleh("kabid"), { id, tanggapan: "lagi" }))).toEqual([
      "Keberatan belum ditanggapi",
    ])
    expect((await milik("lowong")).tanggapan).toBe("Sasaran disepakati pada Juli")
  })

  test.each([
    ["the rating", "update penilaian set hasil_kerja = 'DIATAS_EKSPEKTASI' where id = $1"],
    ["the objection", "update penilaian set keberatan = 'lain' where id = $1"],
    ["the answer", "update penilaian set tanggapan = 'lain' where id = $1"],
    ["its state, back", "update penilaian set status = 'DINILAI', keberatan = null, tanggapan = null where id = $1"],
    ["its row", "delete from penilaian where id = $1"],
    ["a figure", "update realisasi_rhk set terhitung = 99 where penilaian_id = $1"],
    ["a signature", "delete from tanda_tangan where penilaian_id = $1"],
  ])("PostgreSQL itself refuses to change %s, the owner too", async (_, sql) => {
    await expect(pemilik(sql, [(await milik("lowong")).id])).rejects.toThrow("signed by both")
  })

  test("half a decision is none", async () => {
    const sql = "update penilaian set status = 'DIPUTUS', putusan_predikat = 'BAIK' where id = $1"
    await expect(pemilik(sql, [(await milik("lowong")).id])).rejects.toThrow("penilaian_diputus")
  })
})

describe("the decision", () => {
  test("is on what was read; of two at once one wins", async () => {
    const p = await milik("lowong")
    expect(await alasan(putus("kadis", { ...p, sidikPutusan: "0".repeat(64) }))).toEqual([
      "Isi penilaian sama dengan yang dibaca",
    ])
    // A Plh in the same seat, entered meanwhile, decides too.
    await pemilik(
      `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, selesai, sk_nomor, sk_tanggal)
       select gen_random_uuid(), $1, id, 'PLH', true, $3::date, $3::date + 5, 'SP 7/2026', $3::date from jabatan where id = $2`,
      [idContoh("pegawai", "kabkd"), p.pemutusJabatanId, tanggalPada(saat)],
    )
    a.kabkd = await aktor("kabkd", saat)
    const hasil = await Promise.allSettled(["kadis", "kabkd", "kadis"].map((k) => putus(k, p)))
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
    for (const k of ["kadis", "kabkd"]) expect((await alasan(putus(k, p)))[0]).toBe("Keberatan menunggu putusan")
    expect(await db().peristiwa.count({ where: { subjekId: p.id, verba: "kinerja.putusKeberatan" } })).toBe(1)
  })

  test("stands beside what was signed, under a third signature, in words kept apart from the sealed row", async () => {
    await keberatan("kabid", "kadis")
    expect(await putus("sekda", await milik("kabid"))).toEqual({ tetap: false })
    const p = await milik("kabid")
    expect(p).toMatchObject({
      status: "DIPUTUS",
      predikat: "BUTUH_PERBAIKAN",
      putusanPredikat: "BAIK",
      putusanAlasan: "Sasaran memang diubah",
    })
    expect(p.tandaTangan.map((t) => [t.pihak, t.jabatan])).toEqual([
      ["PENILAI", "Kepala Dinas Kehutanan"],
      ["PEGAWAI", "Kepala Bidang Penyuluhan"],
      ["ATASAN_PENILAI", "Sekretaris Daerah"],
    ])
    expect(p.tandaTangan.map((t) => t.sidik)).toEqual([p.sidik, p.sidik, p.sidikPutusan])
    expect((await listPenilaian(a.kabid!)).find((r) => r.id === p.id)).toMatchObject({
      predikat: "BAIK",
      memutus: false,
    })
    const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: p.id, verba: "kinerja.putusKeberatan" } })
    expect(kejadian).toMatchObject({ atasNama: "Sekretaris Daerah" })
    expect(kejadian!.untuk.toSorted()).toEqual([a.kabid!.pegawaiId!, a.kadis!.pegawaiId!].toSorted())
    expect(JSON.stringify(kejadian!.sesudah)).not.toMatch(/EKSPEKTASI|BAIK|diubah/)
  })

  test("is final: nobody answers, decides or takes back after it", async () => {
    const p = await milik("kabid")
    const sudah = ["Keberatan menunggu putusan"]
    expect(await alasan(putus("sekda", p))).toEqual(sudah)
    expect(await alasan(tanggapiKeberatan(oleh("kadis"), { id: p.id, tanggapan: "x" }))).toEqual(sudah)
    expect(await alasan(tarikNilai(oleh("kadis"), { id: p.id }))).toEqual(["Penilaian menunggu tanda tangan pegawai"])
  })

  test.each([
    ["the decision", "update penilaian set putusan_hasil_kerja = 'DIATAS_EKSPEKTASI' where id = $1"],
    ["an answer", "update penilaian set tanggapan = 'terlambat' where id = $1"],
    ["its row", "delete from penilaian where id = $1"],
    ["the third signature", "delete from tanda_tangan where penilaian_id = $1 and pihak = 'ATASAN_PENILAI'"],
  ])("PostgreSQL itself refuses to change %s, the owner too", async (_, sql) => {
    await expect(pemilik(sql, [(await milik("kabid")).id])).rejects.toThrow("signed by both")
  })

  test("is on the paper, which names three offices and tells a stranger no rating", async () => {
    const { id } = await milik("kabid")
    await mintaDokumen(oleh("sekda"), { id })
    await terbitkanDokumen(sebagaiSistem(), { situs: "https://siginjai.contoh.go.id" })
    const dokumen = (await getDokumenTerakhir("PENILAIAN", id))!
    expect(dokumen.status).toBe("SIAP")
    expect((await unduhDokumen(oleh("sekda"), { id: dokumen.id })).isi.length).toBeGreaterThan(1000)
    const v = (await getVerifikasi(dokumen.kode))!
    expect(v.keterangan.judul).toBe("Evaluasi kinerja pegawai, Triwulan III 2026, diputus atas keberatan")
    expect(v.keterangan.penandatangan.map((t) => t.jabatan)).toEqual([
      "Kepala Dinas Kehutanan",
      "Kepala Bidang Penyuluhan",
      "Sekretaris Daerah",
    ])
    expect(JSON.stringify(v)).not.toMatch(/ekspektasi|Baik|perbaikan/i)
  })
})

test("an appraiser who comes to hold the deciding seat does not decide: it is sent one up", async () => {
  // Of the nurse: her head of room is promoted to the seat that would hear her.
  const p = await milik("perawat")
  await pemilik("update penempatan set selesai = $2::date where jabatan_id = $1 and selesai is null", [
    p.pemutusJabatanId,
    tanggalPada(saat),
  ])
  for (const [sql, isi] of pindahkan("karu", p.pemutusJabatanId!, tanggalPada(saat))) await pemilik(sql, isi)
  await hitungUlangKini(tanggalPada(saat))
  a.karu = await aktor("karu", saat)
  expect(await alasan(putus("karu", p))).toEqual(BUKAN_SISI)
  expect(await alihkanKeberatan(oleh("karu"), null)).toBe(0)
  expect(await alihkanKeberatan(sebagaiSistem(), null)).toBe(1)
  expect(await alihkanKeberatan(sebagaiSistem(), null)).toBe(0)
  const kini = await milik("perawat")
  expect(kini.pemutusJabatanId).not.toBe(p.pemutusJabatanId)
  expect(await alasan(putus("karu", kini))).toEqual(BUKAN_SISI)
})
