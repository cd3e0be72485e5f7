import { spawn } from "node:child_process"
import type { SpawnOptions } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import { PlainError, noSpace } from "./errors.ts"
import { onStop } from "./life.ts"
import { isRunning } from "./lock.mjs"
import type { Identity } from "./lock.mjs"
import { root } from "./paths.ts"

/** Node's arguments and environment for a child that stops when we are gone. */
export function leashed(argv: string[], env: NodeJS.ProcessEnv = process.env): [string[], NodeJS.ProcessEnv] {
  const preload = ["--import", `${import.meta.dirname}/leash.mjs`]
  return [[...preload, ...argv], { ...env, SIGINJAI_INDUK: String(process.pid) }]
}

export type Outcome = { code: number; output: string }

type Options = { env?: NodeJS.ProcessEnv; show?: boolean; cwd?: string }

/** Runs the pinned Node to the end; it stops when we stop. Output is shown, or collected for the case of failure. */
export function runNode(argv: string[], options: Options = {}): Promise<Outcome> {
  const out = options.show ? ("inherit" as const) : ("pipe" as const)
  const [all, env] = leashed(argv, options.env)
  return run(process.execPath, all, { ...options, env, stdio: ["ignore", out, out, "ipc"] })
}

/** Runs any program to the end, like `runNode`. */
export function runProgram(file: string, argv: string[], options: Options = {}): Promise<Outcome> {
  const out = options.show ? ("inherit" as const) : ("pipe" as const)
  return run(file, argv, { ...options, stdio: ["ignore", out, out] })
}

/** Runs the pinned Node and throws a plain error with the end of its output if it fails. */
export async function mustRunNode(label: string, argv: string[], options: Options = {}): Promise<string> {
  const { code, output } = await runNode(argv, options)
  if (code === 0) return output
  if (/ENOSPC|no space left on device/i.test(output)) throw new PlainError(noSpace)
  throw new PlainError(`${label} gagal.\n${output.trim().split("\n").slice(-40).join("\n")}`)
}

/** Asks a process to end and, after the patience runs out, ends it with its whole group. */
export async function endProcess(who: Identity, patienceMs = 5000): Promise<void> {
  if (!isRunning(who)) return
  process.kill(who.pid, "SIGTERM")
  for (const end = Date.now() + patienceMs; isRunning(who) && Date.now() < end;) await sleep(30)
  if (isRunning(who)) killGroup(who.pid)
  for (const end = Date.now() + 2000; isRunning(who) && Date.now() < end;) await sleep(30)
}

function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, "SIGKILL")
    } catch {
      // Gone already, or not the leader of a group.
    }
  }
}

function run(file: string, argv: string[], options: SpawnOptions & { env?: NodeJS.ProcessEnv }): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, argv, { cwd: root, ...options, env: options.env ?? process.env })
    let output = ""
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-200_000))
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
    const closed = new Promise<void>((done) => child.on("close", () => done()))
    const forget = onStop(() => {
      child.kill("SIGTERM")
      return Promise.race([closed, sleep(4000)])
    })
    child.on("error", reject)
    child.on("close", (code) => {
      forget()
      resolve({ code: code ?? 1, output })
    })
  })
}
