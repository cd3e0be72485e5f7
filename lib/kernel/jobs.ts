import "server-only"
import { setTimeout as sleep } from "node:timers/promises"
import { inTransaction, Prisma, type Tx } from "./db.ts"
import { log } from "./log.ts"

/** Work that is done later, by name, every so many milliseconds, until there is none left. */
export type Job = {
  nama: string
  tiapMs: number
  /** Does a batch and says how much there was; 0 lets it rest. */
  kerjakan: (sekarang: Date) => Promise<number>
}

/** Events after the cursor, up to the seal's horizon: beyond it a row may still commit before another. */
export type Jendela = Prisma.Sql

/**
 * A job that reads the trail once, in its sealed order.
 * @param kerjakan gets the condition on `peristiwa p` that picks the new events, and writes what follows from them.
 */
export const cursorJob = (
  nama: string,
  tiapMs: number,
  kerjakan: (tx: Tx, baru: Jendela) => Promise<unknown>,
): Job => ({
  nama,
  tiapMs,
  kerjakan: () =>
    inTransaction(async (tx) => {
      await tx.$executeRaw`insert into penunjuk (nama, era, tx) values (${nama}, 0, '0') on conflict do nothing`
      const [posisi] = await tx.$queryRaw<{ era: number; tx: string }[]>`
        select era, tx::text from penunjuk where nama = ${nama} for update skip locked`
      const [batas] = await tx.$queryRaw<{ era: number; tx: string }[]>`
        select era, sampai_tx::text as tx from segel where (era, sampai_tx) > (${posisi?.era ?? 0}, ${posisi?.tx ?? "0"}::xid8)
        order by era, sampai_tx limit 1`
      if (!posisi || !batas) return 0
      await kerjakan(
        tx,
        Prisma.sql`(p.era, p.tx) > (${posisi.era}, ${posisi.tx}::xid8) and (p.era, p.tx) <= (${batas.era}, ${batas.tx}::xid8)`,
      )
      await tx.$executeRaw`update penunjuk set era = ${batas.era}, tx = ${batas.tx}::xid8 where nama = ${nama}`
      // A batch at a time, however long it has been away; one that concerns nobody still moves it on.
      return 1
    }),
})

/**
 * Runs jobs until told to stop: each on its own clock, a failing one rests ten times as long and harms no other.
 * @returns a function that stops them and waits for the work at hand.
 */
export function runJobs(jobs: Job[], sekarang: () => Date): () => Promise<void> {
  const henti = new AbortController()
  // A sleep that is cut short rejects: the loop then sees why.
  const tidur = (ms: number) => sleep(ms, undefined, { signal: henti.signal }).catch(() => {})
  const putar = async (job: Job) => {
    while (!henti.signal.aborted) {
      let jeda = job.tiapMs
      try {
        if (await job.kerjakan(sekarang())) jeda = 0
      } catch (err) {
        log.error({ err, job: job.nama }, "job failed")
        jeda = job.tiapMs * 10
      }
      await tidur(jeda)
    }
  }
  const semua = jobs.map(putar)
  return async () => {
    henti.abort()
    await Promise.all(semua)
  }
}
