import { readFile } from "node:fs/promises"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import type * as Bindings from "@prisma/schema-engine-wasm/schema_engine_bg"
import { PlainError } from "../errors.ts"
import { inModules, root } from "../paths.ts"
import { offlineAdapter, openAdapter } from "./adapter.ts"
import type { EngineAdapter } from "./adapter.ts"

export const migrationsFolder = path.join(root, "prisma", "migrations")
const filters = { externalTables: [], externalEnums: [] }

// Prisma's own engine as WebAssembly, loaded by hand: its package expects a bundler, and the binary that the CLI
// would download is not needed this way.
async function loadBindings(): Promise<typeof Bindings> {
  const folder = inModules("@prisma", "schema-engine-wasm")
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg")
  const { instance } = await WebAssembly.instantiate(await readFile(path.join(folder, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  })
  bindings["__wbg_set_wasm"](instance.exports)
  const begin = instance.exports["__wbindgen_start"] as () => void
  begin()
  return bindings
}

async function withEngine<T>(through: EngineAdapter, body: (engine: Bindings.SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadBindings()
  const { adapter, close, complaint } = through
  try {
    return await body(await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter))
  } catch (error) {
    throw new PlainError(complaint() ?? (error as Error).message ?? JSON.stringify(error))
  } finally {
    await close()
  }
}

/** Applies the migrations that the database lacks and returns their names. */
export function deployMigrations(url: string): Promise<string[]> {
  return withEngine(openAdapter(url), async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listMigrations(), filters })
    return appliedMigrationNames
  })
}

/** The SQL that leads from one schema to another. No database is asked; the engine only wants an address. */
export function diffSchemas(from: SchemaFiles | "empty", to: SchemaFiles): Promise<string> {
  const target = (files: SchemaFiles) => ({ tag: "schemaDatamodel" as const, files })
  return withEngine(offlineAdapter(), async (engine) => {
    const { stdout } = await engine.diff({
      from: from === "empty" ? { tag: "empty" } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters,
    })
    return stdout ?? ""
  })
}

export type SchemaFiles = { path: string; content: string }[]

/** The Prisma files of a folder. */
export function readSchema(folder: string): SchemaFiles {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .toSorted()
    .map((name) => ({ path: path.join(folder, name), content: readFileSync(path.join(folder, name), "utf8") }))
}

function listMigrations(): Bindings.MigrationList {
  const lockfile = path.join(migrationsFolder, "migration_lock.toml")
  const names = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map((entry) => entry.name)
      .toSorted()
      .map((name) => ({ path: name, migrationFile: { path: "migration.sql", content: readMigration(name) } })),
  }
}

function readMigration(name: string): Bindings.JsResult<string, string> {
  try {
    return { tag: "ok", value: readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8") }
  } catch (error) {
    return { tag: "error", value: String(error) }
  }
}
