import { beforeAll, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { keDb, rentang, tanggalPada } from "#lib/kernel/tanggal.ts"
import { impor } from "#lib/kehadiran/mutations/impor.ts"
import { tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { barisAbsen, barisJadwal, contohImpor } from "#lib/kehadiran/schema.ts"
import { listUntukContoh } from "#lib/pegawai/impor.ts"
import { contohUntuk } from "#lib/pegawai/schema.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { buatXlsx } from "#tests/support/xlsx.ts"

let saat: Date
beforeAll(async () => {
  saat = await saatContoh()
})

const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk
const berkas = (...baris: string[]) => new File([baris.join("\n")], "uji.csv")
const jadwal = (...baris: string[]) => berkas("nip,tanggal,mulai,selesai", ...baris)
const kirim = async (siapa: string, apa: "jadwal" | "absen", aksi: "periksa" | "simpan", isi: File, kunci?: string) =>
  impor({ ...(await panggil(siapa, saat)), kunci }, { apa, aksi, berkas: isi })
const sif = (kunci: string, tanggal: string) =>
  db().jadwalSif.findUnique({
    where: { pegawaiId_tanggal: { pegawaiId: idContoh("pegawai", kunci), tanggal: keDb(tanggal) } },
  })

describe("a line of a roster", () => {
  const satu = (tanggal: string, mulai?: string, selesai?: string) =>
    barisJadwal.safeParse({ nip: nip("perawat"), tanggal, mulai, selesai })
  test.each([
    ["2026-12-01", "21:00", "07:00", "2026-12-01", 1260, 1860],
    ["01/12/2026", "07.00", "14.00", "2026-12-01", 420, 840],
    ["46357", "0.875", "0.29166666666667", "2026-12-01", 1260, 1860],
    ["2026-12-01", undefined, undefined, "2026-12-01", null, null],
  ])("%s %s %s", (tanggal, mulai, selesai, t, m, s) => {
    expect(satu(tanggal, mulai, selesai).data).toMatchObject({ tanggal: t, mulai: m, selesai: s })
  })

  test.each([
    ["2026-02-30", "07.00", "14.00", /tidak ada di kalender/],
    ["2026-12-01", "pagi", "14.00", /Jam "pagi" tidak dikenal/],
    ["2026-12-01", "07.00", undefined, /jam mulai dan jam selesai/],
  ])("%s %s %s is told why", (tanggal, mulai, selesai, sebab) => {
    expect(satu(tanggal, mulai, selesai).error?.issues[0]!.message).toMatch(sebab)
  })

  test("a NIP that a spreadsheet made a number is named", () => {
    const hasil = barisAbsen.safeParse({
      nip: "1.99202E+17",
      jenis: "Dinas luar",
      mulai: "2026-12-01",
      selesai: "2026-12-01",
      surat: "1",
    })
    expect(hasil.error?.issues.map((i) => i.message)).toEqual(["NIP terbaca sebagai bilangan: jadikan kolomnya teks"])
  })
})

describe("a file", () => {
  test("is looked at, line by line, and nothing is written", async () => {
    const isi = jadwal(
      `${nip("perawat")},2026-12-01,21:00,07:00`,
      `${nip("guru")},2026-12-01,07:00,14:00`,
      "123,2026-12-01,07:00,14:00",
    )
    const hasil = await kirim("verifikator", "jadwal", "periksa", isi)
    expect(hasil).toMatchObject({ disimpan: false, jumlah: 2, galat: [{ baris: 4, sebab: "NIP bukan 18 angka" }] })
    expect(hasil.contoh[0]!.isi).toBe("Sel 1 Des 21.00–07.00")
    expect(await sif("perawat", "2026-12-01")).toBeNull()
  })

  test("with one wrong line enters none", async () => {
    const isi = jadwal(`${nip("perawat")},2026-12-01,21:00,07:00`, `${nip("perawat")},2026-12-01,07:00,14:00`)
    await expect(kirim("verifikator", "jadwal", "simpan", isi)).rejects.toThrow(Invalid)
    expect(await sif("perawat", "2026-12-01")).toBeNull()
  })

  test("is entered as a whole, recorded by person, and a line without hours takes a shift away", async () => {
    const isi = buatXlsx([["NIP", "Tanggal", "Mulai", "Selesai"], [nip("perawat"), 46_357, 0.875, 7 / 24], [nip("perawat"), "2026-12-02", "07.00", "14.00"]]) // prettier-ignore
    expect(await kirim("verifikator", "jadwal", "simpan", new File([isi], "uji.xlsx"))).toMatchObject({
      disimpan: true,
      jumlah: 2,
    })
    expect(await sif("perawat", "2026-12-01")).toMatchObject({ mulaiMenit: 1260, selesaiMenit: 1860 })
    const [kejadian] = await db().peristiwa.findMany({ where: { verba: "kehadiran.imporJadwal" } })
    expect(kejadian).toMatchObject({
      subjekId: idContoh("pegawai", "perawat"),
      sesudah: { mulai: "2026-12-01", selesai: "2026-12-02", jumlah: 2 },
    })
    await kirim("verifikator", "jadwal", "simpan", jadwal(`${nip("perawat")},2026-12-01,,`))
    expect(await sif("perawat", "2026-12-01")).toBeNull()
    expect(await sif("perawat", "2026-12-02")).not.toBeNull()
  })

  test("gives past days that nobody knew to be worked the time that any report has", async () => {
    const hari = rentang("2026-11-02", "2026-11-15")
    const ada = await Promise.all(hari.map((t) => sif("perawat", t)))
    const [kenal, asing] = [hari[ada.findIndex(Boolean)]!, hari[ada.findIndex((s) => !s)]!]
    const baris = [kenal, asing, "2026-12-03"].map((t) => `${nip("perawat")},${t},07:00,14:00`)
    await kirim("verifikator", "jadwal", "simpan", jadwal(...baris))
    const susulan = await db().hariSusulan.findMany({ where: { pegawaiId: idContoh("pegawai", "perawat") } })
    expect(susulan).toMatchObject([{ mulai: keDb(asing), selesai: keDb(asing), pada: keDb(tanggalPada(saat)) }])
    const [kejadian] = await db().peristiwa.findMany({
      where: { verba: "kehadiran.imporJadwal" },
      orderBy: { id: "desc" },
      take: 1,
    })
    expect(kejadian!.sesudah).toMatchObject({ jumlah: 3, susulan: "1 hari" })
  })

  test("of people of another agency names them as unknown", async () => {
    const hasil = await kirim("pengelola", "jadwal", "periksa", jadwal(`${nip("perawat")},2026-12-01,07:00,14:00`))
    expect(hasil.galat).toEqual([{ baris: 2, sebab: expect.stringContaining("tidak ada pada unit") as string }])
    const milikSendiri = jadwal(`${nip("penyuluh")},2026-12-01,07:00,14:00`)
    expect((await kirim("pengelola", "jadwal", "periksa", milikSendiri)).galat).toEqual([])
  })

  test.each(["penyuluh", "kabid", "gubernur"])("%s keeps nobody's roster", async (siapa) => {
    const isi = jadwal(`${nip("penyuluh")},2026-12-01,07:00,14:00`)
    expect((await kirim(siapa, "jadwal", "periksa", isi)).galat).toHaveLength(1)
    await expect(kirim(siapa, "jadwal", "simpan", isi)).rejects.toThrow(Invalid)
  })

  test("sent twice under one key is entered once", async () => {
    const kunci = uuid()
    const isi = () => berkas("nip,jenis,mulai,selesai,surat", `${nip("penyuluh")},cuti,2026-12-07,2026-12-09,SC 1`)
    await kirim("pengelola", "absen", "simpan", isi(), kunci)
    await kirim("pengelola", "absen", "simpan", isi(), kunci)
    expect(await pemilik("select 1 from ketidakhadiran where surat = 'SC 1'")).toHaveLength(1)
    await expect(kirim("pengelola", "absen", "simpan", isi())).rejects.toThrow(Invalid)
  })

  test.each([
    ["verifikator", "jadwal"],
    ["verifikator", "absen"],
    ["pengelola", "jadwal"],
    ["pengelola", "absen"],
  ] as const)("the sample that %s gets of %s can be entered as it is", async (siapa, apa) => {
    const { actor } = await panggil(siapa, saat)
    const orang = await listUntukContoh(actor)
    expect(orang.map((o) => o.id)).not.toContain(actor.pegawaiId)
    const { kepala, baris } = contohUntuk(contohImpor[apa], orang.map((o) => o.nip)) // prettier-ignore
    const hasil = await kirim(siapa, apa, "periksa", new File([tulisXlsx("x", kepala, baris)], "contoh.xlsx"))
    expect(hasil.galat).toEqual([])
    expect(hasil.jumlah).toBeGreaterThan(1)
    expect(new Set(baris.map((b) => b[0])).size).toBe(apa === "absen" ? 2 : 1)
  })

  test("where nobody is kept the sample is as it was written", () => {
    expect(contohUntuk(contohImpor.absen, [])).toEqual(contohImpor.absen)
  })

  test("without its columns, or without lines, is told so", async () => {
    for (const isi of [berkas("nama,hari", "a,b"), jadwal()])
      await expect(kirim("verifikator", "jadwal", "periksa", isi)).rejects.toThrow(Invalid)
  })
})
