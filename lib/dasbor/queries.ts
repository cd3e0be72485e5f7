import "server-only"
import { cache } from "react"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"

/** What the shell shows on every page: how many reports wait for the actor, and how much he has not read. */
export type Lencana = { menunggu: number; baru: number }

/** Both in one statement, asked once a request: every page pays for it. */
export const getLencana = cache(async (actor: Actor): Promise<Lencana> => {
  const [row] = await db().$queryRaw<Lencana[]>`
    select
      (select count(*)::int from laporan_harian where status = 'DIKIRIM'
        and penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
        and pegawai_id is distinct from ${actor.pegawaiId}::uuid) as menunggu,
      (select count(*)::int from pemberitahuan where untuk = ${actor.pegawaiId}::uuid and dibaca_pada is null) as baru`
  return row!
})
