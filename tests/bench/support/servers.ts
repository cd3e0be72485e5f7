// The two processes under load: `next start` of the bench's build, and the bare floor.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { onStop } from "#scripts/life.ts"
import { inData, inModules, root } from "#scripts/paths.ts"
import { freeLoopbackPort } from "#scripts/ports.ts"
import { leashed } from "#scripts/processes.ts"
import { templateTime } from "#scripts/testbase.ts"
import { appUrl } from "#tests/support/database.ts"
import { site } from "./copy.ts"
import { rahasia } from "./people.ts"

type Launch = { nama: string; argv: string[]; cwd: string; env: NodeJS.ProcessEnv; sehat: string }

async function launch({ nama, argv, cwd, env, sehat }: Launch): Promise<string> {
  const port = await freeLoopbackPort(0)
  const log = inData("log", `bench-${nama}.log`)
  const out = openSync(log, "w")
  const [all, leashEnv] = leashed(argv, { ...process.env, ...env, PORT: String(port), NODE_ENV: "production" })
  const child = spawn(process.execPath, all, { cwd, env: leashEnv, stdio: ["ignore", out, out, "ipc"] })
  child.channel?.unref()
  const ended = once(child, "exit")
  onStop(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill("SIGTERM")
    const force = setTimeout(() => child.kill("SIGKILL"), 5_000)
    await ended
    clearTimeout(force)
  })
  const url = `http://127.0.0.1:${port}`
  for (const end = Date.now() + 60_000; ; await sleep(100)) {
    const sound = await fetch(url + sehat).then(
      (r) => r.ok,
      () => false,
    )
    if (sound) return url
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${nama} tidak menyala; lihat ${log}`)
  }
}

// What profiling wants to give the server under load: `BENCH_NODE=--cpu-prof`.
const nodeArgs = (process.env.BENCH_NODE ?? "").split(" ").filter(Boolean)

/** Starts Siginjai as production does, at the template's time. */
export const startSite = (database: string): Promise<string> =>
  launch({
    nama: "situs",
    argv: [...nodeArgs, inModules("next", "dist", "bin", "next"), "start", "-H", "127.0.0.1"],
    cwd: site,
    env: {
      NODE_ENV: "production",
      DATABASE_URL: appUrl(database),
      NEXTAUTH_SECRET: rahasia,
      SIGINJAI_WAKTU: templateTime,
      LOG_LEVEL: "error",
      NEXT_TELEMETRY_DISABLED: "1",
      TZ: "UTC",
    },
    sehat: "/api/health",
  })

/** Starts the bare floor on a database of its own: its reports must not lengthen the days of ours. */
export const startBare = (database: string, sessions: Record<string, string>): Promise<string> =>
  launch({
    nama: "telanjang",
    argv: ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "tests/bench/support/bare.ts"],
    cwd: root,
    env: {
      NODE_ENV: "production",
      DATABASE_URL: appUrl(database),
      SIGINJAI_WAKTU: templateTime,
      BENCH_SESI: JSON.stringify(sessions),
      TZ: "UTC",
    },
    sehat: "/pegawai",
  })
