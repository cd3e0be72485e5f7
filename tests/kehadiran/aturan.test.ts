import { beforeAll, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { akhiriKewajiban, akhiriPola, hapusLiburUnit, isiKewajiban, isiLiburUnit, isiPola } from "#lib/kehadiran/mutations/aturan.ts" // prettier-ignore
import { getTatananOrang, getWajibLapor } from "#lib/kehadiran/queries/kalender.ts"
import { polaPada } from "#lib/kehadiran/rules.ts"
import { kewajiban, liburUnit, pola } from "#lib/kehadiran/schema.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const unit = (kode: string) => idContoh("unit", kode)
const nip = cast.find((c) => c.kunci === "cpns")!.masuk
const masa = () => ({ mulai: pada, dasar: "SE 1" })
const jenisPola = async (kunci: string, t = pada) =>
  polaPada((await getTatananOrang(idContoh("instansi", "5500"), idContoh("pegawai", kunci), t, t)).bahan.pola, t).jenis

describe("a pattern", () => {
  test("of a person holds from its day until it is ended, and its past stays", async () => {
    const { id } = await isiPola(await panggil("admin", saat), pola.parse({ nip, jenis: "ENAM_HARI", ...masa() }))
    expect([await jenisPola("cpns"), await jenisPola("cpns", tambahHari(pada, -1))]).toEqual(["ENAM_HARI", "LIMA_HARI"])
    await expect(isiPola(await panggil("kabkd", saat), pola.parse({ nip, jenis: "SIF", ...masa() }))).rejects.toThrow(
      Invalid,
    )
    await akhiriPola(await panggil("admin", saat), { id })
    expect([await jenisPola("cpns"), await jenisPola("cpns", tambahHari(pada, 1))]).toEqual(["ENAM_HARI", "LIMA_HARI"])
    const verba = await db().peristiwa.findMany({
      where: { subjekId: id },
      orderBy: { id: "asc" },
      select: { verba: true, untuk: true },
    })
    expect(verba).toEqual([
      { verba: "kehadiran.isiPola", untuk: [idContoh("pegawai", "cpns")] },
      { verba: "kehadiran.akhiriPola", untuk: [idContoh("pegawai", "cpns")] },
    ])
  })

  test("WFA of more days than the limit is refused on our own basis", async () => {
    const isian = pola.parse({ unitId: unit("DLH"), jenis: "LIMA_HARI", hariWfa: ["1", "3", "5"], ...masa() })
    const galat = await isiPola(await panggil("admin", saat), isian).catch((e: unknown) => e)
    expect((galat as Refused).alasan).toMatchObject([
      { butir: "WFA paling banyak 2 hari seminggu", dasar: { jenis: "BAWAAN_SISTEM", teks: "belum diverifikasi BKD" } },
    ])
  })

  test.each(["pengelola", "verifikator", "kadis"])("%s may not set one", async (siapa) => {
    const isian = pola.parse({ unitId: unit("DLH"), jenis: "SIF", ...masa() })
    await expect(isiPola(await panggil(siapa, saat), isian)).rejects.toThrow(Refused)
  })

  test.each([
    [{ jenis: "SIF" }, "unitId"],
    [{ jenis: "SIF", unitId: unit("DLH"), nip }, "unitId"],
    [{ jenis: "PARUH_WAKTU", nip }, "menitSehari"],
    [{ jenis: "SIF", nip, menitSehari: "240" }, "menitSehari"],
    [{ jenis: "SIF", nip, selesai: "2020-01-01" }, "selesai"],
  ])("%o is mended at its field", (isian, kolom) => {
    expect(pola.safeParse({ mulai: "2026-01-01", dasar: "x", ...isian }).error!.issues.map((i) => i.path[0])).toContain(
      kolom,
    )
  })
})

test("a duty holds from its day; one that has not begun is taken back", async () => {
  const isian = kewajiban.parse({ unitId: unit("DLH"), irama: "MINGGUAN", kanal: "SIGINJAI", ...masa() })
  const { id } = await isiKewajiban(await panggil("kabkd", saat), isian)
  expect((await getWajibLapor(idContoh("pegawai", "cpns"), pada)).irama).toBe("MINGGUAN")
  await expect(isiKewajiban(await panggil("kabkd", saat), isian)).rejects.toThrow(Invalid)
  await akhiriKewajiban(await panggil("kabkd", saat), { id })
  const nanti = { ...isian, mulai: tambahHari(pada, 9) }
  const { id: batal } = await isiKewajiban(await panggil("kabkd", saat), nanti)
  await akhiriKewajiban(await panggil("kabkd", saat), { id: batal })
  expect(await db().kewajibanLapor.findUnique({ where: { id: batal } })).toBeNull()
  expect(kewajiban.safeParse({ irama: "HARIAN", kanal: "RUANG_GTK", ...masa() }).success).toBe(false)
})

test("days off of schools are theirs alone", async () => {
  const isian = liburUnit.parse({ unitId: unit("DISDIK"), keterangan: "Class meeting", selesai: pada, ...masa() })
  const { id } = await isiLiburUnit(await panggil("admin", saat), isian)
  const sebab = async (kunci: string) =>
    (await getTatananOrang(idContoh("instansi", "5500"), idContoh("pegawai", kunci), pada, pada)).kalender.hari?.[pada]
      ?.sebab
  expect([await sebab("guru"), await sebab("penyuluh")]).toEqual(["Class meeting", undefined])
  await hapusLiburUnit(await panggil("admin", saat), { id })
  expect(await sebab("guru")).toBeUndefined()
})
