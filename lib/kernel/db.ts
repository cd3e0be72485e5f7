import "server-only"
import { AsyncLocalStorage } from "node:async_hooks"
import { PrismaPg } from "@prisma/adapter-pg"
import pg from "pg"
import { Prisma, PrismaClient } from "#prisma/generated/client.ts"

export { Prisma }
export type Tx = Prisma.TransactionClient

/** What is known of the mutation that runs in this call: its transaction, and that it already has its connection. */
type Running = { tx: Tx | null; connected: boolean }

const running = new AsyncLocalStorage<Running>()

/** Refuses a second connection inside a mutation: it would read another snapshot and could deadlock the pool. */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(done: Parameters<pg.Pool["connect"]>[0]): void
  override connect(done?: Parameters<pg.Pool["connect"]>[0]): Promise<pg.PoolClient> | void {
    const m = running.getStore()
    if (m?.connected) throw new Error("a second connection inside a mutation: use db() or m.tx")
    if (m) m.connected = true
    // A lone query of the pool comes with a callback, a transaction asks for a promise.
    return done ? super.connect(done) : super.connect()
  }
}

const shared = globalThis as { siginjaiDb?: { url: string; client: PrismaClient; pool: Pool } }

function open() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error("DATABASE_URL is not set")
  const pool = new Pool({ connectionString: url, max: Number(process.env.DATABASE_POOL ?? 10) })
  return (shared.siginjaiDb = { url, pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) })
}

const client = () => (shared.siginjaiDb ?? open()).client

/** The running transaction, or the client outside of one. */
export const db = (): Tx => running.getStore()?.tx ?? client()

/** The transaction of the mutation that runs in this call, if any. */
export const runningTx = (): Tx | null => running.getStore()?.tx ?? null

/** Opens the one transaction of a mutation. At most 2 s to start, 10 s to run. */
export const inTransaction = <R>(body: (tx: Tx) => Promise<R>): Promise<R> => {
  const m: Running = { tx: null, connected: false }
  return running.run(m, () =>
    client().$transaction(
      (tx) => {
        m.tx = tx
        return body(tx)
      },
      { maxWait: 2_000, timeout: 10_000 },
    ),
  )
}

/** Closes the pool: at the end of a process or a test. */
export async function closeDb(): Promise<void> {
  const { client, pool } = shared.siginjaiDb ?? {}
  delete shared.siginjaiDb
  await client?.$disconnect()
  if (pool && !pool.ended) await pool.end()
}
