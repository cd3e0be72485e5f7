import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, type Refused } from "#lib/kernel/errors.ts"
import { checkSeal, seal } from "#lib/kernel/seal.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { siapkanPartisi } from "#lib/kernel/upkeep.ts"
import { penghapusan } from "#lib/kinerja/jobs.ts"
import { hapusIsi, unggah } from "#lib/kinerja/mutations/bukti.ts"
import { kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { hapusDraf, tulis } from "#lib/kinerja/mutations/tulis.ts"
import { getBerkas } from "#lib/kinerja/queries/bukti.ts"
import { getLaporan } from "#lib/kinerja/queries/laporan.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let hariIni: string
const a = {} as Record<string, Actor>
beforeAll(async () => {
  process.env.BERKAS_DIR = await mkdtemp(path.join(tmpdir(), "berkas-"))
  saat = await saatContoh()
  hariIni = tanggalPada(saat)
  for (const k of ["penyuluh", "kabid", "kadis", "guru", "inspektorat", "gubernur"]) a[k] = await aktor(k, saat)
})

const oleh = (kunci: string) => ({ actor: a[kunci]!, sekarang: saat })
const titip = async (kunci: string, nama = "foto.jpg") =>
  (await unggah(oleh(kunci), { nama, jenis: "FOTO", ukuran: 9, sidik: Buffer.alloc(32) })).id
const naskah = (lain: Record<string, string> = {}) =>
  skema.parse({ tanggal: hariIni, uraian: "Mendampingi warga", durasi: "1", ...lain })
const kirim = async (lain: Record<string, string> = {}) => (await tulis(oleh("penyuluh"), naskah(lain))).id
const dipakai = async (id: string) => (await db().berkas.findUniqueOrThrow({ where: { id } })).dipakai
const jejak = async (id: string) =>
  (
    await db().$queryRaw<{ isi: string }[]>`
      select i.isi from peristiwa p join peristiwa_isi i on i.peristiwa_id = p.id where p.subjek_id = ${id}::uuid`
  )
    .map((x) => x.isi)
    .join()

describe("evidence", () => {
  test("is claimed by its report, and seen by whoever sees that", async () => {
    const berkas = await titip("penyuluh")
    expect(await getBerkas(a.penyuluh!, berkas)).toMatchObject({ nama: "foto.jpg" })
    for (const k of ["kabid", "kadis", "guru", "inspektorat"]) expect(await getBerkas(a[k]!, berkas), k).toBeNull()
    const id = await kirim({ berkas: `${berkas}.jpg` })
    expect((await getLaporan(a.kabid!, id))!.bukti).toEqual([{ id: berkas, nama: "foto.jpg", jenis: "FOTO" }])
    for (const k of ["penyuluh", "kabid", "kadis"]) expect(await getBerkas(a[k]!, berkas), k).not.toBeNull()
    expect(await getBerkas(a.guru!, berkas)).toBeNull()
  })

  test.each<[string, () => Promise<string>]>([
    ["another's", () => titip("guru")],
    [
      "what another report holds",
      async () => {
        const berkas = await titip("penyuluh")
        await kirim({ berkas })
        return berkas
      },
    ],
    ["what nobody brought", async () => "01941da8-f680-7000-8000-000000000000"],
  ])("may not be %s, and then nothing is written", async (_, ambil) => {
    const berkas = await ambil()
    const dulu = await db().laporanHarian.count()
    await expect(kirim({ berkas })).rejects.toThrow(Invalid)
    expect(await db().laporanHarian.count()).toBe(dulu)
  })

  test("of two reports that want one file, one gets it", async () => {
    const berkas = await titip("penyuluh")
    const hasil = await Promise.allSettled([kirim({ berkas }), kirim({ berkas, tanggal: tambahHari(hariIni, -1) })])
    expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
  })

  test("is let go when it is taken out, and when its draft is deleted", async () => {
    const [x, y] = [await titip("penyuluh"), await titip("penyuluh")]
    const id = await kirim({ berkas: `${x}.jpg ${y}.jpg`, aksi: "simpan" })
    await kirim({ id, berkas: y, aksi: "simpan" })
    expect([await dipakai(x), await dipakai(y)]).toEqual([false, true])
    await hapusDraf(oleh("penyuluh"), { id })
    expect(await dipakai(y)).toBe(false)
  })

  test("of more files than the agency allows is refused with its basis", async () => {
    const berkas = (await Promise.all(Array.from({ length: 6 }, () => titip("penyuluh")))).join(" ")
    const e = (await kirim({ berkas }).catch((x: unknown) => x)) as Refused
    expect(e.alasan.map((s) => [s.butir, s.dasar.jenis])).toEqual([["Bukti paling banyak 5 berkas", "BAWAAN_SISTEM"]])
  })

  test("is brought by civil servants, so many at a time", async () => {
    await expect(titip("gubernur")).rejects.toThrow("Bukti diunggah oleh ASN")
    const hasil = await Promise.allSettled(Array.from({ length: 24 }, () => titip("kadis")))
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(20)
  })
})

describe("a report with citizens' personal data", () => {
  const isi = {
    uraian: "Mendata NIK Ibu Rohani",
    tempat: "TUGAS_LAPANGAN",
    lokasi: "Rumah Ibu Rohani",
    dataPribadi: "ya",
  }

  test("is its author's and its appraiser's alone, with its files; the trail keeps a digest", async () => {
    const berkas = await titip("penyuluh")
    const id = await kirim({ ...isi, berkas })
    for (const [k, terlihat] of [
      ["penyuluh", true],
      ["kabid", true],
      ["kadis", false],
      ["inspektorat", false],
    ] as const) {
      expect(Boolean(await getLaporan(a[k]!, id)), k).toBe(terlihat)
      expect(Boolean(await getBerkas(a[k]!, berkas)), k).toBe(terlihat)
    }
    expect(await jejak(id)).not.toContain("Rohani")
    const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: id } })
    expect(kejadian!.sesudah).toMatchObject({ isiSidik: expect.stringMatching(/^[\da-f]{64}$/), dataPribadi: true })
  })

  test("that was not marked at first: its author cannot wipe the trail; with the erasure it forgets, its seal holds", async () => {
    const id = await kirim({ uraian: isi.uraian })
    expect(await jejak(id)).toContain("Rohani")
    await kembalikan(oleh("kabid"), { id, catatan: "Tandai data pribadi" })
    await kirim({ ...isi, id })
    const lupakan = () => db().$queryRaw<{ n: number }[]>`select hapus_isi_laporan(array[${id}]::uuid[]) as n`
    expect((await lupakan())[0]!.n).toBe(0)
    expect(await jejak(id)).toContain("Rohani")
    await pemilik("update laporan_harian set isi_dihapus_pada = now() where id = $1", [id])
    expect((await lupakan())[0]!.n).toBeGreaterThan(0)
    expect(await jejak(id)).not.toContain("Rohani")
  })

  test("is erased when its time is over, words, files and trail; an undecided one stays", async () => {
    const berkas = await titip("penyuluh")
    const [id, terbuka] = [await kirim({ ...isi, berkas }), await kirim(isi)]
    await terima(oleh("kabid"), { ids: [id] })
    const nanti = (hari: number) => new Date(saat.getTime() + hari * 86_400_000)
    const jalankan = (pada: Date, actor = sistem("Siginjai", tanggalPada(pada))) =>
      hapusIsi({ actor, sekarang: pada }, { instansiId: a.penyuluh!.instansiId! })
    await siapkanPartisi(nanti(700))
    expect(await jalankan(nanti(730))).toBe(0)
    expect(await jalankan(nanti(731), a.inspektorat)).toBe(0)
    expect(await penghapusan.kerjakan(nanti(731))).toBe(1)
    expect(await penghapusan.kerjakan(nanti(731))).toBe(0)
    expect(await getLaporan(a.penyuluh!, id)).toMatchObject({
      uraian: "Isi dihapus: memuat data pribadi warga",
      lokasi: null,
      bukti: [],
      status: "DITERIMA",
    })
    expect(await dipakai(berkas)).toBe(false)
    expect((await getLaporan(a.penyuluh!, terbuka))?.uraian).toBe(isi.uraian)
    while (await seal(nanti(731)));
    expect(await checkSeal()).toMatchObject({ utuh: true })
  })
})
