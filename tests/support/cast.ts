// The cast as actors: each is resolved from a real session, as a request would.
import { resolveActor } from "#lib/akses/queries/actor.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import type { Panggilan } from "#lib/kernel/mutation.ts"
import { cast } from "#prisma/cast.ts"

export type Kunci = string

/** The demo's own "now": the day on which its data was made, in the afternoon. */
export async function saatContoh(): Promise<Date> {
  const [row] = await db().$queryRaw<{ at: Date }[]>`select max(at) as at from segel`
  return row!.at
}

/** A member of the cast, signed in at an instant. */
export async function aktor(kunci: Kunci, saat: Date): Promise<Actor> {
  const pemeran = cast.find((c) => c.kunci === kunci)
  if (!pemeran) throw new Error(`${kunci} is not in the cast`)
  const akun = await db().akun.findUniqueOrThrow({ where: { masuk: pemeran.masuk } })
  const id = uuid()
  const sampai = new Date(saat.getTime() + 3_600_000)
  await db().sesi.create({ data: { id, akunId: akun.id, dibuat: saat, sampai, kodePada: saat } })
  const actor = await resolveActor(id, saat)
  if (!actor) throw new Error(`${kunci} has no living session`)
  return actor
}

export const panggil = async (kunci: Kunci, saat: Date): Promise<Panggilan> => ({
  actor: await aktor(kunci, saat),
  sekarang: saat,
})
