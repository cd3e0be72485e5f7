import type { Actor } from "#lib/kernel/actor.ts"
import { sightSql } from "#lib/kernel/sight.ts"

/** The people within the actor's sight, for SQL on `pegawai_kini` under an alias. */
export const terlihatSql = (actor: Actor, alias = "k") => sightSql(actor.lingkup, alias)

/** Whether the list of people holds anyone but oneself. */
export const melihatOrangLain = (actor: Actor): boolean =>
  actor.lingkup.semua || actor.lingkup.jalurUnit.length + actor.lingkup.jalurJabatan.length > 0
