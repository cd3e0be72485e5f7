import { beforeAll, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { hapusHariLibur, isiHariLibur } from "#lib/organisasi/mutations.ts"
import { getTatanan, listHariLibur } from "#lib/organisasi/queries.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))
const libur = {
  tanggal: "2027-01-01",
  jenis: "LIBUR_NASIONAL" as const,
  keterangan: "Tahun Baru 2027",
  dasar: "SKB 3 Menteri",
}

describe("the calendar", () => {
  test("an administrator fills a year, which then counts as entered", async () => {
    const admin = await panggil("admin", saat)
    const instansi = admin.actor.instansiId!
    expect((await getTatanan(instansi, "2027-01-04")).kalender.tahunTerisi).not.toContain(2027)
    const { id } = await isiHariLibur(admin, libur)
    const { kalender } = await getTatanan(instansi, "2027-01-04")
    expect(kalender.tahunTerisi).toContain(2027)
    expect(kalender.libur["2027-01-01"]).toBe("Tahun Baru 2027")
    await expect(isiHariLibur(admin, libur)).rejects.toThrow(Invalid)
    await hapusHariLibur(admin, { id })
    await expect(hapusHariLibur(admin, { id })).rejects.toThrow(Refused)
    expect(await db().peristiwa.count({ where: { subjekId: id } })).toBe(2)
  })

  test.each(["penyuluh", "kabid", "inspektorat", "gubernur"])("%s may not change it", async (siapa) => {
    await expect(isiHariLibur(await panggil(siapa, saat), { ...libur, tanggal: "2027-03-08" })).rejects.toThrow(Refused)
  })

  test("of 2026 stands as SKB 3 Menteri fixed it: 17 holidays, 8 days of cuti bersama", async () => {
    const { instansiId } = await aktor("admin", saat)
    const rows = await listHariLibur(instansiId!, 2026)
    const n = (jenis: string) => rows.filter((r) => r.jenis === jenis).length
    expect([n("LIBUR_NASIONAL"), n("CUTI_BERSAMA")]).toEqual([17, 8])
  })
})
