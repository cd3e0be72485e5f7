// Two deeds at the same moment, in a known order: the second begins while the first holds its locks.
import { expect } from "vitest"
import { inTransaction } from "#lib/kernel/db.ts"
import { pemilik } from "./database.ts"

/** Whether anyone in this database waits for a lock, or the deed is over without having waited. */
async function terhalang(deed: Promise<unknown>): Promise<void> {
  let selesai = false
  void deed.catch(() => undefined).finally(() => (selesai = true))
  const menunggu = () =>
    pemilik(`select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`) // prettier-ignore
  await expect.poll(async () => selesai || (await menunggu()).length > 0, { timeout: 5_000 }).toBe(true)
}

/** Does one deed, and begins the other in a transaction of its own before the first has been committed. */
export async function berurutan(dahulu: () => Promise<unknown>, kemudian: () => Promise<unknown>): Promise<unknown> {
  let mulai!: () => void
  const dimulai = new Promise<void>((ya) => (mulai = ya))
  const kedua = dimulai.then(kemudian)
  await inTransaction(async () => {
    await dahulu()
    mulai()
    await terhalang(kedua)
  })
  return kedua
}
