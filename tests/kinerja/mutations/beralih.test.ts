// A plan that was made in a seat, none of whose days is left to that seat: it passes to the new one (RULES R6.2).
import { beforeAll, expect, test } from "vitest"
import { getLencana } from "#lib/dasbor/queries.ts"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { awalHari, keDb } from "#lib/kernel/tanggal.ts"
import { bukaPenilaian } from "#lib/kinerja/mutations/penilaian.ts"
import { ajukanSkp, simpanRhk, susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { tetapkanSkp } from "#lib/kinerja/mutations/tetapkan.ts"
import { getSkp, getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { rhk } from "#lib/kinerja/schema/skp.ts"
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"
import { pindahkan } from "#tests/support/pindah.ts"

const januari = awalHari("2027-01-04")
const pegawaiId = idContoh("pegawai", "pengelola")
let wulan: Actor
let kabid: Actor
let skpId: string
let kursiBaru: string
const kini = (actor: Actor) => ({ actor, sekarang: januari })
const baca = () => db().skp.findUniqueOrThrow({ where: { id: skpId } })

beforeAll(async () => {
  const saat = await saatContoh()
  const dulu = await aktor("pengelola", saat)
  skpId = (await susunSkp({ actor: dulu, sekarang: saat }, { tahun: 2027 })).id
  await ajukanSkp({ actor: dulu, sekarang: saat }, { id: skpId })
  const { penilaiJabatanId } = await baca()
  const { pegawaiId: kepala } = await db().penempatan.findFirstOrThrow({ where: { jabatanId: penilaiJabatanId! } })
  const penilai = { ...dulu, pegawaiId: kepala, bertindak: [{ jabatanId: penilaiJabatanId!, nama: "Kepala", sebagai: "DEFINITIF", dasar: null, menilai: true }] } satisfies Actor // prettier-ignore
  await tetapkanSkp({ actor: penilai, sekarang: saat }, { id: skpId, versi: 1 })
  await pemilik("update rhk set pimpinan_id = $2 where skp_id = $1", [skpId, idContoh("rhk", "kadis/2026/1")])
  await pemilik("update rhk set pimpinan_id = (select min(id::text)::uuid from rhk where skp_id = $1) where id = $2", [skpId, idContoh("rhk", "cpns/2026/1")]) // prettier-ignore
  kursiBaru = (await db().skp.findUniqueOrThrow({ where: { id: idContoh("skp", "penyuluh/2026") } })).jabatanId
  for (const [sql, isi] of pindahkan("pengelola", kursiBaru, "2027-01-01")) await pemilik(sql, isi)
  await hitungUlangKini("2027-01-04")
  wulan = await aktor("pengelola", januari)
  kabid = await aktor("kabid", januari)
})

test("whoever has no plan in his present seat is told so on his home, and led to it", async () => {
  expect((await getLencana(wulan)).kinerja.skpPindah).toBe("Penyuluh Kehutanan Ahli Muda")
  expect((await getLencana(kabid)).kinerja.skpPindah).toBeNull()
})

test("a plan whose first day is that of the move passes to the new seat as a draft, in a deed of its own", async () => {
  const lama = await baca()
  expect(await susunSkp(kini(wulan), { tahun: 2027 })).toEqual({ id: skpId })
  expect(await baca()).toMatchObject({
    jabatanId: kursiBaru,
    status: "DRAF",
    penilaiJabatanId: null,
    versi: lama.versi + 1,
    ditetapkanPada: lama.ditetapkanPada,
    mulai: keDb("2027-01-01"),
    selesai: keDb("2027-12-31"),
  })
  const skp = (await getSkpSaya(pegawaiId, 2027))!
  expect([skp.lain, skp.jabatanBaru, skp.rhk.length > 0, skp.rhk.some((r) => r.pimpinan)]).toEqual([[], null, true, false]) // prettier-ignore
  expect(await db().rhk.count({ where: { pimpinan: { skpId } } })).toBe(0)
  expect(await db().peristiwa.findMany({ where: { subjekId: skpId, verba: "kinerja.pindahkanSkp" } })).toMatchObject([
    {
      sebelum: { jabatanId: lama.jabatanId, status: "DITETAPKAN" },
      sesudah: { jabatanId: kursiBaru, status: "DRAF" },
    },
  ])
  expect((await getLencana(wulan)).kinerja.skpPindah).toBeNull()
  expect(await alasan(susunSkp(kini(wulan), { tahun: 2027 }))).toEqual(["Belum ada SKP pada masa itu"])
})

test("it is set by the appraiser of the new seat, and appraised there", async () => {
  await simpanRhk(kini(wulan), rhk.parse({ skpId, hasil: "Terdampinginya petani", target: "90", satuan: "orang" }))
  await ajukanSkp(kini(wulan), { id: skpId })
  await tetapkanSkp(kini(kabid), { id: skpId, versi: (await getSkp(kabid, skpId))!.versi })
  const april = { actor: sistem("Siginjai", "2027-04-05"), sekarang: awalHari("2027-04-05") }
  await bukaPenilaian(april, { instansiId: wulan.instansiId! })
  expect(await db().penilaian.count({ where: { skpId, mulai: keDb("2027-01-01") } })).toBe(1)
})
