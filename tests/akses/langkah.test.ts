// Where the data are real: the first password must go, and silence ends a session.
import { beforeAll, expect, test } from "vitest"
import { gantiSandi } from "#lib/akses/mutations/sandi.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { listAkunContoh, listSuratContoh } from "#lib/akses/queries/akun.ts"
import { sandiContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => {
  saat = await saatContoh()
  await pemilik("update basis_data set contoh = false")
  await pemilik("update akun set sandi_pada = null where masuk = '199003252014022001'")
})

test("a first password opens nothing but its own change", async () => {
  const actor = await aktor("guru", saat)
  expect(actor).toMatchObject({ jenis: "tamu", langkah: "GANTI_SANDI", pegawaiId: null, bertindak: [] })
  const baru = "kebun kopi kerinci"
  const isian = { sandi: sandiContoh, sandiBaru: baru, sandiUlang: baru, ke: undefined }
  await gantiSandi({ actor, sekarang: saat }, isian)
  expect(await resolveActor(actor.sesiId!, saat)).toMatchObject({ jenis: "akun", nama: "Fitri Handayani, S.Pd." })
})

test("a session that was silent too long is over, sooner for whoever sees more than his own", async () => {
  const nanti = (menit: number) => new Date(saat.getTime() + menit * 60_000)
  const [guru, verifikator] = [await aktor("kabid", saat), await aktor("verifikator", saat)]
  await pemilik("update sesi set sampai = sampai + interval '12 hours'")
  expect(await resolveActor(verifikator.sesiId!, nanti(59))).not.toBeNull()
  expect(await resolveActor(verifikator.sesiId!, nanti(61))).toBeNull()
  expect(await resolveActor(guru.sesiId!, nanti(239))).not.toBeNull()
  expect(await resolveActor(guru.sesiId!, nanti(241))).toBeNull()
})

test("nothing of the demo is shown", async () => {
  expect(await listAkunContoh(saat)).toEqual([])
  expect(await listSuratContoh()).toEqual([])
})
