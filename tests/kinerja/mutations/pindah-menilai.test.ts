// The rating of a period and the start of a new plan at the same moment: whoever is second knows of the first.
import { beforeAll, expect, test } from "vitest"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { keDb } from "#lib/kernel/tanggal.ts"
import { nilai } from "#lib/kinerja/mutations/penilaian.ts"
import { susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { bacaPenilaian } from "#lib/kinerja/queries/penilaian.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { berurutan } from "#tests/support/berurutan.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"
import { pindahkan } from "#tests/support/pindah.ts"

let saat: Date
let kabid: Actor
let contoh: Actor
const sebagai = (kunci: string): Actor => ({ ...contoh, pegawaiId: idContoh("pegawai", kunci) })
const skpDari = (kunci: string) => idContoh("skp", `${kunci}/2026`)

beforeAll(async () => {
  saat = await saatContoh()
  kabid = await aktor("kabid", saat)
  contoh = await aktor("penyuluh", saat)
  const ke = (await db().skp.findUniqueOrThrow({ where: { id: skpDari("pengelola") } })).jabatanId
  for (const kunci of ["arman", "rina"])
    for (const [sql, isi] of pindahkan(kunci, ke, "2026-07-01")) await pemilik(sql, isi)
})

const menilai = async (kunci: string) => {
  const { id } = await db().penilaian.findFirstOrThrow({ where: { skpId: skpDari(kunci), mulai: keDb("2026-07-01") } })
  const { sidik } = (await bacaPenilaian(id))!
  const SESUAI = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
  return () => nilai({ actor: kabid, sekarang: saat }, { id, sidik, ...SESUAI })
}
const menyusun = (kunci: string) => () => susunSkp({ actor: sebagai(kunci), sekarang: saat }, { tahun: 2026 })

test("a plan that begins while the quarter is being rated leaves that quarter to the old plan", async () => {
  await berurutan(await menilai("arman"), menyusun("arman"))
  const semua = await db().skp.findMany({ where: { pegawaiId: idContoh("pegawai", "arman"), tahun: 2026 }, orderBy: { mulai: "asc" } }) // prettier-ignore
  expect(semua.map((s) => [s.mulai, s.selesai])).toEqual([
    [keDb("2026-01-01"), keDb("2026-09-30")],
    [keDb("2026-10-01"), keDb("2026-12-31")],
  ])
})

test("a quarter that the plan has just lost is not rated", async () => {
  const deed = berurutan(menyusun("rina"), await menilai("rina"))
  expect(await alasan(deed)).toEqual(["SKP berlaku pada masa penilaian"])
})
