import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { berhalanganSql, bolehMenilaiSql, namaLengkap } from "#lib/pegawai/queries.ts"
import { type JenisKetidakhadiran, jabatanManajerial, setingkat } from "#lib/pegawai/rules.ts"

export type TidakMasukRow = {
  id: string
  pegawaiId: string
  nama: string
  jabatan: string | null
  unit: string | null
  jenis: JenisKetidakhadiran
  mulai: Tanggal
  selesai: Tanggal
  surat: string
}

/**
 * Who is away, was until two weeks ago or will be within two weeks, among those whose records the actor keeps: an early
 * return is often heard of afterwards. At most 200.
 */
const listTidakMasuk = (actor: Actor, pada: Tanggal): Promise<TidakMasukRow[]> =>
  db().$queryRaw`
    select h.id, h.pegawai_id as "pegawaiId", ${namaLengkap} as nama, j.nama as jabatan, u.nama as unit,
      h.jenis::text, h.mulai::text, h.selesai::text, h.surat
    from ketidakhadiran h join pegawai p on p.id = h.pegawai_id join pegawai_kini k on k.pegawai_id = p.id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where h.selesai >= ${tambahHari(pada, -14)}::date and h.mulai <= ${tambahHari(pada, 14)}::date and ${dikelolaSql(actor)}
    order by h.mulai, p.nama, h.id limit 200`

export type KursiKosongRow = {
  jabatanId: string
  jabatan: string
  unit: string
  /** Who holds it and is away; none where the seat is vacant. */
  pejabat: { nama: string; mulai: Tanggal; selesai: Tanggal } | null
}

/** Seats that appraise and have nobody today: vacant, or their holder away, without Plt or Plh. */
const listKursiKosong = (actor: Actor, pada: Tanggal): Promise<KursiKosongRow[]> => {
  const duduk = Prisma.sql`n.jabatan_id = j.id and n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)`
  return db().$queryRaw`
    select j.id as "jabatanId", j.nama as jabatan, u.nama as unit, (
        select jsonb_build_object('nama', ${namaLengkap}, 'mulai', h.mulai, 'selesai', h.selesai)
        from penempatan n join pegawai p on p.id = n.pegawai_id
        join ketidakhadiran h on h.pegawai_id = p.id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
        where ${duduk} order by n.jenis limit 1) as pejabat
    from jabatan_kini s join jabatan j on j.id = s.jabatan_id
    join (select id, nama, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where ${bolehMenilaiSql()} and ${dikelolaSql(actor, "u")}
      and not exists (select from penempatan n where ${duduk}
        and not ${berhalanganSql(Prisma.sql`n.pegawai_id`, pada)})
    order by u.jalur_unit, j.nama limit 200`
}

export type PelaksanaRow = {
  id: string
  jabatan: string
  nama: string
  jenis: "PLT" | "PLH"
  mulai: Tanggal
  /** The last day. */
  selesai: Tanggal | null
  skNomor: string
}

/** Who acts for a seat today or will, with the order. */
const listPelaksana = (actor: Actor, pada: Tanggal): Promise<PelaksanaRow[]> =>
  db().$queryRaw`
    select n.id, j.nama as jabatan, ${namaLengkap} as nama, n.jenis::text, n.mulai::text, (n.selesai - 1)::text as selesai,
      n.sk_nomor as "skNomor"
    from penempatan n join jabatan j on j.id = n.jabatan_id join pegawai p on p.id = n.pegawai_id
    join jabatan_kini s on s.jabatan_id = j.id join (select id, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where n.jenis in ('PLT', 'PLH') and (n.selesai is null or n.selesai > ${pada}::date) and ${dikelolaSql(actor, "u")}
    order by n.selesai, j.nama, n.id limit 200`

export type Kehadiran = { absen: TidakMasukRow[]; kosong: KursiKosongRow[]; pelaksana: PelaksanaRow[] }

/** What an operator looks after: who is away, which seats have nobody, who acts for whom. */
export async function getKehadiran(actor: Actor, pada: Tanggal): Promise<Kehadiran> {
  const [absen, kosong, pelaksana] = await Promise.all([
    listTidakMasuk(actor, pada),
    listKursiKosong(actor, pada),
    listPelaksana(actor, pada),
  ])
  return { absen, kosong, pelaksana }
}

export type OrangRow = { id: string; nama: string; nip: string | null; jabatan: string | null; unit: string | null }

/** People whose records the actor keeps, by part of a name or NIP: the first twenty. */
export function cariPegawai(actor: Actor, cari: string): Promise<OrangRow[]> {
  const pola = `%${cari.replace(/[\\%_]/g, "\\$&")}%`
  return db().$queryRaw`
    select p.id, ${namaLengkap} as nama, p.nip, j.nama as jabatan, u.nama as unit
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where ${dikelolaSql(actor)} and (k.nama_kunci like ${pola.toLowerCase()} or p.nip like ${pola})
    order by k.nama_kunci, p.id limit 20`
}

/** One of them, or null for whoever does not keep his records. */
export async function getDikelola(actor: Actor, id: string): Promise<OrangRow | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<OrangRow[]>`
    select p.id, ${namaLengkap} as nama, p.nip, j.nama as jabatan, u.nama as unit
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where p.id = ${id}::uuid and ${dikelolaSql(actor)}`
  return row ?? null
}

type CalonRow = { id: string; nama: string; jabatan: string; jenis: string; jenjang: string | null }
export type KursiTugas = Omit<KursiKosongRow, "pejabat"> & {
  jenis: string
  jenjang: string | null
  /** Its definitive holder, and the absence that he is on. */
  pejabat: { nama: string; mulai: Tanggal | null; selesai: Tanggal | null } | null
  calon: CalonRow[]
}

/**
 * A seat for which an order may be written, with the people of its agency who are at work and may be of the right
 * level: heads and senior functional staff. Null where the actor does not keep its unit.
 */
export async function getKursiTugas(actor: Actor, jabatanId: string, pada: Tanggal): Promise<KursiTugas | null> {
  if (!uuidSah(jabatanId)) return null
  const [row] = await db().$queryRaw<KursiTugas[]>`
    select j.id as "jabatanId", j.nama as jabatan, u.nama as unit, j.jenis::text, j.jenjang, (
        select jsonb_build_object('nama', ${namaLengkap}, 'mulai', h.mulai, 'selesai', h.selesai)
        from penempatan n join pegawai p on p.id = n.pegawai_id
        left join ketidakhadiran h on h.pegawai_id = p.id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
        where n.jabatan_id = j.id and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and n.mulai <= ${pada}::date
          and (n.selesai is null or n.selesai > ${pada}::date) order by n.jenis limit 1) as pejabat,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', p.id, 'nama', ${namaLengkap}, 'jabatan', b.nama, 'jenis', b.jenis,
          'jenjang', b.jenjang) order by b.jenis, p.nama)
        from unit o join pegawai_kini k on starts_with(k.jalur_unit, o.jalur) join pegawai p on p.id = k.pegawai_id
        join jabatan b on b.id = k.jabatan_id and b.id <> j.id
        where o.jenis = 'PERANGKAT_DAERAH' and starts_with(u.jalur_unit, o.jalur)
          and (b.jenis::text = any(${[...jabatanManajerial]}) or b.jenjang in ('Ahli Muda', 'Ahli Madya', 'Ahli Utama'))
          and not ${berhalanganSql(Prisma.sql`p.id`, pada)}), '[]') as calon
    from jabatan j join jabatan_kini s on s.jabatan_id = j.id
    join (select id, nama, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where j.id = ${jabatanId}::uuid and ${dikelolaSql(actor, "u")}`
  return row ? { ...row, calon: row.calon.filter((c) => setingkat(row, c)) } : null
}

export type HariIni = {
  /** Away today; the kind only for himself and for those who keep his records. */
  absen: { jenis: JenisKetidakhadiran | null; selesai: Tanggal } | null
  dikelola: boolean
}

/** Whether a person within sight is away today. The caller has asked whether he may be seen. */
export async function getHariIni(actor: Actor, pegawaiId: string, pada: Tanggal): Promise<HariIni> {
  const [row] = await db().$queryRaw<HariIni[]>`
    select ${dikelolaSql(actor)} as dikelola, (
      select jsonb_build_object('selesai', h.selesai,
        'jenis', case when ${dikelolaSql(actor)} or h.pegawai_id = ${actor.pegawaiId}::uuid then h.jenis end)
      from ketidakhadiran h where h.pegawai_id = k.pegawai_id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
      ) as absen
    from pegawai_kini k where k.pegawai_id = ${pegawaiId}::uuid`
  return row!
}
