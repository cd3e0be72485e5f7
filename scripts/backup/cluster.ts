import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { withClient } from "../database.ts"
import type { Cluster } from "../postgres.ts"
import type { RunAs } from "../postgres/place.ts"

// PostgreSQL's own list of what a base backup leaves out, and the log, which is copied last.
const emptied = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
])
const skipped = new Set(["postmaster.pid", "postmaster.opts", "pg_internal.init"])

/** Copies a running cluster into a folder: a base backup with the log that makes it consistent. */
export async function copyCluster(cluster: Cluster, target: string): Promise<void> {
  await withClient(cluster.url("postgres", "postgres"), async (client) => {
    // Gone with this connection; until then the server keeps the log that the copy will need.
    await client.query("select pg_create_physical_replication_slot('siginjai_cadangan', true, true)")
    await client.query("select pg_backup_start('siginjai', true)")
    copyTree(cluster.state.data, target)
    const stopped = await client.query<{ labelfile: string }>("select labelfile from pg_backup_stop(false)")
    writeFileSync(path.join(target, "backup_label"), stopped.rows[0]?.labelfile ?? "")
    const log = path.join(cluster.state.data, "pg_wal")
    for (const name of readdirSync(log))
      if (/^[0-9A-F]{24}$/.test(name)) copyIfThere(path.join(log, name), path.join(target, "pg_wal", name))
  })
}

/** Puts a copied cluster into its place; returns the way back to what was there, and the way to forget that. */
export function replaceCluster(copy: string, data: string, user: RunAs): { undo: () => void; keep: () => void } {
  const old = `${data}.lama`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(data)) renameSync(data, old)
  // Copied, not moved: the data may lie on another disk than the archive.
  cpSync(copy, data, { recursive: true })
  chmodSync(data, 0o700)
  own(data, user)
  const undo = () => {
    rmSync(data, { recursive: true, force: true })
    if (existsSync(old)) renameSync(old, data)
  }
  return { undo, keep: () => rmSync(old, { recursive: true, force: true }) }
}

function copyTree(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700 })
  for (const name of readdirSync(from)) {
    const source = path.join(from, name)
    const target = path.join(to, name)
    if (skipped.has(name) || name.startsWith("pgsql_tmp")) continue
    const stat = lstatSync(source, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) copyIfThere(source, target)
    else if (emptied.has(name)) mkdirSync(target, { mode: 0o700 })
    else copyTree(source, target)
  }
}

// A table that is dropped meanwhile takes its file along; the log knows.
function copyIfThere(source: string, target: string): void {
  try {
    copyFileSync(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
  }
}

function own(entry: string, user: RunAs): void {
  if (!user) return
  chownSync(entry, user.uid, user.gid)
  if (lstatSync(entry).isDirectory()) for (const name of readdirSync(entry)) own(path.join(entry, name), user)
}
