import pg from "pg"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import type { Refused } from "#lib/kernel/errors.ts"
import { tanggalPada, waktuSedang } from "#lib/kernel/tanggal.ts"
import { ingatkan, ingatkanAtasan } from "#lib/kinerja/mutations/ingatkan.ts"
import { batalkan, kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import * as skemaPutusan from "#lib/kinerja/schema/putusan.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { ditolak } from "#tests/support/ditolak.ts"

let saat: Date
let hariIni: string
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  hariIni = tanggalPada(saat)
  for (const k of ["penyuluh", "kabid", "kadis", "guru", "kepsek", "sekda"]) a[k] = await aktor(k, saat)
})

const oleh = (kunci: string, sekarang = saat) => ({ actor: a[kunci]!, sekarang })
let menit = 0
const kirim = async (kunci = "penyuluh", lain: Record<string, string> = {}): Promise<string> => {
  menit += 5
  const jam = (m: number) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`
  const isian = { tanggal: hariIni, uraian: "Menyusun rekap", mulai: jam(menit), selesai: jam(menit + 5), ...lain }
  return (await tulis(oleh(kunci), skema.parse(isian))).id
}
const baca = (id: string) => db().laporanHarian.findUniqueOrThrow({ where: { id } })
/** Lets a report have been sent five days earlier. */
const lama = (id: string) =>
  pemilik(`update laporan_harian set dikirim_pada = dikirim_pada - interval '7 days' where id = $1`, [id])
const peristiwa = (id: string, verba: string) => db().peristiwa.findMany({ where: { subjekId: id, verba } })

describe("feedback", () => {
  test("is sesuai by itself; anything else needs a sentence, which is kept beside the sealed row", async () => {
    const [x, y] = [await kirim(), await kirim()]
    await terima(oleh("kabid"), { ids: [x] })
    expect(await baca(x)).toMatchObject({ umpanBalik: "SESUAI_EKSPEKTASI", nilai: null, catatan: null })
    const tanpa = skemaPutusan.terima.safeParse({ ids: [y], umpanBalik: "DIATAS_EKSPEKTASI" })
    expect(tanpa.error?.issues[0]).toMatchObject({ path: ["catatan"], message: "Tulis satu kalimat alasannya" })
    const isian = { ids: [y], umpanBalik: "DIATAS_EKSPEKTASI", catatan: "Rapi dan lengkap" } as const
    await terima(oleh("kabid"), skemaPutusan.terima.parse(isian))
    expect(await baca(y)).toMatchObject({ umpanBalik: "DIATAS_EKSPEKTASI", catatan: "Rapi dan lengkap" })
    const [kejadian] = await peristiwa(y, "kinerja.terima")
    expect(kejadian!.sesudah).toEqual({ status: "DITERIMA", umpanBalik: "DIATAS_EKSPEKTASI" })
  })

  test("a figure is refused until the agency asks for one, from the date on which it does", async () => {
    const id = await kirim()
    const [tolak] = await ditolak(terima(oleh("kabid"), { ids: [id], nilai: 90 }))
    expect(tolak).toMatchObject({ butir: "Nilai angka hanya bila ditetapkan instansi", terpenuhi: false })
    await pemilik(
      `insert into pengaturan (id, instansi_id, kunci, sejak, nilai, dasar)
       values (gen_random_uuid(), $1, 'kinerja.skala_nilai_harian', $2::date, '"ANGKA"', 'Pergub 7/2026')`,
      [a.kabid!.instansiId, hariIni],
    )
    await terima(oleh("kabid"), { ids: [id], nilai: 90 })
    expect((await baca(id)).nilai).toBe(90)
    await pemilik(`delete from pengaturan where kunci = 'kinerja.skala_nilai_harian'`)
  })
})

describe("taking back", () => {
  test("lets an accepted report wait again, is recorded, and it may be decided anew", async () => {
    const [x, y] = [await kirim(), await kirim()]
    await terima(oleh("kabid"), { ids: [x, y] })
    expect(await batalkan(oleh("kabid"), { ids: [x, y] })).toMatchObject({ dibatalkan: 2, refused: [] })
    expect(await baca(x)).toMatchObject({ status: "DIKIRIM", diputusOleh: null, diputusPada: null, umpanBalik: null })
    expect(await peristiwa(x, "kinerja.batalkan")).toMatchObject([
      { untuk: [a.penyuluh!.pegawaiId], atasNama: "Kepala Bidang Penyuluhan", sesudah: { status: "DIKIRIM" } },
    ])
    await kembalikan(oleh("kabid"), { id: x, catatan: "Lengkapi" })
    expect((await baca(x)).status).toBe("DIKEMBALIKAN")
  })

  const minutes = async () =>
    (
      await db().hariPegawai.findFirstOrThrow({
        where: { pegawaiId: a.penyuluh!.pegawaiId!, tanggal: new Date(hariIni) },
      })
    ).menit

  test("puts the minutes of a returned report back on its day", async () => {
    const id = await kirim()
    const penuh = await minutes()
    await kembalikan(oleh("kabid"), { id, catatan: "Lengkapi" })
    await batalkan(oleh("kabid"), { ids: [id] })
    expect(await minutes()).toBe(penuh)
  })

  test("takes as many statements for ten returned reports as for one", async () => {
    const pernyataan = async (banyak: number) => {
      const ids: string[] = []
      for (let i = 0; i < banyak; i++) {
        const id = await kirim()
        await kembalikan(oleh("kabid"), { id, catatan: "Perbaiki" })
        ids.push(id)
      }
      const tanya = vi.spyOn(pg.Client.prototype, "query")
      expect(await batalkan(oleh("kabid"), { ids })).toMatchObject({ dibatalkan: banyak })
      const jumlah = tanya.mock.calls.length
      tanya.mockRestore()
      return jumlah
    }
    expect(await pernyataan(10)).toBe(await pernyataan(1))
  })

  test("is refused once its hours are taken, and once its author has begun to mend", async () => {
    const id = await kirim()
    const { mulaiMenit, selesaiMenit } = await baca(id)
    await kembalikan(oleh("kabid"), { id, catatan: "Lengkapi" })
    const jam = { mulaiMenit: mulaiMenit!, selesaiMenit: selesaiMenit!, durasiMenit: selesaiMenit! - mulaiMenit! }
    const isian = { tanggal: hariIni, uraian: "Rapat", tempat: "KANTOR" as const, volume: undefined, ...jam }
    const { id: lain } = await tulis(oleh("penyuluh"), { ...isian, aksi: "kirim" })
    expect((await ditolak(batalkan(oleh("kabid"), { ids: [id] })))[0]!.butir).toContain("tumpang tindih")
    await kembalikan(oleh("kabid"), { id: lain, catatan: "Keliru" })
    await tulis(oleh("penyuluh"), { ...isian, id, aksi: "simpan" })
    expect((await ditolak(batalkan(oleh("kabid"), { ids: [id] })))[0]!.butir).toBe("Penulisnya belum mulai memperbaiki")
  })

  test.each(["guru", "penyuluh", "kadis", "sekda"])("is not %s's to do", async (siapa) => {
    const id = await kirim()
    await terima(oleh("kabid"), { ids: [id] })
    expect((await ditolak(batalkan(oleh(siapa), { ids: [id] })))[0]!.butir).toBe("Laporan tidak ditemukan")
    await lama(id)
    expect((await ditolak(batalkan(oleh(siapa), { ids: [id] })))[0]!.terpenuhi).toBe(false)
    expect((await baca(id)).status).toBe("DITERIMA")
  })
})

describe("after four working days", () => {
  test("the next one up sees it, with whom it waits for, and decides in that seat's name", async () => {
    const id = await kirim()
    expect((await listKotakMasuk(a.kadis!, "2026-11-16")).map((l) => l.id)).not.toContain(id)
    await lama(id)
    const baris = (await listKotakMasuk(a.kadis!, "2026-11-16")).find((l) => l.id === id)
    expect(baris?.naik).toEqual({ jabatan: "Kepala Bidang Penyuluhan", pemangku: a.kabid!.nama })
    expect((await listKotakMasuk(a.kabid!, "2026-11-16")).find((l) => l.id === id)?.naik).toBeNull()
    await terima(oleh("kadis"), { ids: [id] })
    expect(await baca(id)).toMatchObject({
      status: "DITERIMA",
      diputusSebagai: "MENGGANTIKAN Kepala Bidang Penyuluhan",
    })
    const [kejadian] = await peristiwa(id, "kinerja.terima")
    expect(kejadian!.dasar).toContain("bawaan: pengaturan bawaan, sampai instansi menetapkan lain")
    await batalkan(oleh("kadis"), { ids: [id] })
    expect((await baca(id)).status).toBe("DIKIRIM")
  })

  test("two superiors at the same moment, 20 times: one wins, the other is told who and when", async () => {
    for (let putaran = 0; putaran < 20; putaran++) {
      const id = await kirim()
      await lama(id)
      const hasil = await Promise.allSettled([
        terima(oleh("kabid"), { ids: [id] }),
        kembalikan(oleh("kadis"), { id, catatan: "Lengkapi" }),
      ])
      const kalah = hasil.find((h) => h.status === "rejected")
      expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
      const { status } = await baca(id)
      const [pemenang, kata] = hasil[0].status === "fulfilled" ? ["kabid", "diterima"] : ["kadis", "dikembalikan"]
      expect(status).toBe(kata.toUpperCase())
      expect((kalah!.reason as Refused).alasan[0]!.nilai).toBe(
        `Sudah ${kata} oleh ${a[pemenang]!.nama}, ${waktuSedang(saat)}`,
      )
      const putusan = await db().peristiwa.count({
        where: { subjekId: id, verba: { in: ["kinerja.terima", "kinerja.kembalikan"] } },
      })
      expect(putusan).toBe(1)
    }
  })
})

describe("a reminder", () => {
  const [arman, rina] = ["arman", "rina"].map((k) => idContoh("pegawai", k)) as [string, string]
  beforeAll(async () => {
    for (const tabel of ["laporan_harian", "hari_pegawai"])
      await pemilik(`delete from ${tabel} where pegawai_id = $1 and tanggal >= $2::date - 3`, [arman, hariIni])
  })

  test("goes to whoever is silent, once a day, whoever sends it", async () => {
    const hasil = await Promise.allSettled([
      ingatkan(oleh("kabid"), { ids: [arman] }),
      ingatkan(oleh("kabid"), { ids: [arman] }),
    ])
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
    const kalah = hasil.find((h) => h.status === "rejected")!.reason as Refused
    expect(kalah.alasan[0]).toMatchObject({
      butir: "Paling banyak satu pengingat sehari untuk tiap orang",
      nilai: `Sudah diingatkan oleh ${a.kabid!.nama}, ${waktuSedang(saat)}`,
    })
    expect(await peristiwa(arman, "kinerja.ingatkan")).toMatchObject([{ untuk: [arman] }])
  })

  test("is not sent to who has reported, nor by who is not his superior", async () => {
    expect((await ditolak(ingatkan(oleh("kabid"), { ids: [rina] })))[0]!.butir).toBe(
      "Ada hari kerja yang belum dilaporkan",
    )
    for (const siapa of ["guru", "kepsek", "kadis"])
      expect((await ditolak(ingatkan(oleh(siapa), { ids: [arman] })))[0]!.butir).toBe("Pegawai tidak ditemukan")
  })

  test("of what waits too long goes to the superior, once a working day, and on no holiday", async () => {
    const siginjai = (sekarang: Date) => ({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang })
    const instansiId = a.kabid!.instansiId!
    const minggu = new Date(saat.getTime() + 2 * 86_400_000)
    await lama(await kirim())
    expect(await ingatkanAtasan(siginjai(minggu), { instansiId })).toBe(0)
    expect(await ingatkanAtasan(siginjai(saat), { instansiId })).toBeGreaterThan(0)
    expect(await ingatkanAtasan(siginjai(saat), { instansiId })).toBe(0)
    expect(await peristiwa(a.kabid!.pegawaiId!, "kinerja.ingatkanAtasan")).toMatchObject([
      { untuk: [a.kabid!.pegawaiId], aktor: "Siginjai" },
    ])
  })
})
