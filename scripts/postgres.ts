import { Client } from "pg"
import { statfsSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { PlainError } from "./errors.ts"
import { isRunning } from "./lock.mjs"
import { dataFolder, inData } from "./paths.ts"
import { freeLoopbackPort } from "./ports.ts"
import { initialise } from "./postgres/initialise.ts"
import { binariesFor, serverUser } from "./postgres/place.ts"
import { launchPostmaster, livePostmaster, stopPostmaster } from "./postgres/postmaster.ts"
import { appRole, ensureRoles, ownerRole } from "./postgres/roles.ts"
import { loadState, saveState } from "./postgres/state.ts"
import type { ClusterName, ClusterState } from "./postgres/state.ts"

/** An embedded cluster that runs now. */
export type Cluster = {
  name: ClusterName
  state: ClusterState
  pid: number
  url(role: keyof ClusterState["passwords"], database?: string): string
  isAlive(): boolean
  stop(): Promise<void>
}

export const databaseOf = { pg: "siginjai", "pg-uji": "siginjai_acuan_uji", "pg-bunuh": "siginjai_bunuh_uji" } as const
export { appRole, ownerRole }

const common = [
  "unix_socket_directories=",
  "max_connections=100",
  "shared_buffers=128MB",
  // Containers often have a tiny /dev/shm.
  "dynamic_shared_memory_type=mmap",
  "max_parallel_workers_per_gather=0",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_line_prefix=%m [%p] ",
  "password_encryption=scram-sha-256",
]
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * Makes, starts or adopts one of this folder's clusters and waits until it answers.
 * `pg` keeps what it has confirmed; `pg-uji` may lose everything with the machine's power, but is quick;
 * `pg-bunuh` is for drills: durable as `pg`, killed at will.
 */
export async function startCluster(
  name: ClusterName,
  settings: string[] = name === "pg-uji" ? careless : [],
): Promise<Cluster> {
  const user = serverUser()
  const state = loadState(name, user)
  state.binaries = binariesFor(state)
  let live = livePostmaster(state.data)
  if (!live) {
    requireSpace()
    saveState(name, state)
    initialise(state, user)
    state.port = await freeLoopbackPort(state.port)
    live = await launchPostmaster({ ...state, user, log: name, settings: [...common, ...settings] })
  }
  state.port = live.port
  saveState(name, state)
  const who = live
  const cluster: Cluster = {
    name,
    state,
    pid: who.pid,
    url: (role, database = databaseOf[name]) =>
      `postgresql://${role}:${state.passwords[role]}@127.0.0.1:${state.port}/${database}`,
    isAlive: () => isRunning(who),
    stop: () => stopPostmaster(who),
  }
  await untilItAnswers(cluster)
  return cluster
}

/** A running cluster of this folder, without starting one. */
export function isClusterRunning(name: ClusterName): boolean {
  const state = loadState(name, serverUser())
  return livePostmaster(state.data) !== null
}

async function untilItAnswers(cluster: Cluster): Promise<void> {
  for (const end = Date.now() + 120_000; ; await sleep(50)) {
    const client = new Client({ connectionString: cluster.url("postgres", "postgres") })
    client.on("error", () => {})
    try {
      await client.connect()
      await ensureRoles(client, cluster.state, databaseOf[cluster.name])
      return
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === "28P01")
        throw new PlainError(
          `Sandi basis data di .data/${cluster.name}.json tidak cocok dengan isi ${cluster.state.data}.`,
        )
      // 57P03: still replaying what a crash left behind.
      if ((code !== "57P03" && code !== "ECONNREFUSED" && code !== "ECONNRESET") || Date.now() > end) throw error
      if (!cluster.isAlive())
        throw new PlainError(`PostgreSQL mati saat menyala; lihat ${inData("log", `${cluster.name}.log`)}.`)
    } finally {
      await client.end().catch(() => {})
    }
  }
}

function requireSpace(): void {
  const { bavail, bsize } = statfsSync(dataFolder)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free < 200)
    throw new PlainError(`Ruang cakram tinggal ${free} MB; basis data memerlukan sedikitnya 200 MB. Kosongkan dahulu.`)
}
