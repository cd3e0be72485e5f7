import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { bukaPenilaian, isiCatatanDiri, koreksiRealisasi, nilai, tandatangani, tarikNilai } from "#lib/kinerja/mutations/penilaian.ts" // prettier-ignore
import { getBerikut, listPenilaian } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { getPenilaian, type PenilaianDetail } from "#lib/kinerja/queries/penilaian.ts"
import { nilai as skemaNilai } from "#lib/kinerja/schema/penilaian.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

let saat: Date
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  for (const k of ["penyuluh", "kabid", "kadis", "guru", "sekda", "gubernur", "perawat", "karu", "lowong", "pengelola"])
    a[k] = await aktor(k, saat)
})

const oleh = (kunci: string, hari = 0) => ({
  actor: a[kunci]!,
  sekarang: new Date(saat.getTime() + hari * 86_400_000),
})
const SESUAI = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const

async function milik(kunci: string): Promise<PenilaianDetail> {
  const { id } = await db().penilaian.findFirstOrThrow({
    where: { skp: { pegawaiId: a[kunci]?.pegawaiId ?? idContoh("pegawai", kunci) } },
  })
  return (await getPenilaian(a.gubernur!, id))!
}

describe("opening", () => {
  test("is done by the system, once a plan and period", async () => {
    const instansiId = a.sekda!.instansiId!
    const sebagaiSistem = { actor: sistem("Siginjai", tanggalPada(saat)), sekarang: saat }
    expect(await bukaPenilaian(sebagaiSistem, { instansiId })).toBe(0)
    await pemilik("delete from penilaian where id = $1", [(await milik("pengelola")).id])
    expect(await bukaPenilaian({ actor: a.gubernur!, sekarang: saat }, { instansiId })).toBe(0)
    await expect(milik("pengelola")).rejects.toThrow()
    expect(await bukaPenilaian(sebagaiSistem, { instansiId })).toBe(1)
    expect(await milik("pengelola")).toMatchObject({ status: "DIBUKA", mulai: "2026-07-01", selesai: "2026-09-30" })
  })

  test("a plan that is kept in another channel is appraised there", async () => {
    expect(await db().penilaian.count({ where: { skp: { pegawaiId: a.guru!.pegawaiId! } } })).toBe(0)
  })
})

describe("the figures", () => {
  test("are counted from the accepted reports of the period alone", async () => {
    const p = await milik("sekda")
    expect(p.realisasi.map((r) => [r.terhitung, r.jumlahLaporan])).toEqual([
      ["2", 1],
      ["1", 1],
      ["3", 1],
    ])
  })

  test("are corrected with a reason, and both stay", async () => {
    const p = await milik("lowong")
    const rhkId = p.realisasi[0]!.rhkId
    await koreksiRealisasi(oleh("lowong"), { id: p.id, rhkId, koreksi: 3, alasan: "Tertulis di laporan rekan" })
    expect((await milik("lowong")).realisasi[0]).toMatchObject({
      terhitung: "0",
      koreksi: "3",
      alasan: "Tertulis di laporan rekan",
      dikoreksiOleh: a.lowong!.nama,
    })
    const milikOrang = (await milik("sekda")).realisasi[0]!.rhkId
    expect(
      await alasan(koreksiRealisasi(oleh("lowong"), { id: p.id, rhkId: milikOrang, koreksi: 1, alasan: "x" })),
    ).toEqual(["Penilaian tidak ditemukan"])
  })
})

describe("rating", () => {
  test("figures that changed since they were seen are not signed", async () => {
    const p = await milik("lowong")
    await koreksiRealisasi(oleh("kabid"), {
      id: p.id,
      rhkId: p.realisasi[1]!.rhkId,
      koreksi: 1,
      alasan: "Cek lapangan",
    })
    expect(await alasan(nilai(oleh("kabid"), { id: p.id, sidik: p.sidik, ...SESUAI }))).toEqual([
      "Isi penilaian sama dengan yang dibaca",
    ])
    expect((await milik("lowong")).status).toBe("DIBUKA")
  })

  test("below expectation needs a sentence: in the form and in the law", async () => {
    const p = await milik("sekda")
    const isian = { id: p.id, sidik: p.sidik, hasilKerja: "DIBAWAH_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
    expect(skemaNilai.safeParse(isian).error?.issues[0]?.path).toEqual(["catatan"])
    expect(await alasan(nilai(oleh("gubernur"), isian))).toEqual(["Penilaian di bawah ekspektasi disertai penjelasan"])
  })

  test("nobody rates himself, and nobody whose seat it is not", async () => {
    const p = await milik("sekda")
    expect(await alasan(nilai(oleh("sekda"), { id: p.id, sidik: p.sidik, ...SESUAI }))).toEqual([
      "Tidak seorang pun menetapkan atau menilai kinerjanya sendiri",
    ])
    for (const siapa of ["kadis", "kabid", "guru"])
      expect(await alasan(nilai(oleh(siapa), { id: p.id, sidik: p.sidik, ...SESUAI }))).toEqual([
        "Penilaian tidak ditemukan",
      ])
  })

  test("a vacant seat's appraisal is made by the next one up, in that capacity", async () => {
    const p = await milik("lowong")
    await nilai(oleh("kabid"), { id: p.id, sidik: p.sidik, ...SESUAI })
    const dinilai = await milik("lowong")
    expect(dinilai).toMatchObject({ status: "DINILAI", predikat: "BAIK" })
    expect(dinilai.tandaTangan[0]).toMatchObject({ pihak: "PENILAI", sebagai: "MENGGANTIKAN", nama: a.kabid!.nama })
  })

  test("freezes the figures; taken back, they are counted again", async () => {
    const p = await milik("lowong")
    await pemilik(
      "update laporan_harian set tanggal = $2, status = 'LEWAT_WAKTU', diputus_oleh = null, umpan_balik = null where pegawai_id = $1",
      [a.lowong!.pegawaiId, "2026-08-03"],
    )
    expect((await milik("lowong")).sidik).toBe(p.sidik)
    await tarikNilai(oleh("kabid"), { id: p.id })
    const lagi = await milik("lowong")
    expect(lagi).toMatchObject({ status: "DIBUKA", predikat: null, tandaTangan: [] })
    expect(lagi.realisasi.map((r) => Number(r.terhitung)).reduce((x, y) => x + y)).toBeGreaterThan(0)
  })

  test("two ratings at once: one wins", async () => {
    const p = await milik("lowong")
    const satu = () => nilai(oleh("kabid"), { id: p.id, sidik: p.sidik, ...SESUAI })
    const hasil = await Promise.allSettled([satu(), satu()])
    expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
    await tarikNilai(oleh("kabid"), { id: p.id })
  })
})

describe("both signatures", () => {
  test("the governor without a NIP rates the Sekda; the Sekda signs what he read; then nothing changes", async () => {
    const p = await milik("sekda")
    await isiCatatanDiri(oleh("sekda"), { id: p.id, catatanDiri: "Sasaran tercapai" })
    const dibaca = await milik("sekda")
    await nilai(oleh("gubernur"), { ...SESUAI, id: p.id, sidik: dibaca.sidik, perilaku: "DIATAS_EKSPEKTASI" })
    expect(await alasan(tandatangani(oleh("sekda"), { id: p.id, sidik: dibaca.sidik }))).toEqual([
      "Isi penilaian sama dengan yang dibaca",
    ])
    await tandatangani(oleh("sekda"), { id: p.id, sidik: (await milik("sekda")).sidik })
    const selesai = await milik("sekda")
    expect(selesai).toMatchObject({ status: "DITANDATANGANI", predikat: "BAIK" })
    expect(selesai.tandaTangan).toMatchObject([
      { pihak: "PENILAI", nip: null, jabatan: "Gubernur Jambi", sebagai: "DEFINITIF" },
      { pihak: "PEGAWAI", nip: "197003211995031001", jabatan: "Sekretaris Daerah" },
    ])
    expect(await alasan(tarikNilai(oleh("gubernur"), { id: p.id }))).toEqual([
      "Penilaian menunggu tanda tangan pegawai",
    ])
  })

  test.each([
    ["its rating", "update penilaian set hasil_kerja = 'DIATAS_EKSPEKTASI' where id = $1"],
    ["its row", "delete from penilaian where id = $1"],
    ["a figure", "update realisasi_rhk set terhitung = 99 where penilaian_id = $1"],
    ["a new figure", "insert into realisasi_rhk (penilaian_id, rhk_id) select $1, id from rhk limit 1"],
    ["a signature", "delete from tanda_tangan where penilaian_id = $1"],
  ])("PostgreSQL itself refuses to change %s, the owner too", async (_, sql) => {
    const { id } = await milik("penyuluh")
    await expect(pemilik(sql, [id])).rejects.toThrow("signed by both")
  })
})

test("an appraisal is seen by its person, his superiors and his agency's HR, and by nobody else", async () => {
  const { id } = await milik("penyuluh")
  for (const siapa of ["penyuluh", "kabid", "kadis", "pengelola", "gubernur"])
    expect(await getPenilaian(a[siapa]!, id), siapa).not.toBeNull()
  for (const siapa of ["guru", "perawat", "karu"]) expect(await getPenilaian(a[siapa]!, id), siapa).toBeNull()
  expect((await listPenilaian(a.gubernur!)).map((p) => p.pegawai)).toContain("Drs. Darmawan Putra, M.Si.")
  expect((await listPenilaian(a.guru!)).map((p) => p.id)).not.toContain(id)
})

test("the next that waits is another's, of a seat of one's own", async () => {
  const berikut = await getBerikut(a.kabid!)
  const menunggu = (await listPenilaian(a.kabid!)).filter((p) => !p.sendiri && p.status === "DIBUKA")
  expect(berikut?.sisa ?? 0).toBe(menunggu.length)
  expect(menunggu.map((p) => p.id)).toContain(berikut?.id)
  expect(await getBerikut(a.guru!)).toBeNull()
})

test("the words and the rating are kept apart from the sealed row", async () => {
  const { id } = await milik("penyuluh")
  const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: id, verba: "kinerja.nilai" } })
  expect(JSON.stringify(kejadian!.sesudah)).not.toMatch(/EKSPEKTASI|BAIK/)
  expect(kejadian!.isiSidik).not.toBeNull()
})
