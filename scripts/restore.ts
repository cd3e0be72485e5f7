import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { emptyStage, unpack } from "./backup/archive.ts"
import { replaceCluster } from "./backup/cluster.ts"
import { undump } from "./backup/dump.ts"
import { withClient } from "./database.ts"
import { loadEnv } from "./env.ts"
import { PlainError } from "./errors.ts"
import { main, onStop } from "./life.ts"
import { withMigrationLock } from "./migrate.ts"
import { filesFolder, inData } from "./paths.ts"
import { startCluster } from "./postgres.ts"
import { serverUser } from "./postgres/place.ts"
import { livePostmaster, stopPostmaster } from "./postgres/postmaster.ts"
import { loadState, saveState } from "./postgres/state.ts"
import type { ClusterState } from "./postgres/state.ts"
import { emptyPublic, prepareDatabase } from "./prepare.ts"
import { step } from "./say.ts"
import { claimFolder } from "./serve.ts"

const overwrite = process.argv.includes("--timpa")
const usage = "Pemakaian: npm run restore -- <berkas.tar.gz> [--timpa]"
const refusal = "Basis data tujuan sudah berisi. Tambahkan --timpa untuk menggantinya dengan isi cadangan."

/** `npm run restore -- <archive>`: puts a backup back, never over existing data unless told so. */
await main(async () => {
  const file = process.argv.slice(2).find((argument) => !argument.startsWith("--"))
  if (!file) throw new PlainError(usage)
  await claimFolder()
  loadEnv()
  const stage = emptyStage("pulih-sementara")
  onStop(() => rmSync(stage, { recursive: true, force: true }))
  await step("Memeriksa dan membuka cadangan", () => unpack(path.resolve(file), stage))
  const { DATABASE_URL: app, DATABASE_OWNER_URL: owner } = process.env
  const isExternal = Boolean(app && owner)
  const holdsDump = existsSync(path.join(stage, "siginjai.dump"))
  if (holdsDump !== isExternal)
    throw new PlainError(
      holdsDump
        ? "Cadangan ini dari basis data luar: isi DATABASE_URL dan DATABASE_OWNER_URL."
        : "Cadangan ini dari basis data tertanam: kosongkan DATABASE_URL.",
    )
  await step("Memulihkan", () => (app && owner ? intoExternal(stage, app, owner) : intoEmbedded(stage)))
  putBack(path.join(stage, "rahasia"), inData("rahasia"))
  putBack(path.join(stage, "berkas"), filesFolder())
  console.log("Pulih. Jalankan lagi: npm run start (atau npm run demo)")
})

async function intoEmbedded(stage: string): Promise<void> {
  const user = serverUser()
  const state = loadState("pg", user)
  if (existsSync(state.data) && !overwrite) throw new PlainError(refusal)
  const live = livePostmaster(state.data)
  if (live) await stopPostmaster(live)
  const saved = JSON.parse(readFileSync(path.join(stage, "pg.json"), "utf8")) as ClusterState
  const { undo, keep } = replaceCluster(path.join(stage, "pg"), state.data, user)
  saveState("pg", { ...state, passwords: saved.passwords })
  try {
    const cluster = await startCluster("pg")
    await raiseEra(cluster.url("siginjai_pemilik"))
    await cluster.stop()
    keep()
  } catch (error) {
    const half = livePostmaster(state.data)
    if (half) await stopPostmaster(half)
    undo()
    saveState("pg", state)
    throw error
  }
}

async function intoExternal(stage: string, app: string, owner: string): Promise<void> {
  const tables = await withClient(owner, (client) =>
    client.query("select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') limit 1"),
  )
  if (tables.rowCount !== 0 && !overwrite) throw new PlainError(refusal)
  if (tables.rowCount !== 0) await withMigrationLock(owner, emptyPublic)
  await undump(owner, path.join(stage, "siginjai.dump"))
  await raiseEra(owner)
  await prepareDatabase({ app, owner, contoh: false })
}

// Transaction numbers may begin lower than before; the era keeps the audit's order rising.
async function raiseEra(owner: string): Promise<void> {
  await withClient(owner, async (client) => {
    const known = await client.query("select to_regclass('public.basis_data') is not null as yes")
    if (known.rows[0].yes) await client.query("update basis_data set era = era + 1")
  })
}

function putBack(source: string, target: string): void {
  if (!existsSync(source)) return
  if (existsSync(target)) {
    rmSync(`${target}.lama`, { recursive: true, force: true })
    renameSync(target, `${target}.lama`)
  }
  cpSync(source, target, { recursive: true })
}
