import { beforeAll, expect, test } from "vitest"
import { susunKabar } from "#components/jejak/kabar.ts"
import { tandaiDibaca } from "#lib/jejak/mutations.ts"
import { listJejak, listPemberitahuan, listRiwayat } from "#lib/jejak/queries.ts"
import { saringJejak } from "#lib/jejak/schema.ts"
import { getLencana } from "#lib/dasbor/queries.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { dariDb, tanggalPada, tanggalPendek } from "#lib/kernel/tanggal.ts"
import { upkeep } from "#lib/kernel/upkeep.ts"
import { kembalikan, terima } from "#lib/kinerja/mutations/putuskan.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))
const belumDibaca = async (actor: Actor) => (await getLencana(actor)).baru
const laporanOleh = (id: string) => db().laporanHarian.findUniqueOrThrow({ where: { id } })
const kerjakan = (nama: string) => upkeep.find((j) => j.nama === nama)!.kerjakan(saat)

test("pages of the trail follow one another without gap or repetition", async () => {
  const terbaca: string[] = []
  for (let sesudah: string | undefined; ;) {
    const { baris, berikut } = await listJejak(saringJejak.parse({ sesudah }))
    terbaca.push(...baris.map((b) => b.id))
    if (!berikut) break
    sesudah = berikut
  }
  expect(terbaca.length).toBe(await db().peristiwa.count())
  expect(new Set(terbaca).size).toBe(terbaca.length)
})

test("the trail of a person: what he did and what concerned him, of the days that are asked", async () => {
  const kabid = await aktor("kabid", saat)
  const { nip, nama } = await db().pegawai.findUniqueOrThrow({ where: { id: kabid.pegawaiId! } })
  const semua = await db().peristiwa.findMany({
    where: { OR: [{ aktorId: kabid.akunId! }, { untuk: { has: kabid.pegawaiId! } }] },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  })
  expect(semua.length).toBeGreaterThan(1)
  for (const orang of [nip!, nama.toUpperCase(), kabid.nama]) {
    const { baris, terlaluBanyak } = await listJejak(saringJejak.parse({ orang }))
    expect([orang, terlaluBanyak, baris.map((b) => b.id)]).toEqual([orang, false, semua.slice(0, 50).map((p) => p.id)])
  }
  const { baris } = await listJejak(saringJejak.parse({ orang: nip, verba: "kinerja.terima" }))
  expect(new Set(baris.map((b) => b.verba))).toEqual(new Set(["kinerja.terima"]))
  expect(baris.find((b) => b.aktor === kabid.nama)!.orang).toEqual([expect.not.stringContaining(kabid.nama)])
  expect(baris.find((b) => b.aktor !== kabid.nama)!.orang).toEqual([kabid.nama])
  const hari = tanggalPada(semua.at(-1)!.at)
  const sehari = await listJejak(saringJejak.parse({ orang: nip, dari: hari, sampai: hari }))
  expect(sehari.baris.at(-1)!.id).toBe(semua.at(-1)!.id)
  expect(sehari.baris.every((b) => tanggalPada(b.at) === hari)).toBe(true)
  expect((await listJejak(saringJejak.parse({ sampai: "2020-01-01" }))).baris).toEqual([])
  expect((await listJejak(saringJejak.parse({ orang: "tak seorang pun" }))).baris).toEqual([])
  expect(await listJejak(saringJejak.parse({ orang: "a" }))).toMatchObject({ baris: [], terlaluBanyak: true })
})

test("a decision is told to its author once, after it was sealed", async () => {
  const kabid = await panggil("kabid", saat)
  const [l] = (await listKotakMasuk(kabid.actor)).filter((x) => x.pegawai.startsWith("Siti"))
  const penyuluh = await aktor("penyuluh", saat)
  await kerjakan("pemberitahuan")
  const sebelum = await belumDibaca(penyuluh)
  await kembalikan(kabid, { id: l!.id, catatan: "Lengkapi" })
  expect(await belumDibaca(penyuluh)).toBe(sebelum)
  await expect
    .poll(async () => (await kerjakan("segel"), await kerjakan("pemberitahuan"), belumDibaca(penyuluh)))
    .toBe(sebelum + 1)
  await kerjakan("pemberitahuan")
  expect((await listPemberitahuan(penyuluh))[0]).toMatchObject({
    verba: "kinerja.kembalikan",
    subjekId: l!.id,
    oleh: kabid.actor.nama,
    baru: true,
  })
  const perihal = async () => susunKabar(await listPemberitahuan(penyuluh))[0]!.perihal
  const { tanggal, uraian } = await laporanOleh(l!.id)
  const hari = tanggalPendek(dariDb(tanggal))
  expect(await perihal()).toBe(`${hari}: ${uraian}`)
  await db().laporanHarian.update({ where: { id: l!.id }, data: { dataPribadi: true } })
  expect(await perihal()).toBe(hari)
  await tandaiDibaca({ actor: penyuluh, sekarang: saat }, {})
  expect(await belumDibaca(penyuluh)).toBe(0)
  const riwayat = await listRiwayat("laporan_harian", l!.id)
  expect(riwayat.at(-1)).toMatchObject({ verba: "kinerja.kembalikan", isi: { sesudah: { catatan: "Lengkapi" } } })
  expect(riwayat.at(-1)!.segel).not.toBeNull()
})

test("an accepted report is told too, but calls nobody; those accepted in a row are one line", async () => {
  const kabid = await panggil("kabid", saat)
  const ids = (await listKotakMasuk(kabid.actor)).filter((x) => x.pegawai.startsWith("Dedi")).map((x) => x.id)
  const dedi = { ...(await aktor("penyuluh", saat)), pegawaiId: (await laporanOleh(ids[0]!)).pegawaiId }
  const sebelum = await belumDibaca(dedi)
  await terima(kabid, { ids })
  await expect
    .poll(async () => {
      await kerjakan("segel")
      await kerjakan("pemberitahuan")
      return (await listPemberitahuan(dedi)).filter((p) => ids.includes(p.subjekId))
    })
    .toHaveLength(ids.length)
  expect(await belumDibaca(dedi)).toBe(sebelum)
  expect(susunKabar(await listPemberitahuan(dedi))[0]).toMatchObject({
    kalimat: expect.stringMatching(/^Budi Santoso.* menerima [2-9] laporan Anda$/),
    href: "/kinerja",
    baru: false,
  })
})
