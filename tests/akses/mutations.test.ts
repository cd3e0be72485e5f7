import { beforeAll, describe, expect, test } from "vitest"
import { keluar, masuk } from "#lib/akses/mutations.ts"
import { listAkunContoh, resolveActor } from "#lib/akses/queries.ts"
import { tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { cast, sandiContoh } from "#prisma/cast.ts"
import { saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const penyuluh = cast[0]!.masuk
const coba = (nama: string, sandi: string) =>
  masuk({ actor: tamu("2026-11-20"), sekarang: saat }, { masuk: nama, sandi, ke: undefined })

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
      for (let i = 0; i < 6; i++) await coba(nama, "salah").catch(() => null)
      return performance.now() - mulai
    }
    await lama("pemanasan")
    const rasio = (await lama(penyuluh)) / (await lama("tidak-ada"))
    expect(rasio).toBeGreaterThan(0.4)
    expect(rasio).toBeLessThan(2.5)
  })

  test("an account that was closed, and its open sessions with it", async () => {
    const { id } = await coba("gubernur", sandiContoh)
    await pemilik("update akun set aktif = false where masuk = 'gubernur'")
    expect(await resolveActor(id, saat)).toBeNull()
    await expect(coba("gubernur", sandiContoh)).rejects.toThrow(Invalid)
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
  expect((await listAkunContoh()).map((a) => a.masuk)).toEqual(cast.map((c) => c.masuk).filter((m) => m !== "gubernur"))
})
