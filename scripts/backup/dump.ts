import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { nameOf, withClient } from "../database.ts"
import { PlainError } from "../errors.ts"
import { runProgram } from "../processes.ts"

/** Dumps an external database with a pg_dump that is not older than the server. */
export async function dump(ownerUrl: string, file: string): Promise<void> {
  await mustRun(
    await tool("pg_dump", ownerUrl),
    ["--format=custom", `--file=${file}`, "--no-owner", "--no-privileges"],
    ownerUrl,
  )
}

/** Fills an empty external database from a dump, all or nothing. */
export async function undump(ownerUrl: string, file: string): Promise<void> {
  const flags = ["--no-owner", "--no-privileges", "--no-comments", "--single-transaction", "--exit-on-error"]
  const { pathname } = new URL(ownerUrl)
  await mustRun(await tool("pg_restore", ownerUrl), [...flags, `--dbname=${pathname.slice(1)}`, file], ownerUrl)
}

async function tool(name: string, ownerUrl: string): Promise<string> {
  const server = await withClient(ownerUrl, async (client) =>
    Math.floor(Number((await client.query("show server_version_num")).rows[0].server_version_num) / 10_000),
  )
  for (const file of candidates(name)) {
    const { output } = await runProgram(file, ["--version"]).catch(() => ({ output: "" }))
    if (Number(/\d+/.exec(output)?.[0] ?? 0) >= server) return file
  }
  throw new PlainError(
    `${name} versi ${server} atau lebih baru tidak ditemukan; pasang klien PostgreSQL ${server} untuk ${nameOf(ownerUrl)}.`,
  )
}

function candidates(name: string): string[] {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [...versions.map((version) => path.join(debian, version, "bin", name)), name]
}

// The address goes through the environment: arguments are visible to every user of the machine.
async function mustRun(file: string, argv: string[], url: string): Promise<void> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const env = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
    ...(searchParams.get("sslmode") ? { PGSSLMODE: searchParams.get("sslmode") ?? "" } : {}),
  }
  const { code, output } = await runProgram(file, argv, { env })
  if (code !== 0)
    throw new PlainError(`${path.basename(file)} gagal:\n${output.trim().split("\n").slice(-15).join("\n")}`)
}
