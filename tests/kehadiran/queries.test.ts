import { beforeAll, describe, expect, test } from "vitest"
import { sebabLibur, tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getTatananOrang, getWajibLapor, listKalenderOrang } from "#lib/kehadiran/queries/kalender.ts"
import { listWajibLapor, listWajibLaporKursi } from "#lib/kehadiran/queries/wajib.ts"
import { polaPada } from "#lib/kehadiran/rules.ts"
import { listBelumMelapor } from "#lib/kinerja/queries/belum-melapor.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let pada: string
const instansi = idContoh("instansi", "5500")
const id = (kunci: string) => idContoh("pegawai", kunci)
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const tatanan = (kunci: string, t = pada) => getTatananOrang(instansi, id(kunci), t, pada)

describe("the calendars of the demo", () => {
  test.each([
    ["perawat", "SIF"],
    ["karu", "LIMA_HARI"],
    ["guru", "SEKOLAH"],
    ["satpol", "SIF"],
    ["paruh", "PARUH_WAKTU"],
    ["penyuluh", "LIMA_HARI"],
  ])("%s works by %s", async (kunci, jenis) => {
    const { bahan } = await tatanan(kunci)
    expect(polaPada(bahan.pola, pada).jenis).toBe(jenis)
  })

  test("a night shift keeps its hours, the day after it is off", async () => {
    const { kalender } = await tatanan("perawat")
    expect(kalender.hari![tambahHari(pada, -1)]).toMatchObject({ menit: 600, jam: [1260, 1860] })
    expect(sebabLibur(pada, kalender)).toBe("Lepas dinas")
  })

  test("an account without a person has the agency's days", async () => {
    const { kalender, wajib } = await getTatananOrang(instansi, null, pada, pada)
    expect([kalender.hari, wajib.irama]).toEqual([{}, "HARIAN"])
  })
})

test("the calendars of many, asked at once, are those of each", async () => {
  const hari = ["perawat", "guru", "satpol", "paruh", "yulia", "hendra", "penyuluh", "perawat"].map((k, i) => ({
    pegawaiId: id(k),
    tanggal: tambahHari(pada, -7 * i),
  }))
  const satu = await Promise.all(
    hari.map(async (h) => (await getTatananOrang(instansi, h.pegawaiId, h.tanggal, pada)).kalender.hari),
  )
  expect((await listKalenderOrang(instansi, hari, pada)).map((k) => k.hari)).toEqual(satu)
  expect(new Set(satu.map((h) => JSON.stringify(h))).size).toBeGreaterThan(5)
  expect(await listKalenderOrang(instansi, [], pada)).toEqual([])
})

describe("who must report", () => {
  test.each([
    ["guru", "TIDAK", "RUANG_GTK"],
    ["kepsek", "TIDAK", "RUANG_GTK"],
    ["inspektorat", "MINGGUAN", "SIGINJAI"],
    ["pppk", "HARIAN", "BKN"],
    ["penyuluh", "HARIAN", "SIGINJAI"],
    ["gubernur", "TIDAK", "SIGINJAI"],
  ])("%s: %s, %s", async (kunci, irama, kanal) => {
    expect(await getWajibLapor(id(kunci), pada)).toMatchObject({ irama, kanal })
  })

  test("before the decision took effect the old duty holds", async () => {
    expect(await getWajibLapor(id("guru"), "2025-12-31")).toMatchObject({ irama: "HARIAN", kanal: "SIGINJAI" })
  })

  test("denominators hold those who must, on the days on which they must", async () => {
    const dari = tambahHari(pada, -4)
    const bawahan = await listWajibLapor(await aktor("kabid", saat), dari, pada)
    const hari = new Map(bawahan.map((b) => [b.pegawaiId, b.hari.length]))
    expect(hari.get(id("penyuluh"))).toBe(5)
    // away today
    expect([hari.get(id("hendra")), hari.get(id("yulia"))]).toEqual([4, 4])
    expect(hari.has(id("kabid"))).toBe(false)
    expect(await listWajibLapor(await aktor("kepsek", saat), dari, pada)).not.toContainEqual(
      expect.objectContaining({ pegawaiId: id("guru") }),
    )
  })

  test("a Plt counts with the one above, not with himself", async () => {
    const kursi = (k: string) => [idContoh("jabatan", k)]
    const siapa = async (k: string) => (await listWajibLaporKursi(kursi(k), pada, pada, pada)).map((b) => b.pegawaiId)
    expect(await siapa("KA-DESDM")).not.toContain(id("plt"))
    expect(await siapa("KA-SETDA")).toContain(id("plt"))
  })
})

test("who has not reported, since when: absence and days to come are not held against anyone", async () => {
  const kursi = [idContoh("jabatan", "KA-DISHUT-B3")]
  const lewat = async () => (await listBelumMelapor(kursi, pada)).find((b) => b.pegawaiId === id("penyuluh"))
  expect(await lewat()).toBeUndefined()
  await pemilik("update hari_pegawai set jumlah = 0 where pegawai_id = $1 and tanggal > '2026-11-16'", [id("penyuluh")])
  const dulu = await lewat()
  expect(dulu).toMatchObject({ terakhir: "2026-11-16", hari: ["2026-11-17", "2026-11-18", "2026-11-19"] })
  await pemilik(
    `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
     values (gen_random_uuid(), $1, 'CUTI', $2::date, $2::date, 'uji')`,
    [id("penyuluh"), dulu!.hari[0]],
  )
  expect((await lewat())!.hari).toEqual(dulu!.hari.slice(1))
})
