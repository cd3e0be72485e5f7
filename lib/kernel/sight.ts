// Sight is a range on a materialised path: one function, two dialects.
import "server-only"
import type { Lingkup } from "./actor.ts"
import { Prisma } from "./db.ts"

/** The half-open range of a path and all beneath it. Paths end in "." and sort byte by byte, where "/" follows ".". */
const range = (jalur: string): { gte: string; lt: string } => ({ gte: jalur, lt: `${jalur.slice(0, -1)}/` })

/** Who is within sight, as a Prisma condition on `pegawai_kini`. */
export function sightWhere(l: Lingkup): Prisma.PegawaiKiniWhereInput {
  if (l.semua) return {}
  return {
    OR: [
      ...(l.pegawaiId ? [{ pegawaiId: l.pegawaiId }] : []),
      ...l.jalurUnit.map((j) => ({ jalurUnit: range(j) })),
      ...l.jalurJabatan.map((j) => ({ jalurJabatan: range(j) })),
    ],
  }
}

/** The same as SQL on `pegawai_kini` under an alias. */
export function sightSql(l: Lingkup, alias = "k"): Prisma.Sql {
  if (l.semua) return Prisma.sql`true`
  const k = Prisma.raw(alias)
  const dalam = (kolom: string, j: string) => {
    const { gte, lt } = range(j)
    return Prisma.sql`(${k}.${Prisma.raw(kolom)} >= ${gte} and ${k}.${Prisma.raw(kolom)} < ${lt})`
  }
  const bagian = [
    ...(l.pegawaiId ? [Prisma.sql`${k}.pegawai_id = ${l.pegawaiId}::uuid`] : []),
    ...l.jalurUnit.map((j) => dalam("jalur_unit", j)),
    ...l.jalurJabatan.map((j) => dalam("jalur_jabatan", j)),
  ]
  return bagian.length ? Prisma.sql`(${Prisma.join(bagian, " or ")})` : Prisma.sql`false`
}
