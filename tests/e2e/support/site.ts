// A site of its own for each worker: a database as of a day, the built web and the worker, on a free port.
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { rm } from "node:fs/promises"
import { createServer } from "node:net"
import pg from "pg"
import { uuid } from "#lib/kernel/id.ts"
import { sessionSecret } from "#scripts/env.ts"
import { tmpdir } from "node:os"
import path from "node:path"
import { leashed } from "#scripts/processes.ts"
import { hitungPernyataan } from "./counter.ts"
import { appUrl, buatDatabase, buatKosong, hapusDatabase, ownerUrl } from "#tests/support/database.ts"

/** The day for which the template of `npm test` is made. */
export const WAKTU_ACUAN = "2026-11-20T15:00:00+07:00"

export type Situs = {
  url: string
  database: string
  /** How many statements the web has sent to PostgreSQL so far. */
  pernyataan: () => number
  /** The instant that the site takes for now. */
  kini: () => Date
  /** Opens a session of an account that has passed both steps. */
  bukaSesi: (akunId: string) => Promise<string>
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

/** Runs a statement in a site's database as its owner: to move rows back in time, which the app cannot do. */
export async function sebagaiPemilik(
  situs: Pick<Situs, "database">,
  sql: string,
  nilai: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(ownerUrl(situs.database))
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, nilai)).rows
  } finally {
    await client.end()
  }
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

async function bukaSesi(situs: Pick<Situs, "database">, waktu: string, akunId: string): Promise<string> {
  const id = uuid()
  await sebagaiPemilik(
    situs,
    `insert into sesi (id, akun_id, dibuat, terakhir, kode_pada, sampai)
     values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '12 hours')`,
    [id, akunId, waktu],
  )
  return id
}

/** Brings a site up as of an instant, with data as of the same or of an earlier one. */
export async function bukaSitus(waktu: string, pekerja: number, data = waktu): Promise<Situs> {
  const nama = `siginjai_e2e_${process.pid}_${pekerja}_uji`
  await siapkanDatabase(nama, data)
  const port = await portBebas()
  const env = {
    DATABASE_URL: appUrl(nama),
    NEXTAUTH_SECRET: sessionSecret(),
    SIGINJAI_WAKTU: waktu,
    BERKAS_DIR: path.join(tmpdir(), nama),
    NODE_ENV: "production",
    LOG_LEVEL: "error",
  }
  const geser = Date.parse(waktu) - Date.now()
  let log = ""
  const penghitung = await hitungPernyataan(env.DATABASE_URL)
  const lewat = new URL(env.DATABASE_URL)
  lewat.port = String(penghitung.port)
  const catat = (teks: string) => void (log += teks)
  const next = ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"]
  const web = jalankan(next, { ...env, DATABASE_URL: lewat.toString() }, catat)
  const url = `http://127.0.0.1:${port}`
  const worker = jalankan(["scripts/worker.ts"], { ...env, SITUS_URL: url }, catat)
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
  return {
    url,
    database: nama,
    pernyataan: penghitung.jumlah,
    kini: () => new Date(Date.now() + geser),
    bukaSesi: (akunId) => bukaSesi({ database: nama }, waktu, akunId),
    log: () => log,
    tutup,
  }
}
