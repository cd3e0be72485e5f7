import { PrismaPg } from "@prisma/adapter-pg"
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils"
import { DatabaseError, Pool } from "pg"

/** What the WebAssembly engine talks through, the way to close it, and the last error in a script. */
export type EngineAdapter = { adapter: object; close: () => Promise<void>; complaint: () => string | undefined }

/**
 * Prisma's adapter, but for one thing: Prisma cuts a script at every semicolon, also inside functions, and commits
 * piece by piece. Sent whole, PostgreSQL itself reads it and runs it as one transaction.
 */
export function openAdapter(url: string): EngineAdapter {
  const pool = new Pool({ connectionString: url, max: 2 })
  let complaint: string | undefined
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script)
      } catch (error) {
        complaint = describe(error, script)
        throw error
      }
    }
    return adapter
  }
  return { adapter: bindMigrationAwareSqlAdapterFactory(factory), close: () => pool.end(), complaint: () => complaint }
}

/** An adapter without a database, enough to compare schemas: the engine only asks for the version. */
export function offlineAdapter(): EngineAdapter {
  const factory = new PrismaPg("postgresql://localhost/none")
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.queryRaw = async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 15.0", 150_000]],
    })
    return adapter
  }
  return { adapter: bindMigrationAwareSqlAdapterFactory(factory), close: async () => {}, complaint: () => undefined }
}

function describe(error: unknown, script: string): string {
  if (!(error instanceof DatabaseError)) return String(error)
  const line = error.position ? script.slice(0, Number(error.position)).split("\n").length : undefined
  return [error.message, error.detail, error.hint, line && `baris ${line} dari migration.sql`]
    .filter(Boolean)
    .join("\n")
}
