import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, type Refused } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { tambahHari, tanggalPada, waktuSedang } from "#lib/kernel/tanggal.ts"
import { kembalikan, terima, tujukanUlang } from "#lib/kinerja/mutations/putuskan.ts"
import { hapusDraf, tulis } from "#lib/kinerja/mutations/tulis.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { getLaporan } from "#lib/kinerja/queries/laporan.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

let saat: Date
let hariIni: string
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  hariIni = tanggalPada(saat)
  // These are stories of whoever reports here; who need not is told elsewhere.
  await pemilik("delete from kewajiban_lapor")
  for (const k of ["penyuluh", "kabid", "kadis", "guru", "kepsek", "plt", "sekda", "lowong", "gubernur", "admin"])
    a[k] = await aktor(k, saat)
})

const oleh = (kunci: string, lain: { kunci?: string } = {}) => ({ actor: a[kunci]!, sekarang: saat, ...lain })
let menit = 0
/** A report of ten minutes of its own, so that no two overlap. */
const naskah = (lain: Record<string, string> = {}) => {
  menit += 10
  const jam = (m: number) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`
  return skema.parse({
    tanggal: hariIni,
    uraian: "Menyusun rekap",
    mulai: jam(menit),
    selesai: jam(menit + 10),
    ...lain,
  })
}
const kirim = async (kunci: string, lain: Record<string, string> = {}) => (await tulis(oleh(kunci), naskah(lain))).id
const status = async (id: string) => (await db().laporanHarian.findUnique({ where: { id } }))?.status

describe("sending", () => {
  test("goes to the seat that appraises, and adds to the day", async () => {
    const id = await kirim("guru")
    const row = await db().laporanHarian.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({
      status: "DIKIRIM",
      durasiMenit: 10,
      penilaiJabatanId: idContoh("jabatan", "KA-DISDIK-A1"),
    })
    const hari = await db().hariPegawai.findFirstOrThrow({
      where: { pegawaiId: a.guru!.pegawaiId!, tanggal: new Date(hariIni) },
    })
    expect(hari.menit).toBeGreaterThanOrEqual(10)
    expect((await listKotakMasuk(a.kepsek!)).map((l) => l.id)).toContain(id)
  })

  test("of a Plt goes one up, to whom he answers", async () => {
    const id = await kirim("plt")
    expect((await listKotakMasuk(a.sekda!)).map((l) => l.id)).toContain(id)
    expect((await listKotakMasuk(a.plt!)).map((l) => l.id)).not.toContain(id)
  })

  test("below a vacant seat waits for the next one up, who decides in its name", async () => {
    const id = await kirim("lowong")
    await terima(oleh("kabid"), { ids: [id] })
    const row = await db().laporanHarian.findUniqueOrThrow({ where: { id } })
    expect(row.status).toBe("DITERIMA")
    expect(row.diputusSebagai).toMatch(/^MENGGANTIKAN /)
  })

  test("is refused to who is no civil servant, and says so", async () => {
    expect(await alasan(tulis(oleh("gubernur"), naskah()))).toEqual([
      "Laporan harian ditulis oleh ASN, masing-masing untuk dirinya",
    ])
  })

  test("of overlapping hours at the same moment: one is taken, the others hear why", async () => {
    const isian = naskah()
    const hasil = await Promise.allSettled(Array.from({ length: 8 }, () => tulis(oleh("kepsek"), isian)))
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
    for (const h of hasil)
      if (h.status === "rejected") expect((h.reason as Refused).alasan[0]!.butir).toContain("tumpang tindih")
  })

  test("with another's RHK is refused at its field", async () => {
    const milikPenyuluh = idContoh("rhk", `penyuluh/${hariIni.slice(0, 4)}/1`)
    await expect(tulis(oleh("guru"), naskah({ rhkId: milikPenyuluh }))).rejects.toThrow(Invalid)
  })

  test("under another's id touches nothing", async () => {
    const id = await kirim("penyuluh")
    expect(await alasan(tulis(oleh("guru"), naskah({ id })))).toEqual(["Laporan tidak ditemukan"])
    expect((await db().laporanHarian.findUniqueOrThrow({ where: { id } })).pegawaiId).toBe(a.penyuluh!.pegawaiId)
  })

  test("keeps whatever was typed: emoji, RTL, SQL, HTML", async () => {
    const uraian = `💥 مرحبا '); drop table pegawai; -- <script>alert(1)</script> ${"x".repeat(900)}`
    const id = await kirim("guru", { uraian })
    expect((await getLaporan(a.guru!, id))?.uraian).toBe(uraian)
  })
})

describe("a draft", () => {
  test("is its author's alone, counts for nothing, and may be deleted", async () => {
    const { id } = await tulis(oleh("guru"), naskah({ aksi: "simpan" }))
    expect(await getLaporan(a.kepsek!, id)).toBeNull()
    expect((await getLaporan(a.guru!, id))?.status).toBe("DRAF")
    await hapusDraf(oleh("guru"), { id })
    expect(await status(id)).toBeUndefined()
  })

  test("once sent cannot be deleted or changed", async () => {
    const id = await kirim("guru")
    expect(await alasan(hapusDraf(oleh("guru"), { id }))).toEqual(["Hanya draf yang dapat dihapus"])
    expect(await alasan(tulis(oleh("guru"), naskah({ id })))).toContain("Laporan masih draf atau dikembalikan")
  })
})

describe("deciding", () => {
  test("many at once: what may not be accepted says why, the rest is done", async () => {
    const [b, c] = [await kirim("penyuluh"), await kirim("penyuluh")]
    await terima(oleh("kabid"), { ids: [b] })
    const hasil = await terima(oleh("kabid"), { ids: [b, c, uuid()] })
    expect(hasil).toMatchObject({
      diterima: 1,
      takDitemukan: 1,
      refused: [{ id: b, alasan: [{ nilai: `Sudah diterima oleh ${a.kabid!.nama}, ${waktuSedang(saat)}` }] }],
    })
    expect(await status(c)).toBe("DITERIMA")
  })

  test("two superiors at once: one wins, the other is told", async () => {
    const id = await kirim("penyuluh")
    const hasil = await Promise.allSettled([
      terima(oleh("kabid"), { ids: [id] }),
      kembalikan(oleh("kabid"), { id, catatan: "Lengkapi" }),
    ])
    expect(hasil.map((h) => h.status).toSorted()).toEqual(["fulfilled", "rejected"])
  })

  test.each(["guru", "kadis", "penyuluh", "admin", "gubernur"])(
    "%s may not decide the penyuluh's report",
    async (siapa) => {
      const id = await kirim("penyuluh")
      expect(await alasan(terima(oleh(siapa), { ids: [id] }))).toEqual(["Laporan tidak ditemukan"])
      expect(await status(id)).toBe("DIKIRIM")
    },
  )

  test("returning takes its minutes off the day; mending puts them back and keeps its days past the window", async () => {
    const id = await kirim("penyuluh")
    const jumlah = async () =>
      (
        await db().hariPegawai.findFirstOrThrow({
          where: { pegawaiId: a.penyuluh!.pegawaiId!, tanggal: new Date(hariIni) },
        })
      ).menit
    const penuh = await jumlah()
    await kembalikan(oleh("kabid"), { id, catatan: "Lampirkan daftar hadir" })
    expect(await jumlah()).toBe(penuh - 10)
    const { tanggal, mulaiMenit, selesaiMenit } = (await getLaporan(a.penyuluh!, id))!
    const limaHari = new Date(saat.getTime() + 5 * 86_400_000)
    const isian = { ...naskah({ id, tanggal }), mulaiMenit: mulaiMenit!, selesaiMenit: selesaiMenit! }
    await tulis({ actor: a.penyuluh!, sekarang: limaHari }, isian)
    expect(await status(id)).toBe("DIKIRIM")
    expect(await jumlah()).toBe(penuh)
  })
})

test("a returned report cannot be moved to a day that is closed", async () => {
  const id = await kirim("penyuluh")
  await kembalikan(oleh("kabid"), { id, catatan: "Tanggalnya keliru" })
  const lama = `${hariIni.slice(0, 4)}-${hariIni.slice(5, 7) > "03" ? "03" : "01"}-02`
  expect(await alasan(tulis(oleh("penyuluh"), naskah({ id, tanggal: lama })))).toContain(
    "Laporan dikirim paling lama 2 hari kerja setelah tanggalnya",
  )
})

test("hours past midnight meet those of the next day", async () => {
  const kemarin = tambahHari(hariIni, -1)
  await tulis(oleh("sekda"), skema.parse({ tanggal: kemarin, uraian: "Piket", mulai: "22:00", selesai: "02:00" }))
  const pagi = skema.parse({ tanggal: hariIni, uraian: "Piket", mulai: "01:00", selesai: "03:00" })
  expect((await alasan(tulis(oleh("sekda"), pagi)))[0]).toContain("tumpang tindih")
})

test("a draft's words are nobody's but its author's, in the trail too", async () => {
  const { id } = await tulis(oleh("guru"), naskah({ aksi: "simpan", uraian: "RAHASIA draf" }))
  await tulis(oleh("guru"), naskah({ id, uraian: "Yang dikirim" }))
  const isi = await db().$queryRaw<{ isi: string }[]>`
    select i.isi from peristiwa p join peristiwa_isi i on i.peristiwa_id = p.id where p.subjek_id = ${id}::uuid`
  expect(isi.map((x) => x.isi).join()).toContain("Yang dikirim")
  expect(isi.map((x) => x.isi).join()).not.toContain("RAHASIA")
})

test("what was done is told to whom it concerns, with its basis and capacity", async () => {
  const id = await kirim("penyuluh")
  await kembalikan(oleh("kabid"), { id, catatan: "Lengkapi" })
  const [kejadian] = await db().peristiwa.findMany({ where: { subjekId: id, verba: "kinerja.kembalikan" } })
  expect(kejadian).toMatchObject({
    aktor: a.kabid!.nama,
    atasNama: "Kepala Bidang Penyuluhan",
    untuk: [a.penyuluh!.pegawaiId],
    sebelum: { status: "DIKIRIM" },
    sesudah: { status: "DIKEMBALIKAN" },
  })
  expect(kejadian!.dasar).toContain("PP 30/2019 ps. 1 (pejabat penilai kinerja)")
})

test("a form sent twice writes once", async () => {
  const kunci = uuid()
  const isian = naskah()
  const [x, y] = await Promise.all([tulis(oleh("guru", { kunci }), isian), tulis(oleh("guru", { kunci }), isian)])
  expect(x).toEqual(y)
})

test("what waits for a seat that its author comes to hold is sent one up", async () => {
  const id = await kirim("penyuluh")
  const kursi = idContoh("jabatan", "KA-DISHUT-B3")
  await pemilik(`update penempatan set selesai = $2::date where jabatan_id = $1`, [kursi, hariIni])
  await pemilik(
    `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
     values (gen_random_uuid(), $1, $2, 'PLT', true, $3::date, 'SP 1', $3::date)`,
    [a.penyuluh!.pegawaiId, kursi, hariIni],
  )
  expect((await listKotakMasuk(await aktor("kadis", saat))).map((l) => l.id)).not.toContain(id)
  const n = await tujukanUlang({ actor: sistem("Siginjai", hariIni), sekarang: saat }, null)
  expect(n).toBeGreaterThan(0)
  expect((await listKotakMasuk(await aktor("kadis", saat))).map((l) => l.id)).toContain(id)
  await expect(tujukanUlang(oleh("kadis"), null)).resolves.toBe(0)
})
