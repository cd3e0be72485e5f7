// The kernel's own jobs: the seal, the partitions, the notifications and what may be swept away.
import "server-only"
import { db, inTransaction } from "./db.ts"
import { store, sweepWaitingRoom } from "./files.ts"
import { cursorJob, type Job } from "./jobs.ts"
import { log } from "./log.ts"
import { seal, sealHead } from "./seal.ts"
import { tambahHari, tanggalPada } from "./tanggal.ts"

const SEHARI = 86_400_000

/** Makes the months of the trail from a date on, a year ahead. Run at every start and daily. */
export async function siapkanPartisi(dari: Date): Promise<number> {
  const pada = tanggalPada(dari)
  const [hasil] = await db().$queryRaw<{ n: number }[]>`
    select siapkan_partisi(${pada}::date, ${tambahHari(pada, 365)}::date) as n`
  return hasil!.n
}

/** Whom an event concerns is told of it; kept 180 days. */
const pemberitahuan = cursorJob(
  "pemberitahuan",
  1_000,
  (tx, baru) =>
    tx.$executeRaw`
    insert into pemberitahuan (untuk, peristiwa_id, verba, subjek_id, oleh, at)
    select u, p.id, p.verba, p.subjek_id, p.aktor, p.at from peristiwa p, unnest(p.untuk) u where ${baru}
    on conflict do nothing`,
)

async function sapu(sekarang: Date): Promise<number> {
  const lewat = (hari: number) => new Date(sekarang.getTime() - hari * SEHARI)
  await db().$executeRaw`delete from pemberitahuan where at < ${lewat(180)}`
  await db().$executeRaw`delete from kunci where at < ${lewat(30)}`
  return 0
}

/** Uploads that nothing has held for a day go, bytes first: a row that outlives them is swept again. */
async function sapuBerkas(sekarang: Date): Promise<number> {
  const kemarin = new Date(sekarang.getTime() - SEHARI)
  // The waiting room's files bear the machine's time, whatever the clock of a demo says.
  await sweepWaitingRoom(new Date(Date.now() - SEHARI))
  return inTransaction(async (tx) => {
    const yatim = await tx.$queryRaw<{ id: string }[]>`
      select id from berkas where not dipakai and dibuat < ${kemarin}::timestamptz order by id limit 200
      for update skip locked`
    for (const { id } of yatim) await store.remove(id)
    await tx.$executeRaw`delete from berkas where id = any(${yatim.map((b) => b.id)}::uuid[])`
    return yatim.length
  })
}

async function kepalaSegel(): Promise<number> {
  // The head leaves the database every day, so that a rewritten chain cannot pass for the old one.
  log.info({ segel: await sealHead() }, "seal head")
  return 0
}

export const upkeep: Job[] = [
  { nama: "partisi", tiapMs: SEHARI, kerjakan: async (s) => (await siapkanPartisi(s), 0) },
  { nama: "segel", tiapMs: 1_000, kerjakan: seal },
  pemberitahuan,
  { nama: "sapu", tiapMs: SEHARI, kerjakan: sapu },
  { nama: "sapu-berkas", tiapMs: SEHARI / 24, kerjakan: sapuBerkas },
  { nama: "kepala-segel", tiapMs: SEHARI, kerjakan: kepalaSegel },
]
