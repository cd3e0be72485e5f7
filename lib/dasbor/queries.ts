import "server-only"
import { cache } from "react"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { type BahanWajib, wajibSql } from "#lib/kehadiran/queries/kalender.ts"
import { wajibLapor } from "#lib/kehadiran/rules.ts"

/** What the shell shows on every page: how many reports wait for the actor, how much he has not read, whether he reports. */
export type Lencana = { menunggu: number; baru: number; melapor: boolean }

/** All in one statement, asked once a request: every page pays for it. */
export const getLencana = cache(async (actor: Actor): Promise<Lencana> => {
  const [row] = await db().$queryRaw<(Lencana & { bahan: BahanWajib })[]>`
    select
      (select count(*)::int from laporan_harian where status = 'DIKIRIM'
        and penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
        and pegawai_id is distinct from ${actor.pegawaiId}::uuid) as menunggu,
      (select count(*)::int from pemberitahuan where untuk = ${actor.pegawaiId}::uuid and dibaca_pada is null) as baru,
      ${wajibSql(Prisma.sql`${actor.pegawaiId}::uuid`, actor.pada)} as bahan`
  const { bahan, ...lencana } = row!
  return { ...lencana, melapor: actor.asn && wajibLapor(bahan, actor.pada).irama !== "TIDAK" }
})
