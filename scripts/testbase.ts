import { nameOf, withClient } from "./database.ts"
import { PlainError } from "./errors.ts"
import { onStop } from "./life.ts"
import { withMigrationLock } from "./migrate.ts"
import { startCluster } from "./postgres.ts"
import { emptyPublic, isPrepared, prepareDatabase } from "./prepare.ts"

export type TestBase = { owner: string; app: string }

/** The instant for which the template's demo data are made: tests must find the same days whenever they run. */
export const templateTime = "2026-11-20T15:00:00+07:00"

/**
 * The template that every test database is copied from: migrated and filled with the demo data. It lives in an
 * embedded cluster of its own, or where TEST_DATABASE_URL and TEST_DATABASE_OWNER_URL say; never in DATABASE_URL.
 */
export async function openTestBase(): Promise<TestBase> {
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_LISTEN_URL"]) process.env[name] = ""
  const base = external() ?? (await embedded())
  const target = { ...base, contoh: true, also: ["lib", "scripts/testbase.ts"], time: templateTime }
  if (await withClient(base.owner, (client) => isPrepared(client, target))) return base
  await withMigrationLock(base.owner, emptyPublic)
  await prepareDatabase(target)
  return base
}

/** The environment of whatever runs tests. */
export function testEnv({ owner, app }: TestBase): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TEST_DATABASE_OWNER_URL: owner,
    TEST_DATABASE_URL: app,
    TZ: "UTC",
    NEXT_TELEMETRY_DISABLED: "1",
  }
}

async function embedded(): Promise<TestBase> {
  const cluster = await startCluster("pg-uji")
  onStop(() => cluster.stop())
  return { owner: cluster.url("siginjai_pemilik"), app: cluster.url("siginjai_aplikasi") }
}

function external(): TestBase | undefined {
  const { TEST_DATABASE_URL: app, TEST_DATABASE_OWNER_URL: owner } = process.env
  if (!app && !owner) return undefined
  if (!app || !owner)
    throw new PlainError("Isi TEST_DATABASE_URL dan TEST_DATABASE_OWNER_URL, atau kosongkan keduanya.")
  for (const url of [app, owner]) {
    if (!new URL(url).pathname.endsWith("_uji"))
      throw new PlainError(`Nama basis data uji harus berakhiran _uji, sebab isinya dihapus: ${nameOf(url)}`)
  }
  return { owner, app }
}
