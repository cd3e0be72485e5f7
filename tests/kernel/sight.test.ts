import fc from "fast-check"
import { expect, test } from "vitest"
import type { Lingkup } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { sightSql, sightWhere } from "#lib/kernel/sight.ts"

type Baris = { pegawaiId: string; jalurUnit: string; jalurJabatan: string }

/** The naive walk: a path is within another when its segments begin with those of the other. */
function naif(l: Lingkup, b: Baris): boolean {
  const dalam = (jalur: string, akar: string) => {
    const [j, a] = [jalur.split("."), akar.split(".").slice(0, -1)]
    return a.every((ruas, i) => j[i] === ruas)
  }
  return (
    l.semua ||
    b.pegawaiId === l.pegawaiId ||
    l.jalurUnit.some((j) => dalam(b.jalurUnit, j)) ||
    l.jalurJabatan.some((j) => dalam(b.jalurJabatan, j))
  )
}

test("the Prisma condition, the SQL fragment and a naive walk see the same people", async () => {
  const semua = await db().pegawaiKini.findMany({ select: { pegawaiId: true, jalurUnit: true, jalurJabatan: true } })
  expect(semua.length).toBeGreaterThan(300)
  const awalan = (jalur: string) =>
    jalur
      .split(".")
      .slice(0, -1)
      .map((_, i, a) => `${a.slice(0, i + 1).join(".")}.`)
  const unit = [...new Set(semua.flatMap((b) => awalan(b.jalurUnit)))]
  const kursi = [...new Set(semua.flatMap((b) => awalan(b.jalurJabatan)))]
  const lingkup: fc.Arbitrary<Lingkup> = fc.record({
    pegawaiId: fc.option(fc.constantFrom(...semua.map((b) => b.pegawaiId))),
    jalurUnit: fc.array(fc.constantFrom(...unit), { maxLength: 2 }),
    jalurJabatan: fc.array(fc.constantFrom(...kursi), { maxLength: 2 }),
    semua: fc.boolean().filter((b) => !b || Math.random() < 0.1),
  })
  await fc.assert(
    fc.asyncProperty(lingkup, async (l) => {
      const prisma = await db().pegawaiKini.findMany({ where: sightWhere(l), select: { pegawaiId: true } })
      const sql = await db().$queryRaw<
        { id: string }[]
      >`select k.pegawai_id as id from pegawai_kini k where ${sightSql(l)}`
      const harus = semua
        .filter((b) => naif(l, b))
        .map((b) => b.pegawaiId)
        .toSorted()
      expect(prisma.map((b) => b.pegawaiId).toSorted()).toEqual(harus)
      expect(sql.map((b) => b.id).toSorted()).toEqual(harus)
    }),
    { numRuns: 60 },
  )
})

test("who sees nothing sees nobody", async () => {
  const kosong: Lingkup = { pegawaiId: null, jalurUnit: [], jalurJabatan: [], semua: false }
  expect(await db().pegawaiKini.count({ where: sightWhere(kosong) })).toBe(0)
})
