import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, cariSql, dariKursor, type Halaman, halaman, PER_HALAMAN } from "#lib/kernel/page.ts"
import { awalHari, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
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

/** An event with the names of those whom it concerned, besides its actor. */
export type JejakOrang = JejakRow & { orang: string[] }

type Orang = { id: string | null; akun: string | null }

/** More people than this bear what was searched for: then who is meant is asked first. */
const ORANG_TERBANYAK = 20

/** Who bears a name that holds this, or has this NIP or account; one more than may be meant at once. */
function cariOrang(orang: string): Promise<Orang[]> {
  const nip = orang.replace(/\s/g, "")
  return db().$queryRaw`
    select p.id, a.id as akun from pegawai p full join akun a on a.pegawai_id = p.id
    where ${cariSql(orang, namaLengkap.sql, "a.nama")} or p.nip = ${nip} or a.masuk = ${nip} limit ${ORANG_TERBANYAK + 1}`
}

/** The trail; `terlaluBanyak` where more people bear the name than can be meant. */
export type DaftarJejak = Halaman<JejakOrang> & { terlaluBanyak: boolean }

/**
 * The whole trail, latest first, 50 a page: of a person all that he did and all that concerned him. The caller has asked
 * whether the trail may be read.
 */
export async function listJejak(saring: SaringJejak): Promise<DaftarJejak> {
  const sesudah = dariKursor(saring.sesudah, [bentuk.saat, bentuk.uuid])
  const orang = saring.orang ? await cariOrang(saring.orang) : null
  const terlaluBanyak = (orang?.length ?? 0) > ORANG_TERBANYAK
  if (orang?.length === 0 || terlaluBanyak) return { baris: [], berikut: null, terlaluBanyak }
  const [ids, akun] = [orang?.flatMap((o) => o.id ?? []), orang?.flatMap((o) => o.akun ?? [])]
  const syarat = [
    saring.subjek && Prisma.sql`subjek_id = ${saring.subjek}::uuid`,
    saring.verba && Prisma.sql`verba = ${saring.verba}`,
    // a period leaves the months beside it unopened
    saring.dari && Prisma.sql`at >= ${awalHari(saring.dari)}::timestamptz`,
    saring.sampai && Prisma.sql`at < ${awalHari(tambahHari(saring.sampai, 1))}::timestamptz`,
    sesudah && Prisma.sql`(at, id) < (${sesudah[0]}::timestamptz, ${sesudah[1]}::uuid)`,
    orang && Prisma.sql`(aktor_id = any(${akun}::uuid[]) or untuk && ${ids}::uuid[])`,
  ].filter((s) => s instanceof Prisma.Sql)
  // A person's events are found by their own indexes; left to itself, the limit would have all of time read backwards.
  const rows = await db().$queryRaw<JejakOrang[]>`
    select x.*, array(select ${namaLengkap} from pegawai p where p.id = any(x.untuk) order by p.nama) as orang
    from (
      select ${kolom}, p.untuk from (
        select * from peristiwa where ${Prisma.join([Prisma.sql`true`, ...syarat], " and ")}
        ${orang ? Prisma.sql`offset 0` : Prisma.empty}
      ) p left join peristiwa_isi i on i.peristiwa_id = p.id
      order by p.at desc, p.id desc limit ${PER_HALAMAN + 1}
    ) x order by x.at desc, x.id desc`
  return { ...halaman(rows, (r) => [r.kunci, r.id]), terlaluBanyak }
}

export type PemberitahuanRow = {
  peristiwaId: string
  verba: string
  subjekId: string
  oleh: string
  at: Date
  baru: boolean
  /** Of one's own report: its day, and its first words unless it holds citizens' personal data or was erased. */
  tanggal: Tanggal | null
  uraian: string | null
}

/** A notification that nobody has read and that asks for something: an accepted report does not. */
export const belumDibacaSql = Prisma.sql`dibaca_pada is null and verba <> 'kinerja.terima'`

/** What concerned the actor, latest first; the last 100. */
export async function listPemberitahuan(actor: Actor): Promise<PemberitahuanRow[]> {
  if (!actor.pegawaiId) return []
  return db().$queryRaw`
    select b.peristiwa_id as "peristiwaId", b.verba, b.subjek_id as "subjekId", b.oleh, b.at, ${belumDibacaSql} as baru,
      l.tanggal::text, case when not l.data_pribadi and l.isi_dihapus_pada is null then left(l.uraian, 80) end as uraian
    from pemberitahuan b left join laporan_harian l on l.id = b.subjek_id and l.pegawai_id = b.untuk
    where b.untuk = ${actor.pegawaiId}::uuid order by b.at desc limit 100`
}

export type PelihatRow = { id: string; at: Date; aktor: string; tujuan: string | null }

/** Who has looked at a person's data and what for, the latest fifty: for the person himself. */
export const listPelihat = (pegawaiId: string): Promise<PelihatRow[]> =>
  db().$queryRaw`
    select p.id, p.at, p.aktor, i.isi::jsonb #>> '{sesudah,tujuan}' as tujuan
    from peristiwa p left join peristiwa_isi i on i.peristiwa_id = p.id
    where p.subjek_id = ${pegawaiId}::uuid and p.verba = 'pegawai.lihatPribadi' order by p.at desc, p.id desc limit 50`
