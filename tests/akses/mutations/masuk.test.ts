import { beforeAll, describe, expect, test } from "vitest"
import { keluar, masuk } from "#lib/akses/mutations/masuk.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { listAkunContoh } from "#lib/akses/queries/akun.ts"
import { tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { cast, sandiContoh } from "#prisma/cast.ts"
import { saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const penyuluh = cast[0]!.masuk
let alamat = 0
/** Each try from another address, unless one is given: what is tested is not the limit. */
const coba = (nama: string, sandi: string, ip = `10.0.${alamat >> 8}.${alamat++ & 255}`) =>
  masuk({ actor: tamu("2026-11-20"), sekarang: saat, ip, perangkat: "uji" }, { masuk: nama, sandi, ke: undefined })

test("the right password opens a session that is recorded and ends after twelve hours", async () => {
  const { id, sampai } = await coba(penyuluh, sandiContoh)
  expect((await resolveActor(id, saat))?.nama).toBe(cast[0]!.nama)
  expect(await resolveActor(id, sampai)).toBeNull()
  expect(await db().peristiwa.findFirst({ where: { subjekId: id } })).toMatchObject({
    verba: "akses.masuk",
    aktor: "Siti Aminah, S.P.",
  })
})

describe("what does not open", () => {
  test.each([
    ["a wrong password", penyuluh, "salah"],
    ["an unknown account", "tidak-ada", sandiContoh],
    ["an empty name", "", sandiContoh],
  ])("%s gets the same answer", async (_, nama, sandi) => {
    const e = await coba(nama, sandi).catch((x: unknown) => x)
    expect(e).toBeInstanceOf(Invalid)
    expect((e as Invalid).galat).toEqual({ sandi: ["NIP, nama akun, atau kata sandi salah"] })
  })

  test("unknown takes as long as wrong", async () => {
    const lama = async (nama: string) => {
      const mulai = performance.now()
      await coba(nama, "salah").catch(() => null)
      return performance.now() - mulai
    }
    await lama("pemanasan")
    // By turns, and by the middle one: what else this machine does falls on both.
    const waktu: [number, number][] = []
    for (let i = 0; i < 9; i++) waktu.push([await lama(penyuluh), await lama(`tidak-ada-${i}`)])
    const tengah = (k: 0 | 1) => waktu.map((w) => w[k]).toSorted((a, b) => a - b)[4]!
    const rasio = tengah(0) / tengah(1)
    expect(rasio).toBeGreaterThan(0.4)
    expect(rasio).toBeLessThan(2.5)
  })

  test("fifty wrong ones at the same moment: exactly the limit is let through, and the owner elsewhere is not", async () => {
    const jawab = await Promise.all(
      Array.from({ length: 50 }, () => coba(cast[2]!.masuk, "salah", "203.0.113.9").catch((e: unknown) => e)),
    )
    expect(jawab.filter((e) => e instanceof Invalid)).toHaveLength(5)
    expect(jawab.filter((e) => e instanceof Refused)).toHaveLength(45)
    await expect(coba(cast[2]!.masuk, sandiContoh, "203.0.113.9")).rejects.toThrow("Terlalu banyak percobaan")
    expect((await coba(cast[2]!.masuk, sandiContoh, "198.51.100.7")).id).toBeTruthy()
  })

  test("a guesser with many addresses slows strangers, never an address that the owner has used", async () => {
    const sasaran = cast.find((c) => c.kunci === "cpns")!.masuk
    await coba(sasaran, sandiContoh, "192.0.2.1")
    await pemilik(`insert into percobaan_masuk (key, points, expire) values ($1, 60, now() + interval '10 minutes')`, [
      `tersebar:${sasaran}`,
    ])
    await expect(coba(sasaran, sandiContoh)).rejects.toThrow("Terlalu banyak percobaan")
    expect((await coba(sasaran, sandiContoh, "192.0.2.1")).id).toBeTruthy()
  })

  test("an address that fails for everyone is refused, failures alone counted", async () => {
    await pemilik(
      `insert into percobaan_masuk (key, points, expire) values ('alamat:192.0.2.77', 200, now() + interval '9 minutes')`,
    )
    await expect(coba(penyuluh, sandiContoh, "192.0.2.77")).rejects.toThrow("Terlalu banyak percobaan")
  })

  test("an account that was closed, and its open sessions with it", async () => {
    const { id } = await coba("pimpinan.kpu", sandiContoh)
    expect(await resolveActor(id, saat)).toMatchObject({ jenis: "akun" })
    await pemilik("update akun set aktif = false where masuk = 'pimpinan.kpu'")
    expect(await resolveActor(id, saat)).toBeNull()
    await expect(coba("pimpinan.kpu", sandiContoh)).rejects.toThrow(Invalid)
  })
})

test("leaving ends the session for every process at once", async () => {
  const { id } = await coba(penyuluh, sandiContoh)
  const actor = (await resolveActor(id, saat))!
  await keluar({ actor, sekarang: saat }, {})
  expect(await resolveActor(id, saat)).toBeNull()
})

test("passwords are argon2id", async () => {
  const [akun] = await db().akun.findMany({ take: 1 })
  expect(akun!.sandi).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test("the cast stands on the sign-in page in its order", async () => {
  expect((await listAkunContoh(saat)).map((a) => a.masuk)).toEqual(
    cast.map((c) => c.masuk).filter((m) => m !== "pimpinan.kpu"),
  )
})
