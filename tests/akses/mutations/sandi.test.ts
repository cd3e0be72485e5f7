import { beforeAll, describe, expect, test } from "vitest"
import { terbitkanSlip } from "#lib/akses/mutations/akun.ts"
import { masuk } from "#lib/akses/mutations/masuk.ts"
import { gantiSandi, mintaTautan, sandiDenganTiket } from "#lib/akses/mutations/sandi.ts"
import { cabutSesi } from "#lib/akses/mutations/sesi.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { cast, idContoh, sandiContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const luar = (ip = "10.2.0.1") => ({ actor: tamu("2026-11-20"), sekarang: saat, ip })
const nama = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk
const BARU = "kebun kopi kerinci"
const baru = { sandiBaru: BARU, sandiUlang: BARU }
const bisaMasuk = (kunci: string, sandi: string) =>
  masuk(luar(`10.3.${sandi.length}.1`), { masuk: nama(kunci), sandi, ke: undefined }).then(
    () => true,
    () => false,
  )

test("a changed password ends every other session at once, and only a strong one is taken", async () => {
  const [ini, lain] = [await aktor("pppk", saat), await aktor("pppk", saat)]
  const isian = { sandi: sandiContoh, ...baru, ke: undefined }
  await expect(gantiSandi({ actor: ini, sekarang: saat }, { ...isian, sandi: "salah" })).rejects.toThrow(Invalid)
  const lemah = { ...isian, sandiBaru: "nabila nabila", sandiUlang: "nabila nabila" }
  await expect(gantiSandi({ actor: ini, sekarang: saat }, lemah)).rejects.toThrow(Invalid)
  await gantiSandi({ actor: ini, sekarang: saat }, isian)
  expect(await resolveActor(ini.sesiId!, saat)).not.toBeNull()
  expect(await resolveActor(lain.sesiId!, saat)).toBeNull()
  expect([await bisaMasuk("pppk", sandiContoh), await bisaMasuk("pppk", BARU)]).toEqual([false, true])
})

describe("a letter", () => {
  const tautan = async () =>
    /tiket=(\w+)/.exec((await db().suratKeluar.findFirstOrThrow({ where: { isi: { contains: "tiket=" } } })).isi!)![1]!

  test("carries a link that works once, for half an hour", async () => {
    await mintaTautan(luar(), { masuk: nama("satpol") })
    const tiket = await tautan()
    const telat = { ...luar(), sekarang: new Date(saat.getTime() + 31 * 60_000) }
    await expect(sandiDenganTiket(telat, { tiket, ...baru })).rejects.toThrow(Invalid)
    await sandiDenganTiket(luar(), { tiket, ...baru })
    await expect(sandiDenganTiket(luar(), { tiket, ...baru })).rejects.toThrow(Invalid)
    expect(await bisaMasuk("satpol", BARU)).toBe(true)
  })

  test("is answered alike, in like time, where there is no account or no address", async () => {
    await pemilik("update akun set surel = null where masuk = $1", [nama("dpk")])
    const sebelum = await db().suratKeluar.count()
    const lama = async (masuk: string) => {
      const mulai = performance.now()
      expect(await mintaTautan(luar("10.2.0.9"), { masuk })).toBeUndefined()
      return performance.now() - mulai
    }
    for (const m of ["tidak-ada", nama("dpk")]) expect(await lama(m)).toBeGreaterThan(290)
    expect(await db().suratKeluar.count()).toBe(sebelum)
  })

  test("is sent three times an hour, no more", async () => {
    for (let i = 0; i < 3; i++) await mintaTautan(luar("10.2.0.3"), { masuk: nama("lowong") })
    await expect(mintaTautan(luar("10.2.0.3"), { masuk: nama("lowong") })).rejects.toThrow(Refused)
  })
})

describe("a slip", () => {
  const slip = async (pemberi: string, kunci: string, lepasTotp?: "ya") =>
    terbitkanSlip(await panggil(pemberi, saat), {
      pegawaiId: idContoh("pegawai", kunci),
      pemeriksaan: "KTP diperiksa",
      lepasTotp,
    })

  test("from the unit's pengelola opens the account of his own people once, by name and code together", async () => {
    const { kode, masuk: akun } = await slip("pengelola", "penyuluh")
    expect(akun).toBe(nama("penyuluh"))
    await expect(sandiDenganTiket(luar(), { masuk: nama("kabid"), tiket: kode, ...baru })).rejects.toThrow(Invalid)
    await sandiDenganTiket(luar(), { masuk: akun, tiket: kode.toLowerCase(), ...baru })
    expect(await bisaMasuk("penyuluh", BARU)).toBe(true)
    await expect(sandiDenganTiket(luar(), { masuk: akun, tiket: kode, ...baru })).rejects.toThrow(Invalid)
    const [catatan] = await pemilik<{ isi: string }>(
      `select i.isi from peristiwa p join peristiwa_isi i on i.peristiwa_id = p.id where p.verba = 'akses.terbitkanSlip'`,
    )
    expect(catatan!.isi).toContain("KTP diperiksa")
  })

  test("makes the account of someone who has none", async () => {
    const { masuk: akun, kode } = await slip("pengelola", "rina")
    await sandiDenganTiket(luar(), { masuk: akun, tiket: kode, ...baru })
    const { id } = await masuk(luar(), { masuk: akun, sandi: BARU, ke: undefined })
    expect(await resolveActor(id, saat)).toMatchObject({ jenis: "akun", nama: "Rina Oktavia, S.Hut." })
  })

  test.each([
    ["pengelola", "guru", "of another agency"],
    ["pengelola", "pengelola", "for himself"],
    ["kabid", "penyuluh", "by a superior"],
    ["verifikator", "sekda", "for a role beyond pegawai"],
    ["pengelola", "kabid", "for who appraises"],
  ])("%s for %s is refused: %s", async (pemberi, kunci) => {
    await expect(slip(pemberi, kunci)).rejects.toThrow(Refused)
  })

  test("takes the second step off for who has lost the phone, and every session ends", async () => {
    const lama = await aktor("verifikator", saat)
    const { kode, masuk: akun } = await slip("admin", "verifikator", "ya")
    await sandiDenganTiket(luar(), { masuk: akun, tiket: kode, ...baru })
    expect(await resolveActor(lama.sesiId!, saat)).toBeNull()
    const { id } = await masuk(luar(), { masuk: akun, sandi: BARU, ke: undefined })
    expect(await resolveActor(id, saat)).toMatchObject({ jenis: "tamu", langkah: "PASANG_KODE" })
  })
})

test("a session that is revoked elsewhere is dead on its next request; nobody revokes another's", async () => {
  const [ini, lain, orang] = [await aktor("karu", saat), await aktor("karu", saat), await aktor("kepsek", saat)]
  expect(await cabutSesi({ actor: orang, sekarang: saat }, { id: lain.sesiId! })).toBe(0)
  expect(await resolveActor(lain.sesiId!, saat)).not.toBeNull()
  expect(await cabutSesi({ actor: ini, sekarang: saat }, { id: lain.sesiId! })).toBe(1)
  expect(await resolveActor(lain.sesiId!, saat)).toBeNull()
  expect(await resolveActor(ini.sesiId!, saat)).not.toBeNull()
})
