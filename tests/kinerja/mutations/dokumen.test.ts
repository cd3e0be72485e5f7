import { createHash } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { mintaDokumen, mintaRekap, unduhDokumen } from "#lib/kinerja/mutations/dokumen.ts"
import { terima } from "#lib/kinerja/mutations/putuskan.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { terbitkanDokumen } from "#lib/kinerja/mutations/terbit.ts"
import { getDokumenTerakhir, getVerifikasi } from "#lib/kinerja/queries/dokumen.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan, ditolak } from "#tests/support/ditolak.ts"
import { isiPdf, modulAlamat, modulQr } from "#tests/support/pdf.ts"

const situs = "https://siginjai.contoh.go.id"
let saat: Date
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  for (const k of ["penyuluh", "kabid", "guru", "perawat", "pengelola", "gubernur", "inspektorat"])
    a[k] = await aktor(k, saat)
})

const oleh = (kunci: string, menit = 0) => ({ actor: a[kunci]!, sekarang: new Date(saat.getTime() + menit * 60_000) })
const terbitkan = (menit = 0) => {
  const sekarang = new Date(saat.getTime() + menit * 60_000)
  return terbitkanDokumen({ actor: sistem("Siginjai", tanggalPada(saat)), sekarang }, { situs })
}
const penilaianDari = async (kunci: string) =>
  (await db().penilaian.findFirstOrThrow({ where: { skp: { pegawaiId: a[kunci]!.pegawaiId! } } })).id

describe("the evaluation form", () => {
  test("is asked for, made by the system, and handed to those whom it concerns, each time recorded", async () => {
    const id = await penilaianDari("penyuluh")
    await mintaDokumen(oleh("penyuluh"), { id })
    const diminta = (await getDokumenTerakhir("PENILAIAN", id))!
    expect(diminta).toMatchObject({ status: "DIMINTA", nomor: null })
    expect(diminta.kode).toMatch(/^[A-Z2-7]{26}$/)
    expect(await alasan(unduhDokumen(oleh("penyuluh"), { id: diminta.id }))).toEqual(["Dokumen sudah terbit"])
    expect(await alasan(mintaDokumen(oleh("kabid"), { id }))).toEqual(["Dokumen yang sama tidak sedang dibuat"])
    expect(await terbitkan()).toBe(1)
    expect(await terbitkan()).toBe(0)

    const { isi, nomor } = await unduhDokumen(oleh("penyuluh"), { id: diminta.id })
    expect(nomor).toBe("0001/EK/2026")
    const pdf = isiPdf(Buffer.from(isi))
    expect(pdf.slice(0, 5)).toBe("%PDF-")
    // Archivable and tagged, with its fonts in it.
    for (const tanda of [
      "<pdfaid:part>2",
      "<pdfaid:conformance>A",
      "/StructTreeRoot",
      "/FontFile",
      "Evaluasi kinerja pegawai",
    ])
      expect(pdf).toContain(tanda)
    // The code on it leads to its own page.
    const modul = modulQr(Buffer.from(isi))
    expect(modul.length).toBeGreaterThan(300)
    expect(modul).toEqual(modulAlamat(`${situs}/verifikasi/${diminta.kode}`))
    expect(modul).not.toEqual(modulAlamat(`${situs}/verifikasi/${"A".repeat(26)}`))
    for (const siapa of ["kabid", "pengelola", "inspektorat"])
      expect((await unduhDokumen(oleh(siapa), { id: diminta.id })).isi).toEqual(isi)
    for (const siapa of ["guru", "perawat"])
      expect(await alasan(unduhDokumen(oleh(siapa), { id: diminta.id }))).toEqual(["Dokumen tidak ditemukan"])
    expect(await db().peristiwa.count({ where: { subjekId: diminta.id, verba: "kinerja.unduhDokumen" } })).toBe(4)
  })

  test("is verified by its code, by anyone, and shows neither rating nor name", async () => {
    const id = await penilaianDari("penyuluh")
    const { kode, id: dokumenId } = (await getDokumenTerakhir("PENILAIAN", id))!
    const v = (await getVerifikasi(kode))!
    expect(v).toMatchObject({
      nomor: "0001/EK/2026",
      keterangan: {
        judul: "Evaluasi kinerja pegawai, Triwulan III 2026",
        inisial: "S. A.",
        penandatangan: [{ jabatan: "Kepala Bidang Penyuluhan" }, { jabatan: "Penyuluh Kehutanan Ahli Muda" }],
      },
      digantikan: null,
    })
    expect(JSON.stringify(v)).not.toMatch(/Siti|Budi|ekspektasi|Baik/i)
    const { isi } = await unduhDokumen(oleh("penyuluh"), { id: dokumenId })
    expect(createHash("sha256").update(isi).digest("hex")).toBe(v.sidik)
    for (const lain of [
      kode.toLowerCase(),
      kode.slice(1),
      `${kode.slice(0, 25)}${kode.endsWith("A") ? "B" : "A"}`,
      "x",
    ])
      expect(await getVerifikasi(lain)).toBeNull()
  })

  test("is not made again while it says the same; one that says something else takes its place, and the first says so", async () => {
    const id = await penilaianDari("penyuluh")
    const lama = (await getDokumenTerakhir("PENILAIAN", id))!
    expect((await ditolak(mintaDokumen(oleh("kabid", 5), { id })))[0]).toMatchObject({
      butir: "Isinya berubah sejak dokumen terakhir terbit",
      nilai: "Nomor 0001/EK/2026 masih memuat isi yang sama",
    })
    await pemilik("update instansi set alamat = 'Jalan Baru 1'")
    await mintaDokumen(oleh("kabid", 5), { id })
    expect(await getVerifikasi((await getDokumenTerakhir("PENILAIAN", id))!.kode)).toBeNull()
    await terbitkan(6)
    expect(await getVerifikasi(lama.kode)).toMatchObject({ digantikan: "0002/EK/2026" })
    expect(await getVerifikasi((await getDokumenTerakhir("PENILAIAN", id))!.kode)).toMatchObject({ digantikan: null })
  })

  test("of an appraisal that is not signed, or not one's business, is not made", async () => {
    expect(await alasan(mintaDokumen(oleh("perawat"), { id: await penilaianDari("perawat") }))).toEqual([
      "Penilaian sudah ditandatangani kedua pihak, dan keberatan atasnya sudah diputus",
    ])
    expect(await alasan(mintaDokumen(oleh("guru"), { id: await penilaianDari("penyuluh") }))).toEqual([
      "Dokumen tidak ditemukan",
    ])
  })

  test("once published cannot be exchanged, by the owner either", async () => {
    const { id } = (await getDokumenTerakhir("PENILAIAN", await penilaianDari("penyuluh")))!
    await expect(pemilik("update dokumen set isi = 'x' where id = $1", [id])).rejects.toThrow("is published")
    await expect(pemilik("delete from dokumen where id = $1", [id])).rejects.toThrow("is published")
  })
})

test("asked for twice at once, one paper is made", async () => {
  const bulan = "2026-11-01"
  const hasil = await Promise.allSettled([
    mintaRekap(oleh("penyuluh"), { bulan }),
    mintaRekap(oleh("penyuluh"), { bulan }),
  ])
  expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
  expect(await terbitkan()).toBe(1)
  const d = (await getDokumenTerakhir("REKAP_LAPORAN", a.penyuluh!.pegawaiId!, bulan))!
  expect(d.nomor).toBe("0001/RL/2026")
  expect(isiPdf(Buffer.from((await unduhDokumen(oleh("penyuluh"), { id: d.id })).isi))).toContain(
    "Rekapitulasi laporan harian",
  )
  expect(await alasan(mintaRekap(oleh("penyuluh"), { bulan }))).toEqual([
    "Isinya berubah sejak dokumen terakhir terbit",
  ])
  const [lain] = await listKotakMasuk(a.kabid!).then((isi) => isi.filter((l) => l.pegawai.startsWith("Siti")))
  await terima(oleh("kabid"), { ids: [lain!.id] })
  await mintaRekap(oleh("penyuluh", 6), { bulan })
  expect(await terbitkan(7)).toBe(1)
  expect((await getDokumenTerakhir("REKAP_LAPORAN", a.penyuluh!.pegawaiId!, bulan))!.nomor).toBe("0002/RL/2026")
  expect(await alasan(mintaRekap(oleh("penyuluh"), { bulan: "2026-12-01" }))).toEqual(["Bulan sudah berjalan"])
  expect(await alasan(mintaRekap(oleh("gubernur"), { bulan }))).toEqual([
    "Rekapitulasi diminta pegawai ASN untuk dirinya",
  ])
})

test("a paper that cannot be made is marked, and stops no other", async () => {
  const id = await penilaianDari("perawat")
  await pemilik(
    `insert into dokumen (id, kode, jenis, subjek_id, pegawai_id, status, diminta_pada)
     values (gen_random_uuid(), 'RUSAK', 'PENILAIAN', $1, $2, 'DIMINTA', '2026-01-01')`,
    [id, a.perawat!.pegawaiId],
  )
  await mintaRekap(oleh("perawat"), { bulan: "2026-11-01" })
  expect([await terbitkan(), await terbitkan(), await terbitkan()]).toEqual([1, 1, 0])
  expect((await getDokumenTerakhir("PENILAIAN", id))!.status).toBe("GAGAL")
  expect((await getDokumenTerakhir("REKAP_LAPORAN", a.perawat!.pegawaiId!, "2026-11-01"))!.status).toBe("SIAP")
})
