import { execFileSync } from "node:child_process"
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

/** @typedef {{ pid: number, born: string }} Identity a process that cannot be mistaken for a later one of the same pid */

/**
 * When a live process was started, as an opaque text; null when it does not run (a zombie does not).
 * @param {number} pid @returns {string | null}
 */
export function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return fields[0] === "Z" ? null : (fields[19] ?? null)
  } catch {
    if (process.platform === "linux") return null
    if (process.platform === "win32") return isAlive(pid) ? "alive" : null
    return startedAccordingToPs(pid)
  }
}

/** @param {Identity | null | undefined} who @returns {boolean} */
export function isRunning(who) {
  return Boolean(who) && bornAt(who.pid) === who.born
}

/**
 * Takes a lock file for this process, or tells who holds it. A lock of a process that has gone is taken over.
 * @param {string} file @returns {{ holder: Identity | null, release: () => void }}
 */
export function takeLock(file) {
  const me = { pid: process.pid, born: bornAt(process.pid) ?? "" }
  const draft = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o711 })
  for (;;) {
    writeFileSync(draft, JSON.stringify(me), { mode: 0o644 })
    try {
      linkSync(draft, file)
      rmSync(draft)
      return { holder: null, release: () => release(file) }
    } catch (error) {
      rmSync(draft, { force: true })
      if (error.code !== "EEXIST") throw error
    }
    const holder = readIdentity(file)
    if (isRunning(holder)) return { holder, release: () => {} }
    dropStale(file, holder)
  }
}

/** Who holds a lock now, or null. @param {string} file @returns {Identity | null} */
export function lockHolder(file) {
  const holder = readIdentity(file)
  return isRunning(holder) ? holder : null
}

function release(file) {
  if (readIdentity(file)?.pid === process.pid) rmSync(file, { force: true })
}

// Moved away before it is deleted: between our look and our deed another process may have put its own lock there.
function dropStale(file, seen) {
  const aside = `${file}.usang.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readIdentity(aside)
  if (moved?.pid !== seen?.pid && isRunning(moved)) renameSync(aside, file)
  rmSync(aside, { force: true })
}

function readIdentity(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}

function startedAccordingToPs(pid) {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null
  } catch {
    return null
  }
}
