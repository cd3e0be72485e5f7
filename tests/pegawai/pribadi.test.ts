import { beforeAll, expect, test } from "vitest"
import { listPelihat } from "#lib/jejak/queries.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { lihatPribadi } from "#lib/pegawai/mutations/pribadi.ts"
import { idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const siti = idContoh("pegawai", "penyuluh")
const lihat = async (siapa: string, tujuan = "memeriksa usul KGB") =>
  lihatPribadi(await panggil(siapa, saat), { id: siti, tujuan })

test.each(["pengelola", "verifikator", "kabkd", "inspektorat", "penyuluh"])(
  "%s sees, and the look is recorded",
  async (k) => {
    const sebelum = (await listPelihat(siti)).length
    expect((await lihat(k)).nik).toMatch(/^\d{16}$/)
    expect(await listPelihat(siti)).toHaveLength(sebelum + 1)
  },
)

test.each(["kabid", "kadis", "gubernur", "guru", "admin"])("%s does not, superior or not", async (k) => {
  await expect(lihat(k)).rejects.toThrow(Refused)
})

test("the owner reads who looked and what for; the purpose is no open text of the sealed row", async () => {
  await lihat("verifikator", "mencocokkan NIK dengan KTP")
  expect((await listPelihat(siti))[0]).toMatchObject({
    aktor: "Ratna Dewi, S.Sos., M.A.P.",
    tujuan: "mencocokkan NIK dengan KTP",
  })
  const rows = await pemilik<{ teks: string }>(
    `select sesudah::text as teks from peristiwa where verba = 'pegawai.lihatPribadi'`,
  )
  expect(rows.every((r) => !r.teks.includes("mencocokkan"))).toBe(true)
})
