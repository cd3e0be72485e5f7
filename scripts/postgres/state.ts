import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PlainError } from "../errors.ts"
import { inData, root } from "../paths.ts"
import { choosePlace, isUsable } from "./place.ts"
import type { Place, RunAs } from "./place.ts"

export type ClusterName = "pg" | "pg-uji" | "pg-bunuh"

/** What this folder knows about one of its clusters; kept in `.data/<name>.json`, readable by its owner alone. */
export type ClusterState = Place & {
  project: string
  port: number
  passwords: { postgres: string; siginjai_pemilik: string; siginjai_aplikasi: string }
}

/** The kept state of a cluster, or a new one with fresh passwords and a place that the server's user can enter. */
export function loadState(name: ClusterName, user: RunAs): ClusterState {
  const file = stateFile(name)
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ClusterState) : undefined
  if (known && belongsHere(known)) {
    const state = relocated(known, name)
    if (isUsable(state, user)) return state
    if (existsSync(state.data))
      throw new PlainError(
        `Pengguna postgres tidak lagi boleh masuk ke ${state.data}. Buka izin folder ini (chmod a+x).`,
      )
  }
  const random = () => randomBytes(18).toString("hex")
  const passwords = { postgres: random(), siginjai_pemilik: random(), siginjai_aplikasi: random() }
  return { ...choosePlace(name, user), project: realpathSync(root), port: 0, passwords }
}

/** Writes the state in one stroke, so that a crash leaves the old or the new one. */
export function saveState(name: ClusterName, state: ClusterState): void {
  const file = stateFile(name)
  writeFileSync(`${file}.baru`, JSON.stringify(state, null, 2), { mode: 0o600, flush: true })
  renameSync(`${file}.baru`, file)
}

function stateFile(name: ClusterName): string {
  return inData(`${name}.json`)
}

// A copy of the project carries a copy of this note: data outside the folder still belong to the original.
function belongsHere(state: ClusterState): boolean {
  const here = realpathSync(root)
  return state.project === here || isInside(state) || !existsSync(state.project)
}

function relocated(state: ClusterState, name: ClusterName): ClusterState {
  const here = realpathSync(root)
  if (state.project === here) return state
  const inside = isInside(state)
  return { ...state, project: here, data: inside ? inData(name) : state.data }
}

function isInside(state: ClusterState): boolean {
  return state.data.startsWith(state.project + path.sep)
}
