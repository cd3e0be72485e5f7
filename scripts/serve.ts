import { existsSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Database } from "./database.ts"
import { PlainError } from "./errors.ts"
import { isStopping, onStop } from "./life.ts"
import { takeLock } from "./lock.mjs"
import { inData, root } from "./paths.ts"
import { freePortFrom } from "./ports.ts"
import { startCluster } from "./postgres.ts"
import type { Addresses } from "./services.ts"
import { web, worker } from "./services.ts"
import { endOrphans, supervise } from "./supervise.ts"
import type { Supervisor } from "./supervise.ts"
import { readText } from "./stamp.ts"

type Only = "web" | "worker" | undefined

/** Makes this the only process that serves from this folder, and ends what an earlier, killed one has left. */
export async function claimFolder(): Promise<void> {
  const { holder, release } = takeLock(inData("layanan.lock"))
  if (holder)
    throw new PlainError(
      `Siginjai sudah berjalan dari folder ini (proses ${holder.pid}). Hentikan dahulu dengan Ctrl C.`,
    )
  onStop(release)
  await endOrphans()
}

/** Serves until the stop: web and worker restarted when they die, the embedded database too. Resolves when healthy. */
export async function serve(database: Database, mode: "production" | "development", only?: Only): Promise<number> {
  const wanted = Number(process.env.PORT) || 3000
  const port = await freePortFrom(wanted)
  if (port !== wanted && only !== "worker") console.log(`Port ${wanted} sedang dipakai; dipakai ${port}`)
  const now: Addresses = { app: database.app, listen: database.listen }
  const services = [
    ...(only === "worker" ? [] : [web(() => now, port, mode)]),
    ...(only === "web" || !existsSync(path.join(root, "scripts/worker.ts"))
      ? []
      : [worker(() => now, only ? wanted : port, mode)]),
  ]
  const supervisor = supervise(services)
  onStop(() => supervisor.stop())
  if (database.cluster) void watchDatabase(database, now, supervisor)
  if (only !== "worker") await untilHealthy(port, supervisor)
  return port
}

async function untilHealthy(port: number, supervisor: Supervisor): Promise<void> {
  for (const end = Date.now() + 120_000; ; await sleep(100)) {
    if (await isHealthy(port)) return
    if (supervisor.deaths("web") < 3 && Date.now() < end) continue
    const tail = readText(inData("log", "web.log"))?.split("\n").slice(-15).join("\n") ?? ""
    throw new PlainError(`Web tidak kunjung sehat. Akhir .data/log/web.log:\n${tail}`)
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(3000) })
    return answer.ok && "status" in ((await answer.json()) as object)
  } catch {
    return false
  }
}

async function watchDatabase(database: Database, now: Addresses, supervisor: Supervisor): Promise<void> {
  for (let inARow = 0; ;) {
    await sleep(500, undefined, { ref: false })
    if (isStopping()) return
    if (database.cluster?.isAlive()) continue
    console.log("[basis data] berhenti sendiri; dinyalakan lagi (log: .data/log/pg.log)")
    try {
      database.cluster = await startCluster("pg")
      inARow = 0
      const app = database.cluster.url("siginjai_aplikasi")
      if (app === now.app) continue
      now.app = app
      await supervisor.restart()
    } catch (error) {
      console.log(`[basis data] ${(error as Error).message.split("\n")[0]}`)
      await sleep(Math.min(10_000, 500 * 2 ** inARow++), undefined, { ref: false })
    }
  }
}
