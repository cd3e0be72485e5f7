import { Client } from "pg"
import { PlainError } from "./errors.ts"
import { deployMigrations, diffSchemas, readSchema } from "./migrate/engine.ts"
import { applyGrants } from "./migrate/grants.ts"

const lockKey = 736_967_001

/** Runs `body` while this is the only process that prepares the database; others wait their turn. */
export async function withMigrationLock<T>(ownerUrl: string, body: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  client.on("error", () => {})
  await client.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey])
    return await body(client)
  } finally {
    await client.end()
  }
}

/** Applies pending migrations, then the grants of the application's role. To be called under the lock. */
export async function applyMigrations(client: Client, ownerUrl: string, appRole: string): Promise<string[]> {
  await forgetCutShort(client)
  const applied = await deployMigrations(ownerUrl).catch((error: Error) => {
    throw new PlainError(`Migrasi gagal dan dibatalkan:\n${error.message}`)
  })
  await applyGrants(client, appRole)
  return applied
}

/** The SQL from an empty database to the Prisma schema of a folder. */
export function diffSql(_from: "empty", schemaFolder: string): Promise<string> {
  return diffSchemas("empty", readSchema(schemaFolder))
}

// A migration is one transaction: one that was cut short has left nothing but its row, which would block the next run.
async function forgetCutShort(client: Client): Promise<void> {
  const found = await client.query("select to_regclass('public._prisma_migrations') is not null as yes")
  if (!found.rows[0].yes) return
  await client.query(
    "update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null",
  )
}
