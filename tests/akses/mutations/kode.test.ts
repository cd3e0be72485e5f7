import { beforeAll, describe, expect, test } from "vitest"
import { pasangKode } from "#lib/akses/mutations/kode.ts"
import { lewatiKode, masuk } from "#lib/akses/mutations/masuk.ts"
import { gantiSandi } from "#lib/akses/mutations/sandi.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { getUsulTotp } from "#lib/akses/queries/akun.ts"
import { kodePada } from "#lib/akses/totp.ts"
import { type Actor, tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { cast, sandiContoh, totpContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const nanti = (detik: number) => new Date(saat.getTime() + detik * 1000)

/** Signs in with the password alone: who he is so far. */
async function separuh(kunci: string, kini = saat): Promise<Actor> {
  const nama = cast.find((c) => c.kunci === kunci)!.masuk
  const isian = { masuk: nama, sandi: sandiContoh, ke: undefined }
  const { id } = await masuk({ actor: tamu("2026-11-20"), sekarang: kini, ip: "10.1.1.1" }, isian)
  return (await resolveActor(id, kini))!
}

const lewat = (actor: Actor, kode: string, sekarang = saat) => lewatiKode({ actor, sekarang }, { kode, ke: undefined })
const galat = (p: Promise<unknown>) =>
  p.then(
    () => null,
    (e: unknown) => (e instanceof Invalid ? e.galat["kode"]![0] : e),
  )
const habis = (kunci: string) =>
  pemilik("delete from percobaan_masuk where key like 'kode%' || (select id::text from akun where masuk = $1) || '%'", [
    cast.find((c) => c.kunci === kunci)!.masuk,
  ])

test("before the second step he is a guest with a name; after it, himself", async () => {
  const actor = await separuh("verifikator")
  expect(actor).toMatchObject({ jenis: "tamu", langkah: "KODE", pegawaiId: null, peran: [], bertindak: [] })
  const { id } = await lewat(actor, kodePada(totpContoh("verifikator"), saat))
  expect(id).toBe(actor.sesiId)
  expect(await resolveActor(id, saat)).toMatchObject({ jenis: "akun", nama: "Ratna Dewi, S.Sos., M.A.P." })
})

test("a session that waits for its code dies after a quarter of an hour", async () => {
  const actor = await separuh("inspektorat")
  expect(await resolveActor(actor.sesiId!, nanti(15 * 60))).toBeNull()
})

test("a code never counts twice, not even in two sessions at one moment", async () => {
  const kode = kodePada(totpContoh("kabkd"), saat)
  const dua = await Promise.all([separuh("kabkd"), separuh("kabkd")])
  const jawab = await Promise.all(dua.map((a) => galat(lewat(a, kode))))
  expect(jawab.filter((j) => j === null)).toHaveLength(1)
  expect(jawab.find((j) => j !== null)).toContain("sudah dipakai")
  // The code of the half minute before it is spent as well.
  expect(await galat(lewat(await separuh("kabkd"), kodePada(totpContoh("kabkd"), nanti(-30))))).toContain(
    "sudah dipakai",
  )
})

test("a password alone takes no other way in: it neither changes itself nor sets up another phone", async () => {
  const actor = await separuh("admin")
  const baru = "kebun kopi kerinci"
  const isian = { sandi: sandiContoh, sandiBaru: baru, sandiUlang: baru, ke: undefined }
  await expect(gantiSandi({ actor, sekarang: saat }, isian)).rejects.toThrow("Langkah masuk sebelumnya")
  const usul = await getUsulTotp(actor.akunId!, saat)
  const pasang = { segel: usul.segel, kode: kodePada(usul.rahasia, saat), sandi: sandiContoh }
  await expect(pasangKode({ actor, sekarang: saat }, pasang)).rejects.toThrow("Langkah masuk sebelumnya")
  expect(await resolveActor(actor.sesiId!, saat)).toMatchObject({ jenis: "tamu", langkah: "KODE" })
})

test("a proposed secret is of no use half an hour later", async () => {
  const actor = await aktor("cpns", saat)
  const usul = await getUsulTotp(actor.akunId!, nanti(-31 * 60))
  const pasang = { segel: usul.segel, kode: kodePada(usul.rahasia, saat) }
  await expect(pasangKode({ actor, sekarang: saat }, pasang)).rejects.toThrow(Invalid)
})

describe("a wrong code", () => {
  test("of a phone that runs late says by how much, and does not pass", async () => {
    const actor = await separuh("sekda")
    expect(await galat(lewat(actor, kodePada(totpContoh("sekda"), nanti(-240))))).toContain("terlambat sekitar 4 menit")
    expect(await resolveActor(actor.sesiId!, saat)).toMatchObject({ jenis: "tamu" })
  })

  test("of the far future says nothing: waiting would make it good", async () => {
    expect(await galat(lewat(await separuh("sekda"), kodePada(totpContoh("sekda"), nanti(600))))).toContain(
      "Kode salah",
    )
  })

  test("is tried five times in five minutes, then the account rests", async () => {
    await habis("sekda")
    const actor = await separuh("sekda")
    const jawab = await Promise.all(Array.from({ length: 50 }, () => lewat(actor, "000000").catch((e: unknown) => e)))
    expect(jawab.filter((e) => e instanceof Invalid)).toHaveLength(5)
    await expect(lewat(actor, kodePada(totpContoh("sekda"), saat))).rejects.toThrow("Terlalu banyak percobaan")
  })
})

test("setting it up proves the app, gives ten codes that each count once, and moves only with the password", async () => {
  const actor = await aktor("guru", saat)
  const usul = await getUsulTotp(actor.akunId!, saat)
  const isian = { segel: usul.segel, kode: kodePada(usul.rahasia, saat) }
  await expect(pasangKode({ actor, sekarang: saat }, { ...isian, kode: "123456" })).rejects.toThrow(Invalid)
  const { pemulihan } = await pasangKode({ actor, sekarang: saat }, isian)
  expect(new Set(pemulihan).size).toBe(10)
  const simpan = await db().akun.findUniqueOrThrow({ where: { id: actor.akunId! } })
  expect(Buffer.from(simpan.totp!).includes(usul.rahasia)).toBe(false)

  const pakai = pemulihan[0]!.replace("-", "")
  expect(await galat(lewat(await separuh("guru"), pakai))).toBeNull()
  expect(await galat(lewat(await separuh("guru"), pakai))).toContain("Kode salah")

  const lagi = await getUsulTotp(actor.akunId!, saat)
  const ganti = { segel: lagi.segel, kode: kodePada(lagi.rahasia, saat) }
  await expect(pasangKode({ actor, sekarang: saat }, ganti)).rejects.toThrow(Invalid)
  await pasangKode({ actor, sekarang: saat }, { ...ganti, sandi: sandiContoh })
  expect(await galat(lewat(await separuh("guru"), pemulihan[1]!.replace("-", "")))).toContain("Kode salah")
})

test("a secret that was proposed to another account does not set up this one", async () => {
  const [guru, perawat] = [await aktor("kepsek", saat), await aktor("perawat", saat)]
  const usul = await getUsulTotp(guru.akunId!, saat)
  const isian = { segel: usul.segel, kode: kodePada(usul.rahasia, saat) }
  await expect(pasangKode({ actor: perawat, sekarang: saat }, isian)).rejects.toThrow(Invalid)
})
