import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import { takeLock } from "./lock.mjs"

export const root = path.resolve(import.meta.dirname, "..")
const modules = path.join(root, "node_modules")
// Written last: an installation that was cut short leaves the first and lacks the second.
const begun = path.join(modules, ".pasang-dimulai")
const done = path.join(modules, ".pasang-selesai")
const neededMegabytes = 1500

const noSpace = "Ruang cakram habis. Kosongkan sebagian, lalu jalankan lagi."
const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`

/** @param {string} message @returns {Error} an error whose message alone is shown */
function plain(message) {
  return Object.assign(new Error(message), { plain: true })
}

/** The path of Node 24: the one that npm installed, or the running one if it is new enough. @returns {string} */
export function pinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node"
  const file = path.join(modules, `node-${platform}`, "bin", name)
  if (existsSync(file)) return file
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath
  throw plain(`Tidak ada Node 24 siap pakai untuk ${platform}. Pasang Node 24, lalu jalankan lagi.`)
}

/** Installs the locked dependencies unless the stamp says that exactly these are there. */
export async function ensureInstalled() {
  const lock = readFileSync(path.join(root, "package-lock.json"))
  const stamp = createHash("sha256")
    .update(lock)
    .update(readFileSync(path.join(root, "package.json")))
    .update(platform)
    .digest("hex")
  if (read(done) === stamp) return
  const mine = takeLock(path.join(root, ".data", "pasang.lock"))
  if (mine.holder)
    throw plain(`Siginjai di folder ini sedang disiapkan oleh proses ${mine.holder.pid}. Tunggu selesai.`)
  const started = Date.now()
  try {
    if (existsSync(begun)) clearHalfInstalled()
    requireSpace()
    mkdirSync(modules, { recursive: true })
    rmSync(done, { force: true })
    writeFileSync(begun, stamp)
    console.log("Memasang pustaka dari npm (sekali saja, sekitar satu menit)")
    await npmInstall(Boolean(JSON.parse(lock.toString()).packages[`node_modules/node-${platform}`]))
    writeFileSync(done, stamp)
    rmSync(begun, { force: true })
  } catch (error) {
    throw error.code === "ENOSPC" ? plain(noSpace) : error
  } finally {
    mine.release()
  }
  console.log(`  selesai dalam ${Math.round((Date.now() - started) / 1000)} detik`)
}

// Pins are exact, so that without the lock the same versions arrive; npm ci would refuse a lock that, for want of
// some platform's binaries in the registry, does not list them all.
function npmInstall(lockKnowsPlatform) {
  const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev", "--include=optional"]
  const args = ["install", ...flags, ...(lockKnowsPlatform ? [] : ["--no-package-lock"])]
  const cli = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : null
  const [file, argv] = cli ? [process.execPath, [cli, ...args]] : ["npm", args]
  mkdirSync(path.join(root, ".data", "log"), { recursive: true, mode: 0o700 })
  const log = createWriteStream(path.join(root, ".data", "log", "pasang.log"))
  log.on("error", () => {})
  let tail = ""
  const env = { ...process.env, NODE_ENV: "" }
  const child = spawn(file, argv, {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  })
  const keep = (chunk) => {
    log.write(chunk)
    tail = (tail + chunk).slice(-4000)
  }
  child.stdout.on("data", keep)
  child.stderr.on("data", keep)
  const stop = () => {
    child.kill("SIGTERM")
    child.once("exit", () => process.exit(130))
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop)
  const begin = Date.now()
  const ticking = setInterval(() => console.log(`  ${Math.round((Date.now() - begin) / 1000)} detik …`), 10_000)
  return new Promise((resolve, reject) => {
    child.on("error", () => reject(plain("Perintah npm tidak ditemukan. Pasang npm, lalu jalankan lagi.")))
    child.on("exit", (code) => (code === 0 ? resolve() : reject(plain(explain(tail)))))
  }).finally(() => {
    clearInterval(ticking)
    log.end()
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeListener(signal, stop)
  })
}

function explain(tail) {
  if (/ENOSPC|no space left/i.test(tail)) return noSpace
  if (/EAI_AGAIN|ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(tail))
    return "Registri npm tidak dapat dihubungi. Periksa jaringan, lalu jalankan lagi."
  if (/EACCES|EPERM|EROFS/.test(tail)) return `Tidak boleh menulis di ${root}. Periksa pemilik folder ini.`
  return `npm install gagal (.data/log/pasang.log):\n${tail.split("\n").slice(-15).join("\n")}`
}

// npm takes a half unpacked package for an installed one. The Node that runs this very script stays.
function clearHalfInstalled() {
  console.log("Pemasangan sebelumnya terputus; diulang dari awal")
  const own = realpathSync(process.execPath)
  for (const name of readdirSync(modules)) {
    const entry = path.join(realpathSync(modules), name)
    if (!own.startsWith(entry + path.sep)) rmSync(entry, { recursive: true, force: true })
  }
}

function requireSpace() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free < neededMegabytes)
    throw plain(`Ruang cakram tinggal ${free} MB; Siginjai memerlukan sekitar ${neededMegabytes} MB. Kosongkan dahulu.`)
}

function read(file) {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return null
  }
}
