import { beforeAll, expect, test } from "vitest"
import { getLencana } from "#lib/dasbor/queries.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"

let saat: Date
beforeAll(async () => {
  saat = await saatContoh()
})
const tugas = async (kunci: string) => (await getLencana(await aktor(kunci, saat))).kinerja

test("the governor is told of the one whom he appraises, a head of his people and of a plan that was filed", async () => {
  expect(await tugas("gubernur")).toMatchObject({ penilaian: 1, skp: 0, tandaTangan: null, skpSaya: null })
  expect(await tugas("kabid")).toMatchObject({ penilaian: 14, skp: 1 })
})

test("whose appraisal was rated is told to sign; whose is signed is not", async () => {
  expect((await tugas("perawat")).tandaTangan).toMatch(/^[\da-f-]{36}$/)
  const kosong = { penilaian: 0, keberatan: 0, skp: 0, tandaTangan: null, skpSaya: null, skpPindah: null }
  expect(await tugas("penyuluh")).toEqual(kosong)
})
