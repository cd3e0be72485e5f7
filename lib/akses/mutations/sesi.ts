import "server-only"
import { db } from "#lib/kernel/db.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { can } from "../policy.ts"
import type { CabutSesi } from "../schema.ts"

/** Ends one of one's own sessions, or all but this one: dead on their next request. @returns how many. */
export const cabutSesi = mutation(async (m, { id }: CabutSesi) => {
  const rows = await m.tx.$queryRaw<{ id: string; akunId: string }[]>`
    select id, akun_id as "akunId" from sesi
    where akun_id = ${m.actor.akunId}::uuid and dicabut_pada is null and id is distinct from ${m.actor.sesiId}::uuid
      and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid) order by id for update`
  const { grant, granted } = m.authorizeAll(
    can.cabutSesi,
    rows.map((r) => ({ ...r, aktif: true })),
  )
  await m.tx.sesi.updateMany({ where: { id: { in: granted.map((r) => r.id) } }, data: { dicabutPada: m.sekarang } })
  m.record(grant, { after: granted.map((r) => ({ id: r.id, dicabutPada: m.sekarang })) })
  return granted.length
})

/** Notes that a session lives. That somebody is there is no deed: it records nothing. */
export async function sentuh(id: string, saat: Date): Promise<void> {
  await db().sesi.updateMany({ where: { id, dicabutPada: null }, data: { terakhir: saat } })
}
