import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { isStopping } from "./life.ts"
import { bornAt } from "./lock.mjs"
import type { Identity } from "./lock.mjs"
import { openLog } from "./log.ts"
import { inData, root } from "./paths.ts"
import { endProcess, leashed } from "./processes.ts"

/** A process to keep alive. `env` is asked again at each start. */
export type Service = { name: string; argv: string[]; env: () => NodeJS.ProcessEnv }

type Running = Identity & { name: string }

export type Supervisor = {
  /** How often a service has ended on its own. */
  deaths(name: string): number
  /** Starts everything afresh, for instance because the database has moved to another port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const record = () => inData("proses.json")
const calmMs = 20_000
const longestWaitMs = 10_000

/** Keeps the services alive, each restarted with growing pauses, until `stop`. */
export function supervise(services: Service[]): Supervisor {
  const running = new Map<string, Running>()
  const deaths = new Map<string, number>()
  const state = { stopped: false }

  const keep = async (service: Service) => {
    let inARow = 0
    while (!state.stopped && !isStopping()) {
      const since = Date.now()
      await live(service, (who) => {
        running.set(service.name, { ...who, name: service.name })
        remember([...running.values()])
      })
      running.delete(service.name)
      if (state.stopped || isStopping()) return
      inARow = Date.now() - since > calmMs ? 0 : inARow + 1
      deaths.set(service.name, (deaths.get(service.name) ?? 0) + 1)
      console.log(`[${service.name}] berhenti sendiri; dinyalakan lagi (log: .data/log/${service.name}.log)`)
      await sleep(Math.min(longestWaitMs, 250 * 2 ** inARow), undefined, { ref: false })
    }
  }
  const endAll = () => Promise.all([...running.values()].map((who) => endProcess(who)))

  for (const service of services) void keep(service)
  return {
    deaths: (name) => deaths.get(name) ?? 0,
    restart: async () => void (await endAll()),
    stop: async () => {
      state.stopped = true
      await endAll()
      remember([])
    },
  }
}

/** Ends what a killed supervisor of this folder has left behind; nothing else, not even by an equal pid. */
export async function endOrphans(): Promise<void> {
  if (!existsSync(record())) return
  let left: Running[] = []
  try {
    left = JSON.parse(readFileSync(record(), "utf8")) as Running[]
  } catch {
    // Cut short while it was written: the leash has ended them anyway.
  }
  await Promise.all(left.map((who) => endProcess(who, 3000)))
  remember([])
}

function remember(list: Running[]): void {
  writeFileSync(record(), JSON.stringify(list))
}

// In a session of its own, so that Ctrl C reaches only us and the order of the stop is ours.
async function live(service: Service, started: (who: Identity) => void): Promise<void> {
  const [argv, env] = leashed(service.argv, service.env())
  const child: ChildProcess = spawn(process.execPath, argv, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  })
  const log = openLog(service.name)
  child.stdout?.on("data", (chunk: Buffer) => log.write(chunk, false))
  child.stderr?.on("data", (chunk: Buffer) => log.write(chunk, true))
  if (child.pid) started({ pid: child.pid, born: bornAt(child.pid) ?? "" })
  await new Promise<void>((resolve) => {
    child.on("error", (error) => {
      log.write(Buffer.from(String(error)), true)
      resolve()
    })
    child.on("exit", () => resolve())
  })
  log.close()
}
