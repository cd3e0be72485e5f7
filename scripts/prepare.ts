import type { Client } from "pg"
import { existsSync } from "node:fs"
import path from "node:path"
import { nameOf, roleOf, withClient } from "./database.ts"
import { sessionSecret } from "./env.ts"
import { PlainError } from "./errors.ts"
import { generate } from "./generate.ts"
import { applyMigrations, withMigrationLock } from "./migrate.ts"
import { root } from "./paths.ts"
import { mustRunNode } from "./processes.ts"
import { hashFiles } from "./stamp.ts"

type Target = { app: string; owner: string | undefined; contoh: boolean; also?: string[]; time?: string }

// Kept as the comment of the schema `public`: it travels with the database, and no tool compares it.
const unfinished = "siginjai contoh belum selesai"

/**
 * Migrates, grants and seeds under a lock, unless the database's own stamp says that it is up to date.
 * `contoh` adds the demo data, and refuses a database that holds anything else. `also` names further inputs,
 * `time` the instant that the seed takes for now.
 */
export async function prepareDatabase({ app, owner, contoh, also = [], time }: Target): Promise<"ready" | "done"> {
  if (!owner)
    throw new PlainError("DATABASE_OWNER_URL belum diisi: pemilik basis data diperlukan untuk migrasi dan data awal.")
  const stamp = stampOf(also)
  return withMigrationLock(owner, async (client) => {
    if (await isPrepared(client, { contoh, also })) return "ready"
    const mark = await readMark(client)
    if (contoh) await claimForDemo(client, owner, mark)
    await applyMigrations(client, owner, roleOf(app))
    await seed(owner, contoh, time)
    const kept = contoh || mark?.endsWith("+contoh")
    await writeMark(client, kept ? `${stamp}+contoh` : stamp)
    return "done"
  })
}

/** Whether the database's stamp says that it holds exactly what this version would put there. */
export async function isPrepared(
  client: Client,
  { contoh, also = [] }: Pick<Target, "contoh" | "also">,
): Promise<boolean> {
  const mark = await readMark(client)
  const stamp = stampOf(also)
  return mark === `${stamp}+contoh` || (mark === stamp && !contoh)
}

/** Refuses to serve a database that lags behind the migrations of this version. */
export async function requirePrepared(appUrl: string): Promise<void> {
  const mark = await withClient(appUrl, readMark)
  if (mark?.replace("+contoh", "") !== stampOf([]))
    throw new PlainError("Basis data belum sesuai dengan versi ini. Jalankan dahulu: npm run migrate")
}

/** Empties the schema `public`: of a test database, or of a demo that found it empty and never got finished. */
export async function emptyPublic(client: Client): Promise<void> {
  await client.query("drop schema if exists public cascade")
  await client.query("create schema public")
}

function stampOf(also: string[]): string {
  const inputs = ["migrations", "reference", "seed.ts", "seed", "cast.ts", "grants.ts"].map((name) => `prisma/${name}`)
  return `siginjai ${hashFiles([...inputs, "scripts/migrate/grants.ts", ...also]).slice(0, 16)}`
}

async function claimForDemo(client: Client, owner: string, mark: string | null): Promise<void> {
  if (mark === unfinished) {
    await emptyPublic(client)
  } else if (!(await isEmptyOrDemo(client))) {
    throw new PlainError(
      `Basis data ${nameOf(owner)} sudah berisi data yang bukan data contoh, jadi demo tidak memakainya. ` +
        "Pakai basis data kosong, atau jalankan: npm run start",
    )
  }
  if (!mark || mark === unfinished) await writeMark(client, unfinished)
}

async function isEmptyOrDemo(client: Client): Promise<boolean> {
  const tables = await client.query(
    `select count(*)::int as n, to_regclass('public.basis_data') is not null as known from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const { n, known } = tables.rows[0]
  if (n === 0) return true
  if (!known) return false
  return (await client.query("select from basis_data where contoh")).rowCount === 1
}

async function seed(owner: string, contoh: boolean, time: string | undefined): Promise<void> {
  if (!existsSync(path.join(root, "prisma", "seed.ts"))) return
  await generate()
  const env = {
    ...process.env,
    DATABASE_OWNER_URL: owner,
    DATABASE_URL: owner,
    NEXTAUTH_SECRET: sessionSecret(),
    ...(time && { SIGINJAI_WAKTU: time }),
  }
  const argv = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "prisma/seed.ts"]
  await mustRunNode("Pengisian data", [...argv, ...(contoh ? ["--contoh"] : [])], { env })
}

async function readMark(client: Client): Promise<string | null> {
  const found = await client.query("select obj_description('public'::regnamespace, 'pg_namespace') as mark")
  const mark: string | null = found.rows[0].mark
  return mark?.startsWith("siginjai ") ? mark : null
}

async function writeMark(client: Client, mark: string): Promise<void> {
  await client.query(`comment on schema public is ${client.escapeLiteral(mark)}`)
}
