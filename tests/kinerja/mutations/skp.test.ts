import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { ajukanSkp, catatDialog, hapusRhk, simpanRhk, susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { alihkanSkp, bukaSkp, isiEkspektasi, kembalikanSkp, tetapkanSkp } from "#lib/kinerja/mutations/tetapkan.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { getSkp, getSkpSaya, listSkpBawahan } from "#lib/kinerja/queries/skp.ts"
import { rhk as skemaRhk } from "#lib/kinerja/schema/skp.ts"
import { idContoh } from "#prisma/cast.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

let saat: Date
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  for (const k of [
    "penyuluh",
    "kabid",
    "kadis",
    "guru",
    "kepsek",
    "karu",
    "pppk",
    "sekda",
    "gubernur",
    "lowong",
    "plt",
    "pengelola",
    "perawat",
  ])
    a[k] = await aktor(k, saat)
})

const oleh = (kunci: string) => ({ actor: a[kunci]!, sekarang: saat })
const rhk = (skpId: string, lain: Record<string, string> = {}) =>
  skemaRhk.parse({ skpId, hasil: "Tersedianya data", target: "12", satuan: "dokumen", ...lain })
const skp2026 = (kunci: string) => idContoh("skp", `${kunci}/2026`)

/** A plan of 2027 that was filed. */
async function diajukan(kunci: string): Promise<string> {
  const lama = await getSkpSaya(a[kunci]!.pegawaiId!, 2027)
  const id = lama?.id ?? (await susunSkp(oleh(kunci), { tahun: 2027 })).id
  await ajukanSkp(oleh(kunci), { id })
  return id
}
const versi = async (id: string) => (await db().skp.findUniqueOrThrow({ where: { id } })).versi

describe("drafting", () => {
  test("begins with the RHK of the year before, and waits for nobody", async () => {
    const { id } = await susunSkp(oleh("sekda"), { tahun: 2027 })
    const skp = (await getSkpSaya(a.sekda!.pegawaiId!, 2027))!
    expect(skp).toMatchObject({ id, status: "DRAF", mulai: "2027-01-01", selesai: "2027-12-31" })
    expect(skp.rhk).toHaveLength(3)
    expect(await alasan(susunSkp(oleh("sekda"), { tahun: 2027 }))).toEqual(["Belum ada SKP pada masa itu"])
  })

  test("is for this year or the next", async () => {
    for (const tahun of [2024, 2028])
      expect(await alasan(susunSkp(oleh("karu"), { tahun }))).toContain("SKP disusun untuk tahun ini atau tahun depan")
  })

  test("offers nothing to the daily report before it is set", async () => {
    const hasil = async () => (await getBeranda(a.sekda!.pegawaiId!, "2027-01-05")).rhk.length
    expect(await hasil()).toBe(0)
  })

  test("at the same moment makes one plan", async () => {
    const hasil = await Promise.allSettled(Array.from({ length: 4 }, () => susunSkp(oleh("karu"), { tahun: 2027 })))
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
  })

  test("is its author's alone", async () => {
    const { id } = await susunSkp(oleh("kadis"), { tahun: 2027 })
    for (const siapa of ["sekda", "kabid", "pengelola"]) expect(await getSkp(a[siapa]!, id)).toBeNull()
    expect(await alasan(tetapkanSkp(oleh("sekda"), { id, versi: 1 }))).toEqual(["SKP tidak ditemukan"])
    expect(await alasan(simpanRhk(oleh("kabid"), rhk(id)))).toEqual(["SKP tidak ditemukan"])
  })

  test("keeps quantity, quality, time and cost, and the superior's RHK that is supported", async () => {
    const id = (await susunSkp(oleh("penyuluh"), { tahun: 2027 })).id
    const isian = {
      kualitas: "Diterima tanpa perbaikan",
      kualitasTarget: "95 %",
      waktu: "Terbit",
      waktuTarget: "Maret",
    }
    const { id: rhkId } = await simpanRhk(oleh("penyuluh"), rhk(id, isian))
    const tersimpan = (await getSkpSaya(a.penyuluh!.pegawaiId!, 2027))!.rhk.find((r) => r.id === rhkId)!
    expect(tersimpan).toMatchObject({ nomor: 5, jenis: "UTAMA", target: "12", pimpinan: null })
    expect(tersimpan.indikator.map((i) => [i.aspek, i.target])).toEqual([
      ["KUALITAS", "95 %"],
      ["WAKTU", "Maret"],
    ])
    const lain = rhk(id, { pimpinanId: idContoh("rhk", "kabid/2026/1") })
    await expect(simpanRhk(oleh("penyuluh"), lain)).rejects.toThrow(Invalid)
    await hapusRhk(oleh("penyuluh"), { id: rhkId })
    expect((await getSkpSaya(a.penyuluh!.pegawaiId!, 2027))!.rhk).toHaveLength(4)
  })

  test.each([
    ["pppk", "SKP disusun di e-Kinerja BKN"],
    ["guru", "SKP disusun di Ruang GTK"],
  ])("of %s is not done here a second time", async (kunci, butir) => {
    expect(await alasan(susunSkp(oleh(kunci), { tahun: 2027 }))).toEqual([butir])
  })

  test("the governor has no plan", async () => {
    expect(await alasan(susunSkp(oleh("gubernur"), { tahun: 2027 }))).toEqual([
      "Dilakukan pegawai ASN yang memiliki SKP ini",
    ])
  })

  test("an RHK that reports count towards, or a subordinate's supports, is not removed", async () => {
    const id = skp2026("penyuluh")
    await bukaSkp(oleh("kabid"), { id, catatan: "Target berubah" })
    expect(await alasan(hapusRhk(oleh("penyuluh"), { id: idContoh("rhk", "penyuluh/2026/1") }))).toEqual([
      "RHK belum dipakai laporan, penilaian, atau RHK bawahan",
    ])
    await ajukanSkp(oleh("penyuluh"), { id })
    await tetapkanSkp(oleh("kabid"), { id, versi: await versi(id) })
    const { rhk } = (await getSkpSaya(a.sekda!.pegawaiId!, 2027))!
    await pemilik("update rhk set pimpinan_id = $1 where id = $2", [rhk[0]!.id, idContoh("rhk", "kadis/2026/1")])
    expect(await alasan(hapusRhk(oleh("sekda"), { id: rhk[0]!.id }))).toHaveLength(1)
  })
})

describe("a plan from another channel", () => {
  test("is only read, with the reason", async () => {
    const id = skp2026("guru")
    expect(await alasan(simpanRhk(oleh("guru"), rhk(id)))).toContain("SKP disusun di aplikasi ini")
    expect(await alasan(bukaSkp(oleh("kepsek"), { id, catatan: "x" }))).toEqual(["SKP disusun di aplikasi ini"])
    expect(await alasan(catatDialog(oleh("guru"), { skpId: id, isi: "x" }))).toEqual(["SKP disusun di aplikasi ini"])
  })
})

describe("setting", () => {
  test("goes to the seat that appraises; what was read is what is set", async () => {
    const id = await diajukan("penyuluh")
    expect((await listSkpBawahan(a.kabid!, 2027)).map((s) => s.id)).toContain(id)
    const dibaca = await versi(id)
    await isiEkspektasi(oleh("kabid"), { id, versi: dibaca, nilai: { BP: "Hadir di lapangan dua kali sebulan" } })
    expect(await alasan(tetapkanSkp(oleh("kabid"), { id, versi: dibaca }))).toEqual(["Isi SKP sama dengan yang dibaca"])
    await tetapkanSkp(oleh("kabid"), { id, versi: await versi(id) })
    expect(await getSkp(a.penyuluh!, id)).toMatchObject({
      status: "DITETAPKAN",
      diputusSebagai: "Kepala Bidang Penyuluhan",
      ekspektasi: { BP: "Hadir di lapangan dua kali sebulan" },
    })
    expect(await alasan(tetapkanSkp(oleh("kabid"), { id, versi: dibaca }))).toContain("SKP menunggu penetapan")
  })

  test.each(["guru", "kadis", "penyuluh", "gubernur"])("%s may not set the plan of the colleague", async (siapa) => {
    const id = idContoh("skp", "lowong/2026")
    expect(await alasan(kembalikanSkp(oleh(siapa), { id, catatan: "x" }))).toEqual(["SKP tidak ditemukan"])
  })

  test("nobody sets his own", async () => {
    const id = await diajukan("sekda")
    expect(await alasan(tetapkanSkp(oleh("sekda"), { id, versi: await versi(id) }))).toEqual([
      "Tidak seorang pun menetapkan atau menilai kinerjanya sendiri",
    ])
    await tetapkanSkp(oleh("gubernur"), { id, versi: await versi(id) })
    expect((await getSkp(a.sekda!, id))!.diputusSebagai).toBe("Gubernur Jambi")
  })

  test("below a vacant seat it is done by the next one up, in its name; of a Plt one up", async () => {
    const id = await diajukan("lowong")
    await tetapkanSkp(oleh("kabid"), { id, versi: await versi(id) })
    expect((await getSkp(a.lowong!, id))!.diputusSebagai).toMatch(/^MENGGANTIKAN /)
    const milikPlt = await diajukan("plt")
    expect((await listSkpBawahan(a.sekda!, 2027)).map((s) => s.id)).toContain(milikPlt)
    expect((await listSkpBawahan(a.plt!, 2027)).map((s) => s.id)).not.toContain(milikPlt)
  })

  test("two superiors at once: one wins, the other is told", async () => {
    const id = await diajukan("kadis")
    const v = await versi(id)
    const hasil = await Promise.allSettled([
      tetapkanSkp(oleh("sekda"), { id, versi: v }),
      kembalikanSkp(oleh("sekda"), { id, catatan: "Lengkapi" }),
    ])
    expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
  })
})

test("a plan whose author comes to hold the deciding seat goes one up, and is decided there", async () => {
  const id = await diajukan("perawat")
  const kursi = idContoh("jabatan", "KA-RSUD-R1")
  const hariIni = tanggalPada(saat)
  await pemilik(`update penempatan set selesai = $2::date where jabatan_id = $1`, [kursi, hariIni])
  await pemilik(
    `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
     select gen_random_uuid(), $1, $2, 'PLT', tunggal, $3::date, 'SP 1', $3::date from jabatan where id = $2`,
    [a.perawat!.pegawaiId, kursi, hariIni],
  )
  const perawat = await aktor("perawat", saat)
  expect(await alasan(tetapkanSkp({ actor: perawat, sekarang: saat }, { id, versi: await versi(id) }))).toEqual([
    "Tidak seorang pun menetapkan atau menilai kinerjanya sendiri",
  ])
  await expect(alihkanSkp(oleh("kadis"), null)).resolves.toBe(0)
  expect(await alihkanSkp({ actor: sistem("Siginjai", hariIni), sekarang: saat }, null)).toBeGreaterThan(0)
  expect((await getSkp(perawat, id))!.penilaiJabatanId).not.toBe(kursi)
})

test("the dialogue has two sides and is told to the other", async () => {
  const skpId = skp2026("penyuluh")
  const rhkId = idContoh("rhk", "penyuluh/2026/2")
  await catatDialog(oleh("kabid"), { skpId, rhkId, isi: "Target dinaikkan?" })
  await catatDialog(oleh("penyuluh"), { skpId, rhkId, isi: "Siap, 950." })
  const { dialog } = (await getSkp(a.penyuluh!, skpId))!
  expect(dialog.map((d) => d.sebagai)).toEqual(["Kepala Bidang Penyuluhan", "Penyuluh Kehutanan Ahli Muda"])
  expect(await alasan(catatDialog(oleh("kadis"), { skpId, isi: "x" }))).toEqual(["SKP tidak ditemukan"])
  const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: skpId, verba: "kinerja.catatDialog" } })
  expect(kejadian).toMatchObject({ untuk: [a.penyuluh!.pegawaiId], atasNama: "Kepala Bidang Penyuluhan" })
})

test("a draft's words are not in the trail", async () => {
  const skp = (await getSkpSaya(a.karu!.pegawaiId!, 2027))!
  await simpanRhk(oleh("karu"), rhk(skp.id, { hasil: "RAHASIA draf" }))
  const isi = await db().$queryRaw<{ teks: string }[]>`
    select concat(p.sesudah, i.isi) as teks from peristiwa p left join peristiwa_isi i on i.peristiwa_id = p.id
    where p.subjek_id = ${skp.id}::uuid`
  expect(isi.length).toBeGreaterThan(1)
  expect(isi.map((x) => x.teks).join()).not.toContain("RAHASIA")
})
