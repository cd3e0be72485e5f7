import pg from "pg"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { getSkp, getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { listNipContohSkp } from "#lib/kinerja/queries/impor.ts"
import { barisSkp, contohSkp } from "#lib/kinerja/schema/impor.ts"
import { contohUntuk } from "#lib/pegawai/schema.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { baris, KEPALA, nip, pengirim } from "#tests/support/berkas-skp.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { buatXlsx } from "#tests/support/xlsx.ts"

let saat: Date
beforeAll(async () => {
  saat = await saatContoh()
})

const kirim = pengirim(() => saat)
const milik = (kunci: string, tahun: number) => getSkpSaya(idContoh("pegawai", kunci), tahun)

describe("a line", () => {
  const satu = (lain: object) =>
    barisSkp.safeParse({ nip: nip("pppk"), tahun: "2027", nomor: "1", hasil: "A", target: "1,5", satuan: "x", ...lain })
  test("is the plan of the whole year where it gives no days", () => {
    expect(satu({}).data).toMatchObject({ mulai: "2027-01-01", selesai: "2027-12-31", target: "1.5", jenis: "UTAMA" })
  })
  test.each([
    [{ tahun: "dua ribu" }, /Tahun ditulis/],
    [{ nomor: "0" }, /Nomor RHK/],
    [{ target: "nol" }, /Tulis angka/],
    [{ target: undefined }, /Isi target/],
    [{ jenis: "lain" }, /utama atau tambahan/],
    [{ kualitas: "Tanpa cacat" }, /beserta targetnya/],
    [{ mulai: "2026-12-01" }, /di luar tahun 2027/],
    [{ mulai: "2027-05-01", selesai: "2027-02-01" }, /sebelum hari pertama/],
  ])("%j is told why", (lain, sebab) => expect(satu(lain).error?.issues[0]!.message).toMatch(sebab))
})

describe("looking", () => {
  test("says what each line means, how many plans there are, and writes nothing", async () => {
    const hasil = await kirim("periksa", [baris("pppk", 2027, 1), baris("pppk", 2027, 2)])
    expect(hasil).toMatchObject({ disimpan: false, jumlah: 2, galat: [], ringkas: "1 SKP baru, 0 diganti, 0 tidak berubah" }) // prettier-ignore
    expect(hasil.contoh[0]!.isi).toBe("SKP 2027, RHK 1: Tersedianya layanan 1, 12 laporan")
    expect(await milik("pppk", 2027)).toBeNull()
  })

  test.each([
    ["his plan is made here", "penyuluh", "BKN", /disusun di e-Kinerja BKN: kanalnya aplikasi ini/, "BAWAAN_SISTEM"],
    [
      "it is made in another channel",
      "guru",
      "BKN",
      /disusun di e-Kinerja BKN: kanalnya Ruang GTK/,
      "KEPUTUSAN_DAERAH",
    ],
    ["he is another's", "pppk", "RUANG_GTK", /disusun di Ruang GTK: kanalnya e-Kinerja BKN/, "KEPUTUSAN_DAERAH"],
  ] as const)("refuses a line where %s, with its basis", async (_, kunci, sumber, sebab, jenis) => {
    const { galat } = await kirim("periksa", [baris(kunci, 2027, 1)], { sumber })
    expect(galat).toEqual([
      { baris: 2, sebab: expect.stringMatching(sebab) as string, dasar: expect.objectContaining({ jenis }) as object },
    ])
    await expect(kirim("simpan", [baris(kunci, 2027, 1)], { sumber })).rejects.toThrow(Invalid)
  })

  test("a plan typed here stands in its way, unless it is an untouched draft", async () => {
    const id = idContoh("skp", "pppk/2025")
    await pemilik("update skp set tahun = 2027, mulai = '2027-01-01', selesai = '2027-12-31' where id = $1", [id])
    const { galat } = await kirim("periksa", [baris("pppk", 2027, 1)])
    expect(galat[0]!.sebab).toMatch(/bertumpuk.*disusun di sini, Jum, 1 Jan 2027 s\.d\./)
    await pemilik("update skp set tahun = 2025, mulai = '2025-01-01', selesai = '2025-12-31' where id = $1", [id])
  })

  test("counts every fault, and tells the first hundred", async () => {
    const hasil = await kirim(
      "periksa",
      Array.from({ length: 120 }, () => baris("penyuluh", 1, 1)),
    )
    expect([hasil.kekeliruan, hasil.galat.length]).toEqual([120, 100])
  })

  test("takes as many statements for ten people as for one", async () => {
    const pernyataan = async (kunci: string[]) => {
      const isi = kunci.map((k) => baris(k, 2027, 1))
      const tanya = vi.spyOn(pg.Client.prototype, "query")
      await kirim("periksa", isi)
      const jumlah = tanya.mock.calls.length
      tanya.mockRestore()
      return jumlah
    }
    const orang = cast.filter((c) => /^\d{18}$/.test(c.masuk)).map((c) => c.kunci)
    expect(await pernyataan(orang.slice(0, 10))).toBe(await pernyataan(orang.slice(0, 1)))
  })

  test("lines that cannot both stand name each other", async () => {
    const { galat } = await kirim("periksa", [baris("pppk", 2027, 1), baris("pppk", 2027, 1), baris("pppk", 2027, 2, ",2027-03-01,2027-12-31")]) // prettier-ignore
    expect(galat.map((g) => g.sebab)).toEqual(["Nomor RHK sama dengan baris 2", "Masa SKP bertumpuk dengan baris 2"])
  })

  test("is for whoever keeps the records, and of his own units alone", async () => {
    for (const siapa of ["pengelola", "penyuluh", "kabid"])
      expect((await kirim("periksa", [baris("pppk", 2027, 1)], { siapa })).galat[0]!.sebab).toMatch(
        /tidak ada pada unit/,
      )
  })
})

describe("entering", () => {
  test("makes a plan that is set, of that source, in the seat and under the appraiser of its date", async () => {
    const sebelum = await milik("pppk", 2026)
    const isi = buatXlsx([
      KEPALA.split(","),
      [nip("pppk"), 2027, 1, "Tersedianya layanan", 12, "laporan", null, null, "Tanpa gangguan", "98 %"],
      [nip("pppk"), 2027, 2, "Terbangunnya aplikasi", 2.5, "aplikasi"],
    ])
    expect(await kirim("simpan", new File([isi], "uji.xlsx"))).toMatchObject({ disimpan: true, jumlah: 2 })
    const skp = (await milik("pppk", 2027))!
    expect(skp).toMatchObject({ status: "DITETAPKAN", sumber: "BKN", jabatan: sebelum!.jabatan, penilai: sebelum!.penilai }) // prettier-ignore
    expect(skp.rhk.map((r) => [r.nomor, r.target, r.indikator.length])).toEqual([
      [1, "12", 1],
      [2, "2.5", 0],
    ])
    const kejadian = await db().peristiwa.findMany({ where: { verba: "kinerja.imporSkp", subjekId: skp.id } })
    expect(kejadian).toMatchObject([{ untuk: [idContoh("pegawai", "pppk")], sesudah: { sumber: "BKN" } }])
    expect(JSON.stringify(kejadian[0]!.sesudah)).not.toContain("Terbangunnya")
  })

  test("again changes nothing and records nothing; sent twice under one key is entered once", async () => {
    const isi = [baris("pppk", 2027, 1), baris("pppk", 2027, 2)]
    const kunci = uuid()
    await kirim("simpan", isi, { kunci })
    const catatan = () => db().peristiwa.count({ where: { verba: "kinerja.imporSkp" } })
    const n = await catatan()
    await kirim("simpan", isi, { kunci })
    expect((await kirim("periksa", isi)).ringkas).toBe("0 SKP baru, 0 diganti, 1 tidak berubah")
    await kirim("simpan", isi)
    expect(await catatan()).toBe(n)
  })

  test("keeps the RHK that reports serve, and refuses a file that would lose it", async () => {
    const skp = (await milik("pppk", 2026))!
    const rhkId = skp.rhk[1]!.id
    const jam = { mulaiMenit: 480, selesaiMenit: 540, durasiMenit: 60, tempat: "KANTOR", aksi: "kirim" } as const
    await tulis(await panggil("pppk", saat), { ...jam, tanggal: "2026-11-20", uraian: "Melayani permintaan", rhkId })
    const semua = [1, 2, 3].map((n) => baris("pppk", 2026, n))
    expect((await kirim("periksa", [semua[0]!, semua[2]!])).galat[0]).toMatchObject({
      sebab: "RHK yang sudah dipakai laporan, penilaian, atau RHK bawahan tetap ada: RHK 2",
    })
    expect((await kirim("periksa", semua.map((b) => `${b},2026-01-01,2026-10-31`))).galat[0]!.sebab).toMatch(/berada pada masa SKP: RHK 1, 2/) // prettier-ignore
    await kirim("simpan", semua.slice(0, 2))
    const baru = (await milik("pppk", 2026))!
    expect(baru.rhk.map((r) => [r.id === skp.rhk[r.nomor - 1]!.id, r.hasil])).toEqual([
      [true, "Tersedianya layanan 1"],
      [true, "Tersedianya layanan 2"],
    ])
    expect(await db().laporanHarian.count({ where: { rhkId, uraian: "Melayani permintaan" } })).toBe(1)
  })

  test("keeps the RHK that a subordinate's supports", async () => {
    const rhkId = (await milik("pppk", 2026))!.rhk[1]!.id
    await pemilik("delete from laporan_harian where rhk_id = $1", [rhkId])
    const satu = [baris("pppk", 2026, 1)]
    expect((await kirim("periksa", satu)).galat).toEqual([])
    await pemilik("update rhk set pimpinan_id = $1 where id = $2", [rhkId, idContoh("rhk", "penyuluh/2026/1")])
    expect((await kirim("periksa", satu)).galat[0]!.sebab).toMatch(/atau RHK bawahan tetap ada: RHK 2/)
  })

  test("takes the place of an untouched draft", async () => {
    await pemilik("update kewajiban_lapor set selesai = '2026-11-21' where kanal = 'BKN'")
    const { id } = await susunSkp(await panggil("admin", saat), { tahun: 2027 })
    await pemilik("update kewajiban_lapor set selesai = null where kanal = 'BKN'")
    await pemilik(`insert into kewajiban_lapor (id, instansi_id, unit_id, irama, kanal, mulai, dasar)
      select gen_random_uuid(), instansi_id, id, 'HARIAN', 'BKN', '2026-01-01', 'SE 9' from unit where kode = 'BKD'`)
    await kirim(
      "simpan",
      [baris("admin", 2027, 1)].map((b) => b.replace("admin", "199112052019031002")),
    )
    const skp = (await getSkp(await aktor("admin", saat), id))!
    expect(skp).toMatchObject({ status: "DITETAPKAN", sumber: "BKN" })
    expect(skp.rhk.map((r) => r.hasil)).toEqual(["Tersedianya layanan 1"])
    expect(skp.penilai).not.toBeNull()
  })

  test("nobody imports his own", async () => {
    const { galat } = await kirim("periksa", [baris("verifikator", 2027, 1)])
    expect(galat.map((g) => g.sebab)).toContain("Tidak seorang pun mencatatnya untuk dirinya sendiri")
  })

  test.each(["BKN", "RUANG_GTK"] as const)("the sample of %s can be entered as it is", async (sumber) => {
    const orang = await listNipContohSkp(await aktor("verifikator", saat), sumber, "2027")
    expect(orang.length).toBeGreaterThan(0)
    const { kepala, baris } = contohUntuk(contohSkp, orang)
    const contoh = new File([tulisXlsx("x", kepala, baris)], "contoh.xlsx")
    expect((await kirim("periksa", contoh, { sumber })).galat).toEqual([])
  })
})
