import { execFileSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PlainError } from "../errors.ts"
import { root } from "../paths.ts"
import { diffSchemas, migrationsFolder, readSchema } from "./engine.ts"
import type { SchemaFiles } from "./engine.ts"

/**
 * Writes a new migration with the difference between the committed schema and the one in the working tree.
 * What Prisma cannot model is added to it by hand.
 */
export async function draftMigration(name: string): Promise<string> {
  if (!/^[a-z0-9_]+$/.test(name)) throw new PlainError("Nama migrasi hanya memuat huruf kecil, angka, dan garis bawah.")
  const before = committedSchema()
  const sql = await diffSchemas(before.length > 0 ? before : "empty", readSchema(path.join(root, "prisma", "schema")))
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14)
  const folder = path.join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, "migration.sql"), sql)
  writeFileSync(path.join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n')
  return path.relative(root, path.join(folder, "migration.sql"))
}

function committedSchema(): SchemaFiles {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
  try {
    const names = git("ls-tree", "--name-only", "HEAD", "prisma/schema/")
      .split("\n")
      .filter((name) => name.endsWith(".prisma"))
    return names.map((name) => ({ path: name, content: git("show", `HEAD:${name}`) }))
  } catch {
    return []
  }
}
