import { Client } from "pg"
import { PlainError } from "./errors.ts"
import { loadEnv } from "./env.ts"
import { onStop } from "./life.ts"
import { isClusterRunning, startCluster } from "./postgres.ts"
import type { Cluster } from "./postgres.ts"

/** The database that a command works with. `owner` is absent where only the application's role is known. */
export type Database = {
  app: string
  owner: string | undefined
  listen: string | undefined
  cluster: Cluster | undefined
  /** Stops what this call has started, and only that. */
  stop: () => Promise<void>
}

/**
 * Resolves the database: from the environment or `.env`, else the embedded one, which it starts.
 * `keep` leaves an embedded server running that was running before.
 */
export async function resolveDatabase({ keep = false } = {}): Promise<Database> {
  loadEnv()
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_LISTEN_URL: listen } = process.env
  if (!app && !owner) return embedded(keep)
  if (!app) throw new PlainError("DATABASE_OWNER_URL diisi, DATABASE_URL belum. Isi keduanya, atau kosongkan keduanya.")
  for (const url of [owner, app]) if (url) await requireVersion(url)
  return { app, owner: owner || undefined, listen: listen || undefined, cluster: undefined, stop: async () => {} }
}

async function embedded(keep: boolean): Promise<Database> {
  const ran = keep && isClusterRunning("pg")
  const cluster = await startCluster("pg")
  const database: Database = {
    app: cluster.url("siginjai_aplikasi"),
    owner: cluster.url("siginjai_pemilik"),
    listen: undefined,
    cluster,
    stop: async () => (ran ? undefined : database.cluster?.stop()),
  }
  onStop(database.stop)
  return database
}

/** Runs one piece of work on one connection and closes it. */
export async function withClient<T>(url: string, body: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  client.on("error", () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new PlainError(`Basis data ${nameOf(url)} tidak dapat dihubungi: ${(error as Error).message}`)
  }
  try {
    return await body(client)
  } finally {
    await client.end()
  }
}

/** The role that a connection address signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}

/** Host and database of an address, without its password. */
export function nameOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/**
 * Refuses to serve with a role that owns the audit table: it could rewrite what it must only append to.
 */
export async function requireLowlyRole(appUrl: string): Promise<void> {
  const owns = await withClient(appUrl, (client) =>
    client.query(
      "select pg_has_role(current_user, relowner, 'member') as yes from pg_class where oid = to_regclass('public.peristiwa')",
    ),
  )
  if (owns.rows[0]?.yes)
    throw new PlainError(
      `Peran ${roleOf(appUrl)} memiliki tabel peristiwa, sehingga dapat mengubah jejak audit. ` +
        "Isi DATABASE_URL dengan peran yang tidak memiliki apa pun; pemiliknya cukup di DATABASE_OWNER_URL.",
    )
}

/** Refuses an artificial clock where the data are real. */
export async function requireRealTime(appUrl: string): Promise<void> {
  if (!process.env.SIGINJAI_WAKTU) return
  const demo = await withClient(appUrl, (client) => client.query("select from basis_data where contoh"))
  if (demo.rowCount === 0)
    throw new PlainError("SIGINJAI_WAKTU hanya untuk data contoh. Kosongkan, lalu jalankan lagi.")
}

async function requireVersion(url: string): Promise<void> {
  const number = await withClient(url, async (client) =>
    Number((await client.query("show server_version_num")).rows[0].server_version_num),
  )
  if (number < 150_000)
    throw new PlainError(
      `PostgreSQL di ${nameOf(url)} versi ${Math.floor(number / 10_000)}; Siginjai memerlukan versi 15 atau lebih baru.`,
    )
}
