// A site of its own for each worker: a database as of a day, the built web and the worker, on a free port.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { leashed } from "#scripts/processes.ts"
import { hitungPernyataan } from "./counter.ts"
import { appUrl, buatDatabase, buatKosong, hapusDatabase, ownerUrl } from "#tests/support/database.ts"

/** The day for which the template of `npm test` is made. */
const WAKTU_ACUAN = "2026-11-20T15:00:00+07:00"

export type Situs = {
  url: string
  database: string
  /** How many statements the web has sent to PostgreSQL so far. */
  pernyataan: () => number
  /** What the web has written to its log. */
  log: () => string
  tutup: () => Promise<void>
}

async function portBebas(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, "close")
  return port
}

function jalankan(argv: string[], env: Record<string, string>, catat: (teks: string) => void): ChildProcess {
  // On a leash: whatever becomes of the test runner, no server of its outlives it.
  const [semua, milik] = leashed(["--conditions=react-server", ...argv], { ...process.env, ...env })
  const anak = spawn(process.execPath, semua, { env: milik, stdio: ["ignore", "pipe", "pipe", "ipc"] })
  for (const s of [anak.stdout, anak.stderr]) s?.on("data", (data: Buffer) => catat(data.toString()))
  return anak
}

async function selesai(anak: ChildProcess): Promise<void> {
  if (anak.exitCode !== null || anak.signalCode !== null) return
  anak.kill("SIGTERM")
  const paksa = setTimeout(() => anak.kill("SIGKILL"), 5_000)
  await once(anak, "exit")
  clearTimeout(paksa)
}

async function siapkanDatabase(nama: string, waktu: string): Promise<void> {
  if (waktu === WAKTU_ACUAN) return buatDatabase(nama)
  await buatKosong(nama)
  const { prepareDatabase } = await import("#scripts/prepare.ts")
  process.env.SIGINJAI_WAKTU = waktu
  await prepareDatabase({ owner: ownerUrl(nama), app: appUrl(nama), contoh: true })
}

/** Brings a site up as of an instant. */
export async function bukaSitus(waktu: string, pekerja: number): Promise<Situs> {
  const nama = `siginjai_e2e_${process.pid}_${pekerja}_uji`
  await siapkanDatabase(nama, waktu)
  const port = await portBebas()
  const env = {
    DATABASE_URL: appUrl(nama),
    NEXTAUTH_SECRET: "rahasia-uji-rahasia-uji-rahasia-uji",
    SIGINJAI_WAKTU: waktu,
    BERKAS_DIR: path.join(tmpdir(), nama),
    NODE_ENV: "production",
    LOG_LEVEL: "error",
  }
  let log = ""
  const penghitung = await hitungPernyataan(env.DATABASE_URL)
  const lewat = new URL(env.DATABASE_URL)
  lewat.port = String(penghitung.port)
  const catat = (teks: string) => void (log += teks)
  const next = ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"]
  const web = jalankan(next, { ...env, DATABASE_URL: lewat.toString() }, catat)
  const worker = jalankan(["scripts/worker.ts"], env, catat)
  const url = `http://127.0.0.1:${port}`
  for (let kali = 0; ; kali++) {
    const sehat = await fetch(`${url}/api/health`).then(
      (r) => r.ok,
      () => false,
    )
    if (sehat) break
    if (kali > 300 || web.exitCode !== null) throw new Error(`the site did not come up:\n${log}`)
    await new Promise((r) => setTimeout(r, 100))
  }
  const tutup = async () => {
    await Promise.all([selesai(web), selesai(worker)])
    penghitung.tutup()
    await hapusDatabase(nama)
    await rm(env.BERKAS_DIR, { recursive: true, force: true })
  }
  return { url, database: nama, pernyataan: penghitung.jumlah, log: () => log, tutup }
}
