import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, dariKursor, type Halaman, halaman, PER_HALAMAN, uuidSah } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "./policy.ts"
import { type KeadaanTugas, type Kursi, tetapTerjangkau } from "./rules.ts"
import type { SaringPegawai, TugasIsian } from "./schema.ts"

/** Name with titles, in SQL: titles stand apart from the name. */
export const namaLengkap = Prisma.sql`concat(p.gelar_depan || ' ', p.nama, ', ' || p.gelar_belakang)`

/** Whether a person, named by a column, is away and out of reach on a date (R6.11). */
export const berhalanganSql = (pegawaiId: Prisma.Sql, pada: Tanggal) => Prisma.sql`exists (
  select from ketidakhadiran b where b.pegawai_id = ${pegawaiId} and b.selesai >= ${pada}::date and b.mulai <= ${pada}::date
    and b.jenis <> ${tetapTerjangkau}::jenis_ketidakhadiran)`

export type PegawaiRow = {
  id: string
  nama: string
  nip: string | null
  status: string
  jabatan: string | null
  unit: string | null
  golongan: string | null
}

/** The people within sight, by name; 50 a page. Search takes part of a name, of a NIP, or of a seat. */
export async function listPegawai(actor: Actor, saring: SaringPegawai): Promise<Halaman<PegawaiRow>> {
  const sesudah = dariKursor(saring.sesudah, [bentuk.teks, bentuk.uuid])
  const pola = `%${saring.cari.replace(/[\\%_]/g, "\\$&")}%`
  const rows = await db().$queryRaw<(PegawaiRow & { kunci: string })[]>`
    select p.id, ${namaLengkap} as nama, p.nip, p.status::text, j.nama as jabatan, u.nama as unit, k.golongan,
      k.nama_kunci as kunci
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where ${terlihatSql(actor)}
      and ${saring.cari ? Prisma.sql`(k.nama_kunci like ${pola.toLowerCase()} or p.nip like ${pola} or j.nama ilike ${pola})` : Prisma.sql`true`}
      and ${
        saring.unit
          ? Prisma.sql`exists (select from unit x where x.id = ${saring.unit}::uuid
        and k.jalur_unit >= x.jalur and k.jalur_unit < rtrim(x.jalur, '.') || '/')`
          : Prisma.sql`true`
      }
      and ${saring.status ? Prisma.sql`p.status::text = ${saring.status}` : Prisma.sql`true`}
      and ${sesudah ? Prisma.sql`(k.nama_kunci, k.pegawai_id) > (${sesudah[0]}, ${sesudah[1]}::uuid)` : Prisma.sql`true`}
    order by k.nama_kunci, k.pegawai_id limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.kunci, r.id])
}

export type PegawaiDetail = PegawaiRow & {
  jabatanId: string | null
  jalurUnit: string
  lahir: Tanggal | null
  jenisKelamin: "L" | "P"
}

/** One person, or null for whoever may not see him. */
export async function getPegawai(actor: Actor, id: string): Promise<PegawaiDetail | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<PegawaiDetail[]>`
    select p.id, ${namaLengkap} as nama, p.nip, p.status::text, j.nama as jabatan, u.nama as unit, k.golongan,
      k.jabatan_id as "jabatanId", k.jalur_unit as "jalurUnit", p.tanggal_lahir::text as lahir, p.jenis_kelamin::text as "jenisKelamin"
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where p.id = ${id}::uuid and ${terlihatSql(actor)}`
  return row ?? null
}

/** The seat that a person holds on a date, and the superior seats above it as they stand on another. */
export type Kedudukan = { jabatanId: string; jabatan: string; rantai: Kursi[] }

/**
 * A person's seat on `tanggal` (definitive before an extra duty) and the chain above it on `pada`, in one statement.
 * No sight is asked: mutations and rules need the truth. Null for who holds no seat on that date.
 */
export async function getKedudukan(pegawaiId: string, tanggal: Tanggal, pada: Tanggal): Promise<Kedudukan | null> {
  const [row] = await db().$queryRaw<Kedudukan[]>`
    with recursive duduk as (
      select n.jabatan_id from penempatan n
      where n.pegawai_id = ${pegawaiId}::uuid and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
        and n.mulai <= ${tanggal}::date and (n.selesai is null or n.selesai > ${tanggal}::date)
      order by n.jenis limit 1
    ), naik as (
      -- the seat itself may have been abolished since: then where it stood last
      select v.atasan_jabatan_id as id, 1 as ke from duduk d cross join lateral (
        select * from jabatan_versi x where x.jabatan_id = d.jabatan_id
          and (x.mulai <= ${pada}::date or x.mulai <= ${tanggal}::date) order by x.mulai desc limit 1) v
      union all
      select v.atasan_jabatan_id, n.ke + 1 from naik n join jabatan_versi v on v.jabatan_id = n.id
      where v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date) and n.ke < 20
    )
    select j.id as "jabatanId", j.nama as jabatan, coalesce((
      select jsonb_agg(jsonb_build_object('jabatanId', a.id, 'nama', a.nama, 'jenis', a.jenis,
        'dasarMenilai', a.dasar_menilai, 'pemangku', coalesce((
          select jsonb_agg(jsonb_build_object('pegawaiId', p.id, 'nama', ${namaLengkap}, 'jenis', n.jenis,
            'skNomor', n.sk_nomor, 'berhalangan', ${berhalanganSql(Prisma.sql`n.pegawai_id`, pada)}))
          from penempatan n join pegawai p on p.id = n.pegawai_id
          where n.jabatan_id = a.id and n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)
        ), '[]')) order by naik.ke)
      from naik join jabatan a on a.id = naik.id), '[]') as rantai
    from duduk join jabatan j on j.id = duduk.jabatan_id`
  return row ?? null
}

/** The agency (perangkat daerah) that a unit belongs to, by the unit's path. */
const opdSql = (jalur: Prisma.Sql) => Prisma.sql`(select o.id from unit o
  where o.jenis = 'PERANGKAT_DAERAH' and starts_with(${jalur}, o.jalur) order by length(o.jalur) desc limit 1)`

/** All that the law asks of an order to act for a seat, in one statement. Seats as they stand on its first day. */
export async function getKeadaanTugas(t: TugasIsian): Promise<Omit<KeadaanTugas, "batasPlh">> {
  const masa = Prisma.sql`daterange(${t.mulai}::date, ${t.selesai}::date, '[]')`
  const kursi = (jabatanId: Prisma.Sql) => Prisma.sql`(
    select jsonb_build_object('nama', j.nama, 'jenis', j.jenis, 'jenjang', j.jenjang, 'opd', ${opdSql(Prisma.sql`u.jalur`)})
    from jabatan j join jabatan_versi v on v.jabatan_id = j.id join unit u on u.id = v.unit_id
    where j.id = ${jabatanId} and v.mulai <= ${t.mulai}::date and (v.selesai is null or v.selesai > ${t.mulai}::date))`
  const [row] = await db().$queryRaw<Omit<KeadaanTugas, "batasPlh">[]>`
    select ${kursi(Prisma.sql`${t.jabatanId}::uuid`)} as kursi,
      (select jsonb_build_object('nama', ${namaLengkap}, 'absen', coalesce((
          select jsonb_agg(jsonb_build_object('mulai', h.mulai, 'selesai', h.selesai)) from ketidakhadiran h
          where h.pegawai_id = p.id and daterange(h.mulai, h.selesai, '[]') && ${masa}), '[]'))
        from penempatan n join pegawai p on p.id = n.pegawai_id
        where n.jabatan_id = ${t.jabatanId}::uuid and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
          and daterange(n.mulai, n.selesai) && ${masa} order by n.mulai limit 1) as definitif,
      (select concat(n.jenis, ' ', ${namaLengkap}) from penempatan n join pegawai p on p.id = n.pegawai_id
        where n.jabatan_id = ${t.jabatanId}::uuid and n.jenis in ('PLT', 'PLH')
          and daterange(n.mulai, n.selesai) && ${masa} limit 1) as pelaksana,
      (select ${kursi(Prisma.sql`n.jabatan_id`)} from penempatan n
        where n.pegawai_id = ${t.pegawaiId}::uuid and n.jenis = 'DEFINITIF' and n.jabatan_id <> ${t.jabatanId}::uuid
          and n.mulai <= ${t.mulai}::date and (n.selesai is null or n.selesai > ${t.mulai}::date)) as calon,
      exists (select from ketidakhadiran h where h.pegawai_id = ${t.pegawaiId}::uuid
        and h.jenis <> ${tetapTerjangkau}::jenis_ketidakhadiran
        and daterange(h.mulai, h.selesai, '[]') && ${masa}) as "calonBerhalangan",
      coalesce((select jsonb_agg(jsonb_build_object('mulai', n.mulai, 'selesai', n.selesai)) from penempatan n
        where n.pegawai_id = ${t.pegawaiId}::uuid and n.jabatan_id = ${t.jabatanId}::uuid and n.jenis = 'PLT'
          and n.selesai is not null), '[]') as "pltDahulu"`
  return row!
}

/** The units to filter by: the agencies, by name. */
export const listPerangkatDaerah = (instansiId: string): Promise<{ id: string; nama: string }[]> =>
  db().$queryRaw`
    select id, nama from unit where instansi_id = ${instansiId}::uuid and jenis = 'PERANGKAT_DAERAH' order by nama`
