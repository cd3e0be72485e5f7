// Letters: written into the outbox by the mutation that wants them sent, mailed by the worker, never inside a transaction.
import "server-only"
import { createTransport, type Transporter } from "nodemailer"
import { db, type Tx } from "./db.ts"
import { uuid } from "./id.ts"
import type { Job } from "./jobs.ts"
import { log } from "./log.ts"

export type Surat = { kepada: string; judul: string; isi: string }

/** Puts a letter into the outbox. Without SMTP_URL it stays there, where the administrator can see it. */
export async function titipSurat(tx: Tx, sekarang: Date, surat: Surat): Promise<void> {
  await tx.suratKeluar.create({ data: { id: uuid(), ...surat, dibuat: sekarang, cobaPada: sekarang } })
}

type Baris = Surat & { id: string; percobaan: number }

const PALING_BANYAK = 8
let pengirim: Transporter | undefined

/** Takes a letter for a quarter of an hour: a worker that dies while it sends does not hold it for ever. */
const ambil = (sekarang: Date) =>
  db().$queryRaw<Baris[]>`
    update surat_keluar s set coba_pada = ${sekarang}::timestamptz + interval '15 minutes', percobaan = s.percobaan + 1
    where s.id = (select id from surat_keluar where coba_pada <= ${sekarang}::timestamptz and isi is not null
      order by coba_pada limit 1 for update skip locked)
    returning s.id, s.kepada, s.judul, s.isi, s.percobaan`

async function kirim(sekarang: Date): Promise<number> {
  const url = process.env.SMTP_URL
  if (!url) return 0
  const [surat] = await ambil(sekarang)
  if (!surat) return 0
  pengirim ??= createTransport(url, { from: process.env.SMTP_DARI })
  try {
    await pengirim.sendMail({ to: surat.kepada, subject: surat.judul, text: surat.isi })
    // What went out needs no copy: it may carry a one-time link.
    await db().suratKeluar.update({
      where: { id: surat.id },
      data: { terkirimPada: sekarang, cobaPada: null, isi: null, galat: null },
    })
  } catch (err) {
    log.warn({ err, surat: surat.id }, "letter not sent")
    const galat = err instanceof Error ? err.message.slice(0, 200) : "gagal"
    const menyerah = surat.percobaan >= PALING_BANYAK && { cobaPada: null }
    await db().suratKeluar.update({ where: { id: surat.id }, data: { galat, ...menyerah } })
  }
  return 1
}

const SEMINGGU = 7 * 86_400_000

/** Letters that lay for a week are not worth keeping: what they carry has long expired. */
async function kosongkan(sekarang: Date): Promise<number> {
  const dibuat = { lt: new Date(sekarang.getTime() - SEMINGGU) }
  await db().suratKeluar.updateMany({ where: { dibuat, isi: { not: null } }, data: { isi: null, cobaPada: null } })
  return 0
}

export const surat: Job[] = [
  { nama: "surat", tiapMs: 5_000, kerjakan: kirim },
  { nama: "surat-lama", tiapMs: 86_400_000, kerjakan: kosongkan },
]
