import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, dariKursor, type Halaman, halaman, PER_HALAMAN } from "#lib/kernel/page.ts"
import type { SaringJejak } from "./schema.ts"

type Nilai = Record<string, unknown> | null

export type JejakRow = {
  id: string
  at: Date
  kunci: string
  aktor: string
  atasNama: string | null
  verba: string
  subjekJenis: string
  subjekId: string
  sebelum: Nilai
  sesudah: Nilai
  isi: { sebelum?: Nilai; sesudah?: Nilai } | null
  dasar: string[]
  sidik: string
  /** The batch that seals it, or null while it waits. */
  segel: string | null
}

const kolom = Prisma.sql`p.id, p.at, p.at::text as kunci, p.aktor, p.atas_nama as "atasNama", p.verba,
  p.subjek_jenis as "subjekJenis", p.subjek_id as "subjekId", p.sebelum, p.sesudah, i.isi::jsonb as isi, p.dasar,
  encode(p.sidik, 'hex') as sidik,
  (select no::text from segel s where (s.era, s.sampai_tx) >= (p.era, p.tx) order by s.era, s.sampai_tx limit 1) as segel`

/** What was done to one thing, oldest first. The caller has asked whether that thing may be seen. */
export const listRiwayat = (subjekJenis: string, subjekId: string): Promise<JejakRow[]> =>
  db().$queryRaw`
    select ${kolom} from peristiwa p left join peristiwa_isi i on i.peristiwa_id = p.id
    where p.subjek_id = ${subjekId}::uuid and p.subjek_jenis = ${subjekJenis} order by p.at, p.id limit 200`

/** The whole trail, latest first, 50 a page. The caller has asked whether the trail may be read. */
export async function listJejak(saring: SaringJejak): Promise<Halaman<JejakRow>> {
  const sesudah = dariKursor(saring.sesudah, [bentuk.saat, bentuk.uuid])
  const rows = await db().$queryRaw<JejakRow[]>`
    select ${kolom} from peristiwa p left join peristiwa_isi i on i.peristiwa_id = p.id
    where ${saring.subjek ? Prisma.sql`p.subjek_id = ${saring.subjek}::uuid` : Prisma.sql`true`}
      and ${saring.verba ? Prisma.sql`p.verba = ${saring.verba}` : Prisma.sql`true`}
      and ${sesudah ? Prisma.sql`(p.at, p.id) < (${sesudah[0]}::timestamptz, ${sesudah[1]}::uuid)` : Prisma.sql`true`}
    order by p.at desc, p.id desc limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.kunci, r.id])
}

export type PemberitahuanRow = {
  peristiwaId: string
  verba: string
  subjekId: string
  oleh: string
  at: Date
  baru: boolean
}

/** A notification that nobody has read and that asks for something: an accepted report does not. */
export const belumDibacaSql = Prisma.sql`dibaca_pada is null and verba <> 'kinerja.terima'`

/** What concerned the actor, latest first; the last 100. */
export async function listPemberitahuan(actor: Actor): Promise<PemberitahuanRow[]> {
  if (!actor.pegawaiId) return []
  return db().$queryRaw`
    select peristiwa_id as "peristiwaId", verba, subjek_id as "subjekId", oleh, at, ${belumDibacaSql} as baru
    from pemberitahuan where untuk = ${actor.pegawaiId}::uuid order by at desc limit 100`
}

export type PelihatRow = { id: string; at: Date; aktor: string; tujuan: string | null }

/** Who has looked at a person's data and what for, the latest fifty: for the person himself. */
export const listPelihat = (pegawaiId: string): Promise<PelihatRow[]> =>
  db().$queryRaw`
    select p.id, p.at, p.aktor, i.isi::jsonb #>> '{sesudah,tujuan}' as tujuan
    from peristiwa p left join peristiwa_isi i on i.peristiwa_id = p.id
    where p.subjek_id = ${pegawaiId}::uuid and p.verba = 'pegawai.lihatPribadi' order by p.at desc, p.id desc limit 50`
