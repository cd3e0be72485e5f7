import "server-only"
import { AsyncLocalStorage } from "node:async_hooks"
import { PrismaPg } from "@prisma/adapter-pg"
import pg from "pg"
import { Prisma, PrismaClient } from "#prisma/generated/client.ts"

export { Prisma }
export type Tx = Prisma.TransactionClient

/** What is known of the mutation that runs in this call: its transaction, and that it already has its connection. */
type Running = { tx: Tx | null; connected: boolean; broken?: { cause: unknown } }

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

const names = new Map<string, string>()

/** A name for each text of a statement: PostgreSQL then plans it once a connection, not once a request. */
function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  // Texts that vary (lists of another length) must not fill the server's memory with plans.
  if (names.size >= 500) return ""
  const name = `s${names.size}`
  names.set(sql, name)
  return name
}

function open() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error("DATABASE_URL is not set")
  const pool = new Pool({ connectionString: url, max: Number(process.env.DATABASE_POOL ?? 10) })
  // A pooler hands a connection from one to another between transactions: names would be met by strangers.
  const adapter = new PrismaPg(pool, process.env.DATABASE_LISTEN_URL ? {} : { statementNameGenerator: statementName })
  return (shared.siginjaiDb = { url, pool, client: new PrismaClient({ adapter }) })
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
      async (tx) => {
        m.tx = tx
        const hasil = await body(tx)
        if (m.broken) throw m.broken.cause
        return hasil
      },
      { maxWait: 2_000, timeout: 10_000 },
    ),
  )
}

/** Makes the running transaction fail in the end, whoever catches this on the way. */
export function breakTransaction(cause: unknown): never {
  const m = running.getStore()
  if (m) m.broken = { cause }
  throw cause
}

/** Closes the pool: at the end of a process or a test. */
export async function closeDb(): Promise<void> {
  const { client, pool } = shared.siginjaiDb ?? {}
  delete shared.siginjaiDb
  await client?.$disconnect()
  if (pool && !pool.ended) await pool.end()
}
