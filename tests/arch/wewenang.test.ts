// Every verb x every member of the cast x own, subordinate, acted for, neighbour, stranger: who may, by name.
import { globSync } from "node:fs"
import path from "node:path"
import { beforeAll, expect, test } from "vitest"
import type { Ability, Subjek } from "#lib/kernel/ability.ts"
import { type Actor, sistem, tamu } from "#lib/kernel/actor.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { cast } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { type Hubungan, hubungan, petaHubungan } from "#tests/support/hubungan.ts"
import { wewenang } from "#tests/support/wewenang.ts"

type Verba = Ability<string, Subjek>

const akar = path.resolve(import.meta.dirname, "../..")
const berkas = globSync(["lib/*/policy.ts", "lib/*/policy/*.ts"], { cwd: akar })
let verba: Verba[]
let baris: Record<string, string>

const huruf: Record<Hubungan, string> = { sendiri: "s", bawahan: "b", bertindak: "g", tetangga: "t", asing: "a" }

/** What a policy may ask of any subject, about the person `o`. */
const subjek = (o: object, actor: Actor) => ({
  aktif: true,
  peran: ["PEGAWAI"],
  sesiId: actor.sesiId,
  // Who hears an objection is asked as who appraises, by another seat.
  pemutusJabatanId: (o as { penilaiJabatanId?: string }).penilaiJabatanId,
  ...o,
})

beforeAll(async () => {
  const saat = await saatContoh()
  const modul = await Promise.all(
    berkas.map((b) => import(path.join(akar, b)) as Promise<{ can?: Record<string, Verba> }>),
  )
  verba = modul.flatMap((m) => Object.values(m.can ?? {}))
  const pemeran = await Promise.all(cast.map(async (c) => [c.kunci, await aktor(c.kunci, saat)] as const))
  const peta = await petaHubungan(
    pemeran.map(([, a]) => a),
    saat,
  )
  const boleh = (v: Verba, a: Actor, o: object) => v.siapa(a, subjek(o, a) as never).terpenuhi
  const satu = (v: Verba, [kunci, a]: readonly [string, Actor]) => {
    const dapat = hubungan.filter((h) => {
      const o = peta.get(a.akunId!)![h]
      return o && boleh(v, a, o)
    })
    return dapat.length ? `${kunci}:${dapat.map((h) => huruf[h]).join("")}` : []
  }
  const siapa = (v: Verba) => {
    const asing = peta.get(pemeran[0]![1].akunId!)!.asing!
    const pada = tanggalPada(saat)
    const lain = [boleh(v, tamu(pada), asing) ? "tamu" : [], boleh(v, sistem("uji", pada), asing) ? "sistem" : []]
    return [...pemeran.flatMap((p) => satu(v, p)), ...lain.flat()].join(" ")
  }
  baris = Object.fromEntries(verba.map((v) => [v.verba, siapa(v)]))
})

test("every verb has its row, and no row has lost its verb", () => {
  expect(verba.length).toBeGreaterThan(20)
  expect(Object.keys(wewenang).toSorted()).toEqual(verba.map((v) => v.verba).toSorted())
})

test.each(Object.entries(wewenang))("%s", (nama, siapa) => {
  expect(baris[nama]).toBe(siapa)
})

test("the cast knows every kind of relation", () => {
  const semua = Object.values(baris).join(" ")
  for (const h of ["s", "b", "g"]) expect(semua).toMatch(new RegExp(`:\\w*${h}`))
})
