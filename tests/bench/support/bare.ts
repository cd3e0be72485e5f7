// The outer floor, a process of its own: `node:http` and `pg`, no framework, no session, no rendering. A page is its
// main statement answered as JSON; sending is the report and one event in a transaction.
import { randomUUID } from "node:crypto"
import http from "node:http"
import type { AddressInfo } from "node:net"
import pg from "pg"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { getAkunSaya } from "#lib/akses/queries/sesi.ts"
import { saringKehadiran } from "#lib/kehadiran/schema.ts"
import { getKehadiran } from "#lib/kehadiran/queries/absen.ts"
import { closeDb } from "#lib/kernel/db.ts"
import { awalBulan } from "#lib/kernel/tanggal.ts"
import { listLaporanRekap } from "#lib/kinerja/queries/bulan.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { listPenilaian } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { listPegawai } from "#lib/pegawai/queries.ts"
import { saringPegawai } from "#lib/pegawai/schema.ts"

type Statement = { name: string; text: string; values: unknown[] }
type Report = Record<"pegawaiId" | "jabatanId" | "penilaiJabatanId" | "akun" | "tanggal" | "uraian", string>

/** What a query of ours sends to PostgreSQL, so that the floor runs the same statement and cannot drift. */
async function statementOf(name: string, run: () => Promise<unknown>): Promise<Statement> {
  const proto = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const asli = proto.query
  let seen: Statement | undefined
  proto.query = function (...args) {
    const [first, values] = args as [{ text: string; values?: unknown[] }, unknown[]?]
    if (typeof first === "object") seen = { name, text: first.text, values: values ?? first.values ?? [] }
    return asli.apply(this, args)
  }
  try {
    await run()
  } finally {
    proto.query = asli
  }
  if (!seen) throw new Error(`${name}: no statement was seen`)
  return seen
}

const saat = new Date(process.env.SIGINJAI_WAKTU!)
const sessions = JSON.parse(process.env.BENCH_SESI!) as Record<string, string>
const actor = async (kunci: string) => (await resolveActor(sessions[kunci]!, saat))!
const [penyuluh, sekda, kabid] = [await actor("penyuluh"), await actor("sekda"), await actor("kabid")]
const pengelola = await actor("pengelola")
const statements: Record<string, Statement> = {
  "/beranda": await statementOf("beranda", () => getBeranda(penyuluh.pegawaiId!, penyuluh.pada)),
  "/pegawai": await statementOf("pegawai", () => listPegawai(sekda, saringPegawai.parse({}))),
  "/kinerja/rekap": await statementOf("rekap", () =>
    listLaporanRekap(penyuluh, penyuluh.pegawaiId!, awalBulan(penyuluh.pada)),
  ),
  "/kinerja/penilaian": await statementOf("penilaian", () => listPenilaian(kabid)),
  "/kehadiran": await statementOf("kehadiran", () =>
    getKehadiran(pengelola, pengelola.pada, saringKehadiran.parse({})),
  ),
  "/akses": await statementOf("akses", () => getAkunSaya(penyuluh.akunId!, saat)),
  "/kinerja/kotak-masuk": await statementOf("kotak-masuk", () => listKotakMasuk(kabid)),
}
await closeDb()

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

async function insert(r: Report): Promise<string> {
  const client = await pool.connect()
  const id = randomUUID()
  try {
    await client.query("begin")
    await client.query({
      name: "laporan",
      text: `insert into laporan_harian (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, durasi_menit, uraian,
        tempat, status, dikirim_pada) values ($1, $2, $3, $4, $5, 1, $6, 'KANTOR', 'DIKIRIM', $7)`,
      values: [id, r.pegawaiId, r.jabatanId, r.penilaiJabatanId, r.tanggal, r.uraian, saat],
    })
    await client.query({
      name: "peristiwa",
      text: `insert into peristiwa (at, id, aktor_id, aktor, verba, subjek_jenis, subjek_id, untuk, sesudah, dasar)
        values ($1, $2, $3, 'Ukur', 'kinerja.kirim', 'laporan_harian', $4, '{}', $5, '{}')`,
      values: [saat, randomUUID(), r.akun, id, JSON.stringify({ tanggal: r.tanggal, durasiMenit: 1 })],
    })
    await client.query("commit")
    return id
  } finally {
    client.release()
  }
}

async function answer(request: http.IncomingMessage): Promise<unknown> {
  if (request.method !== "POST") return (await pool.query(statements[request.url!]!)).rows
  let body = ""
  for await (const chunk of request) body += String(chunk)
  return { status: "berhasil", id: await insert(JSON.parse(body) as Report) }
}

const server = http.createServer((request, response) => {
  answer(request).then(
    (isi) => response.setHeader("content-type", "application/json").end(JSON.stringify(isi)),
    (error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    },
  )
})
server.listen(Number(process.env.PORT), "127.0.0.1", () =>
  console.log(`bare ${(server.address() as AddressInfo).port}`),
)
