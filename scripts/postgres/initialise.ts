import { spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PlainError, noSpace } from "../errors.ts"
import type { ClusterState } from "./state.ts"
import { serverEnv } from "./place.ts"
import type { RunAs } from "./place.ts"

/** Makes the cluster beside its place and moves it there when complete: a half-made one is never taken for whole. */
export function initialise(state: ClusterState, user: RunAs): void {
  if (existsSync(path.join(state.data, "PG_VERSION"))) return
  const draft = `${state.data}.baru`
  const password = `${state.data}.sandi`
  rmSync(draft, { recursive: true, force: true })
  rmSync(state.data, { recursive: true, force: true })
  mkdirSync(path.dirname(state.data), { recursive: true, mode: 0o711 })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(password, state.passwords.postgres, { mode: 0o600 })
  if (user) for (const entry of [draft, password]) chownSync(entry, user.uid, user.gid)
  // Byte order and UTF-8 whatever LANG says; C.UTF-8 of the system is missing outside Linux.
  const locale =
    process.platform === "linux"
      ? ["--locale=C.UTF-8"]
      : ["--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8"]
  const auth = [
    "--auth-host=scram-sha-256",
    "--auth-local=scram-sha-256",
    "--username=postgres",
    `--pwfile=${password}`,
  ]
  const made = spawnSync(
    path.join(state.binaries, "bin", "initdb"),
    [`--pgdata=${draft}`, "--encoding=UTF8", ...locale, ...auth],
    { ...user, cwd: path.dirname(state.data), env: serverEnv(), encoding: "utf8" },
  )
  rmSync(password, { force: true })
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    const said = made.stderr || String(made.error)
    throw new PlainError(/No space left/i.test(said) ? noSpace : `Basis data tidak dapat dibuat:\n${said.trim()}`)
  }
  renameSync(draft, state.data)
}
