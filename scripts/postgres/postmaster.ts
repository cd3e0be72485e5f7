import { spawn } from "node:child_process"
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { PlainError, noSpace } from "../errors.ts"
import { bornAt, isRunning } from "../lock.mjs"
import type { Identity } from "../lock.mjs"
import { inData } from "../paths.ts"
import { serverEnv } from "./place.ts"
import type { RunAs } from "./place.ts"

export type Launch = { data: string; binaries: string; port: number; user: RunAs; settings: string[]; log: string }

/** The live postmaster of exactly this data folder and its port, or null; a stale pid file never names a stranger. */
export function livePostmaster(data: string): (Identity & { port: number }) | null {
  const file = path.join(data, "postmaster.pid")
  if (!existsSync(file)) return null
  const [pid, folder, , port] = readFileSync(file, "utf8").split("\n")
  const born = bornAt(Number(pid))
  if (!born || !worksIn(Number(pid), data, folder ?? "")) return null
  return { pid: Number(pid), born, port: Number(port) }
}

/** Starts a postmaster that outlives us if we are killed; resolves once it has written its pid file. */
export async function launchPostmaster(launch: Launch): Promise<Identity & { port: number }> {
  const log = inData("log", `${launch.log}.log`)
  if (existsSync(log) && statSync(log).size > 20e6) truncateSync(log)
  // Another process has got the pid of a server that was killed; PostgreSQL itself would take it for the server.
  const stale = path.join(launch.data, "postmaster.pid")
  if (existsSync(stale) && !livePostmaster(launch.data)) {
    if (bornAt(Number(readFileSync(stale, "utf8").split("\n")[0]))) rmSync(stale)
  }
  for (const end = Date.now() + 30_000; ; await sleep(300)) {
    const before = existsSync(log) ? statSync(log).size : 0
    const live = await spawnPostgres(launch, log)
    if (live) return live
    const said = readFileSync(log, "utf8").slice(before)
    if (/No space left/i.test(said)) throw new PlainError(noSpace)
    // The children of a killed server take a moment to notice and to let go of its memory.
    const busy = /pre-existing shared memory|lock file .* already exists|is another postmaster/i.test(said)
    if (!busy || Date.now() > end)
      throw new PlainError(`PostgreSQL tidak mau menyala (${log}):\n${said.trim().slice(-1500)}`)
  }
}

/** Fast shutdown; immediate if that takes more than ten seconds (clients are cut off, committed data are safe). */
export async function stopPostmaster(who: Identity): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (isRunning(who)) process.kill(who.pid, signal)
    for (const end = Date.now() + 10_000; isRunning(who) && Date.now() < end;) await sleep(20)
  }
}

async function spawnPostgres(launch: Launch, log: string): Promise<(Identity & { port: number }) | null> {
  const out = openSync(log, "a")
  const settings = ["listen_addresses=127.0.0.1", `port=${launch.port}`, ...launch.settings].flatMap((s) => ["-c", s])
  const child = spawn(path.join(launch.binaries, "bin", "postgres"), ["-D", launch.data, ...settings], {
    ...launch.user,
    cwd: path.dirname(launch.data),
    env: serverEnv(),
    stdio: ["ignore", out, out],
    detached: true,
  })
  closeSync(out)
  let ended = false
  child.on("exit", () => (ended = true))
  child.on("error", () => (ended = true))
  child.unref()
  for (;;) {
    await sleep(20)
    const live = livePostmaster(launch.data)
    // Line 8 of the pid file says whether the server takes connections; the caller asks the server itself.
    if (live && live.pid === child.pid) return live
    if (ended) return null
  }
}

function worksIn(pid: number, data: string, folder: string): boolean {
  const real = realpathSync(data)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === real
  } catch {
    return process.platform !== "linux" && folder === real
  }
}
