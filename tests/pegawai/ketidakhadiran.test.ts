// Who may record an absence, and who may read of what kind it was: RULES R6.8b, R6.11.
import { beforeAll, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getHariIni } from "#lib/kehadiran/queries/absen.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { hariLapor } from "#lib/kehadiran/rules.ts"
import {
  batalkanKetidakhadiran,
  catatKetidakhadiran,
  persingkatKetidakhadiran,
} from "#lib/pegawai/mutations/ketidakhadiran.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const id = (kunci: string) => idContoh("pegawai", kunci)
const absen = (kunci: string, lain: Partial<{ mulai: string; selesai: string }> = {}) => ({
  baris: [{ pegawaiId: id(kunci), jenis: "CUTI" as const, mulai: pada, selesai: pada, surat: "SC 9", ...lain }],
})

describe("recording absences", () => {
  test.each([
    ["pengelola", "penyuluh", true],
    ["verifikator", "guru", true],
    ["admin", "perawat", true],
    ["pengelola", "guru", false],
    ["kabid", "penyuluh", false],
    ["penyuluh", "penyuluh", false],
    ["inspektorat", "penyuluh", false],
  ])("%s for %s: %s", async (siapa, untuk, boleh) => {
    const besok = tambahHari(pada, 40)
    const janji = catatKetidakhadiran(await panggil(siapa, saat), absen(untuk, { mulai: besok, selesai: besok }))
    if (boleh) await expect(janji).resolves.toEqual({ jumlah: 1 })
    else expect(await alasan(janji)).toEqual(["Pegawai tidak ditemukan"])
  })

  test("two absences of one person never overlap, even at the same moment", async () => {
    const masa = { mulai: tambahHari(pada, 60), selesai: tambahHari(pada, 62) }
    const panggilan = await panggil("pengelola", saat)
    const hasil = await Promise.allSettled(
      Array.from({ length: 6 }, () => catatKetidakhadiran(panggilan, absen("kadis", masa))),
    )
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
    for (const h of hasil) if (h.status === "rejected") expect(h.reason).toBeInstanceOf(Invalid)
    await expect(
      pemilik(
        `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat) values (gen_random_uuid(), $1, 'IZIN', $2, $2, 'x')`,
        [id("kadis"), masa.selesai],
      ),
    ).rejects.toThrow("ketidakhadiran_satu")
  })

  test.each([
    ["kabid", null],
    ["pengelola", "SAKIT"],
    ["kadis", null],
  ])("%s sees of an illness: %s", async (siapa, jenis) => {
    expect((await getHariIni(await aktor(siapa, saat), id("yulia"), pada)).absen).toMatchObject({ jenis })
  })

  test("what kind it was stands beside the sealed row, not in it; withdrawing keeps what stood", async () => {
    const masa = { mulai: tambahHari(pada, 70), selesai: tambahHari(pada, 70) }
    await catatKetidakhadiran(await panggil("pengelola", saat), absen("rina", masa))
    const row = await db().ketidakhadiran.findFirstOrThrow({ where: { pegawaiId: id("rina") } })
    await batalkanKetidakhadiran(await panggil("pengelola", saat), { id: row.id })
    const rows = await db().peristiwa.findMany({ where: { subjekId: row.id }, orderBy: { id: "asc" } })
    expect(rows.map((r) => r.verba)).toEqual(["pegawai.catatKetidakhadiran", "pegawai.batalkanKetidakhadiran"])
    expect(JSON.stringify(rows.map((r) => [r.sebelum, r.sesudah]))).not.toContain("CUTI")
    expect(await alasan(batalkanKetidakhadiran(await panggil("pengelola", saat), { id: row.id }))).toEqual([
      "Ketidakhadiran itu sudah tidak ada",
    ])
  })
})

describe("coming back earlier", () => {
  const dari = "2026-11-16"
  const sampai = "2026-11-27"
  const cuti = async (kunci: string) => {
    await pemilik("delete from ketidakhadiran where pegawai_id = $1 and selesai >= $2 and mulai <= $3", [id(kunci), dari, sampai]) // prettier-ignore
    await catatKetidakhadiran(await panggil("pengelola", saat), absen(kunci, { mulai: dari, selesai: sampai }))
    return (await db().ketidakhadiran.findFirstOrThrow({ where: { pegawaiId: id(kunci), surat: "SC 9", mulai: new Date(dari) } })).id // prettier-ignore
  }
  const singkat = async (siapa: string, idAbsen: string, selesai: string) =>
    persingkatKetidakhadiran(await panggil(siapa, saat), { id: idAbsen, selesai, alasan: "dipanggil kembali" })
  const diminta = async (kunci: string) => {
    const { kalender, wajib } = await getTatananOrang(idContoh("instansi", "5500"), id(kunci), pada, pada)
    return hariLapor(kalender, wajib, dari, sampai)
  }

  test("the days before stay away, of those after a report is asked again; before, after and why are recorded", async () => {
    const row = await cuti("yulia")
    expect(await diminta("yulia")).toEqual([])
    await singkat("pengelola", row, "2026-11-18")
    expect(await diminta("yulia")).toEqual([
      "2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27",
    ]) // prettier-ignore
    const [kejadian] = await db().peristiwa.findMany({
      where: { subjekId: row, verba: "pegawai.persingkatKetidakhadiran" },
    })
    expect(kejadian).toMatchObject({
      sebelum: { selesai: sampai },
      sesudah: { selesai: "2026-11-18" },
      untuk: [id("yulia")],
    })
    expect(JSON.stringify(kejadian!.sesudah)).not.toContain("dipanggil")
    const isi = await db().peristiwaIsi.findUniqueOrThrow({ where: { peristiwaId: kejadian!.id } })
    expect(JSON.parse(isi.isi)).toEqual({ sesudah: { alasan: "dipanggil kembali" } })
  })

  test("only to a day within it", async () => {
    const row = await cuti("yulia")
    for (const salah of ["2026-11-15", sampai, "2026-11-28"])
      await expect(singkat("pengelola", row, salah)).rejects.toThrow(Invalid)
  })

  test.each(["kabid", "yulia", "inspektorat"])("not by %s", async (siapa) => {
    const row = await cuti("yulia")
    const pemeran = siapa === "yulia" ? "penyuluh" : siapa
    expect(await alasan(singkat(pemeran, row, "2026-11-18"))).toEqual(["Ketidakhadiran itu sudah tidak ada"])
  })

  test("what has begun is not cancelled whole, unless it is said to have been entered by mistake", async () => {
    const row = await cuti("yulia")
    const panggilan = await panggil("pengelola", saat)
    expect(await alasan(batalkanKetidakhadiran(panggilan, { id: row }))).toEqual([
      "Yang sudah berjalan dipersingkat; dibatalkan seluruhnya hanya bila salah catat, dengan alasan",
    ])
    await batalkanKetidakhadiran(panggilan, { id: row, alasan: "salah orang" })
    expect(await db().ketidakhadiran.count({ where: { id: row } })).toBe(0)
  })
})
