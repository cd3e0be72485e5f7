import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, cariSql, dariKursor, type Halaman, halaman, PER_HALAMAN, uuidSah } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "./policy.ts"
import { jabatanManajerial, type KeadaanTugas, type Kursi, tetapTerjangkau } from "./rules.ts"
import type { SaringPegawai, TugasIsian } from "./schema.ts"

/** Name with titles, in SQL: titles stand apart from the name. */
export const namaLengkap = Prisma.sql`concat(p.gelar_depan || ' ', p.nama, ', ' || p.gelar_belakang)`

/** Whether a person, named by a column, is away and out of reach on a date (R6.11). */
export const berhalanganSql = (pegawaiId: Prisma.Sql, pada: Tanggal | Prisma.Sql) => Prisma.sql`exists (
  select from ketidakhadiran b where b.pegawai_id = ${pegawaiId} and b.selesai >= ${pada}::date and b.mulai <= ${pada}::date
    and b.jenis <> ${tetapTerjangkau}::jenis_ketidakhadiran)`

/** Whether a seat, `jabatan` under an alias, may appraise: at least pejabat pengawas, or by recorded delegation. */
export function bolehMenilaiSql(alias = "j"): Prisma.Sql {
  const j = Prisma.raw(alias)
  return Prisma.sql`(${j}.jenis::text = any(${[...jabatanManajerial]}) or ${j}.dasar_menilai is not null)`
}

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
  const rows = await db().$queryRaw<(PegawaiRow & { kunci: string })[]>`
    select p.id, ${namaLengkap} as nama, p.nip, p.status::text, j.nama as jabatan, u.nama as unit, k.golongan,
      k.nama_kunci as kunci
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where ${terlihatSql(actor)}
      and ${cariSql(saring.cari, "k.nama_kunci", "p.nip", "j.nama")}
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

/** The seat of a person on a date, of columns: definitive before an extra duty. */
const kursinya = (pegawaiId: Prisma.Sql, tanggal: Prisma.Sql) => Prisma.sql`
  select n.jabatan_id from penempatan n
  where n.pegawai_id = ${pegawaiId} and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
    and n.mulai <= ${tanggal} and (n.selesai is null or n.selesai > ${tanggal})
  order by n.jenis limit 1`

/**
 * A person's seat on `tanggal` and the chain above it on `pada`, in one statement. No sight is asked: mutations and
 * rules need the truth. Null for who holds no seat on that date.
 */
export async function getKedudukan(pegawaiId: string, tanggal: Tanggal, pada: Tanggal): Promise<Kedudukan | null> {
  const kursi = kursinya(Prisma.sql`${pegawaiId}::uuid`, Prisma.sql`${tanggal}::date`)
  const [row] = await kedudukan(
    Prisma.sql`select 1 as ke, x.jabatan_id, ${tanggal}::date as tanggal, ${pada}::date as pada from (${kursi}) x`,
  )
  return row ?? null
}

/** The same of many, each on a date of his own, in the order asked. */
export async function listKedudukan(orang: { pegawaiId: string; pada: Tanggal }[]): Promise<(Kedudukan | null)[]> {
  const rows = await kedudukan(Prisma.sql`
    select asal.ke, x.jabatan_id, asal.pada as tanggal, asal.pada
    from unnest(${orang.map((o) => o.pegawaiId)}::uuid[], ${orang.map((o) => o.pada)}::date[]) with ordinality
      asal(pegawai_id, pada, ke)
    cross join lateral (${kursinya(Prisma.sql`asal.pegawai_id`, Prisma.sql`asal.pada`)}) x`)
  const hasil = new Map(rows.map((r) => [r.ke, r]))
  return orang.map((_, i) => hasil.get(i + 1) ?? null)
}

/** The seats above a seat, upwards, as they stand on a date. */
export async function getRantai(jabatanId: string, pada: Tanggal): Promise<Kursi[]> {
  const [row] = await kedudukan(
    Prisma.sql`select 1 as ke, ${jabatanId}::uuid as jabatan_id, ${pada}::date as tanggal, ${pada}::date as pada`,
  )
  return row?.rantai ?? []
}

/** Seats and the chains above them, of rows (ke, jabatan_id, tanggal, pada). */
const kedudukan = (kursi: Prisma.Sql) =>
  db().$queryRaw<(Kedudukan & { ke: number })[]>`
    with recursive naik as (
      -- the seat itself may have been abolished since: then where it stood last
      select d.ke as asal, d.jabatan_id, d.pada, v.atasan_jabatan_id as id, 1 as ke
      from (${kursi}) d left join lateral (
        select * from jabatan_versi x where x.jabatan_id = d.jabatan_id and x.mulai <= greatest(d.pada, d.tanggal)
        order by x.mulai desc limit 1) v on true
      union all
      select n.asal, n.jabatan_id, n.pada, v.atasan_jabatan_id, n.ke + 1
      from naik n join jabatan_versi v on v.jabatan_id = n.id
      where v.mulai <= n.pada and (v.selesai is null or v.selesai > n.pada) and n.ke < 20
    )
    select naik.asal::int as ke, j.id as "jabatanId", j.nama as jabatan,
      coalesce(jsonb_agg(jsonb_build_object('jabatanId', a.id, 'nama', a.nama, 'jenis', a.jenis,
        'dasarMenilai', a.dasar_menilai, 'pemangku', coalesce((
          select jsonb_agg(jsonb_build_object('pegawaiId', p.id, 'nama', ${namaLengkap}, 'jenis', n.jenis,
            'skNomor', n.sk_nomor, 'berhalangan', ${berhalanganSql(Prisma.sql`n.pegawai_id`, Prisma.sql`naik.pada`)}))
          from penempatan n join pegawai p on p.id = n.pegawai_id
          where n.jabatan_id = a.id and n.mulai <= naik.pada and (n.selesai is null or n.selesai > naik.pada)
        ), '[]')) order by naik.ke) filter (where a.id is not null), '[]') as rantai
    from naik join jabatan j on j.id = naik.jabatan_id left join jabatan a on a.id = naik.id
    group by naik.asal, j.id`

/**
 * Who reports to these seats on a date, in SQL: civil servants as `pegawai_id, jabatan_id, mulai, penilai_jabatan_id`,
 * each in his own seat since when, and the seat that `penilai` would address his report to (R6.11). Whoever asks who is
 * beneath whom asks here.
 */
export function pelaporSql(kursi: string[], pada: Tanggal): Prisma.Sql {
  const berlaku = (alias: string) => {
    const a = Prisma.raw(alias)
    return Prisma.sql`${a}.mulai <= ${pada}::date and (${a}.selesai is null or ${a}.selesai > ${pada}::date)`
  }
  // "offset 0": a few seats are looked up each by its index; the planner, who cannot know that they are few, would read
  // all placements instead.
  const pemangku = (jabatanId: string, syarat: Prisma.Sql) => Prisma.sql`exists (
    select from penempatan q where q.jabatan_id = ${Prisma.raw(jabatanId)} and ${berlaku("q")} and ${syarat} offset 0)`
  const hadir = Prisma.sql`not ${berhalanganSql(Prisma.sql`q.pegawai_id`, pada)}`
  return Prisma.sql`
    with recursive bawah as (
      select jabatan_id from jabatan_versi where atasan_jabatan_id = any(${kursi}::uuid[]) and mulai <= ${pada}::date
      union
      -- a seat that may not appraise, or has nobody present, may be passed
      select v.jabatan_id from bawah join jabatan j on j.id = bawah.jabatan_id
        and not (${bolehMenilaiSql()} and ${pemangku("j.id", hadir)})
      join jabatan_versi v on v.atasan_jabatan_id = j.id and v.mulai <= ${pada}::date
    ), duduk as (
      -- and so may one that a person holds himself: whoever sits in any of them, in his own seat
      select p.id as pegawai_id, d.jabatan_id, d.mulai
      from (select distinct n.pegawai_id from bawah cross join lateral (
          select n.pegawai_id from penempatan n where n.jabatan_id = bawah.jabatan_id and ${berlaku("n")} offset 0) n) x
      cross join lateral (select p.id from pegawai p where p.id = x.pegawai_id
        and p.status in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU') offset 0) p
      cross join lateral (select n.jabatan_id, n.mulai from penempatan n where n.pegawai_id = p.id
        and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and ${berlaku("n")} order by n.jenis limit 1) d
    ), naik as (
      select pegawai_id, jabatan_id, 0 as ke, false as hadir, false as lewat, false as ditunggu from duduk
      union all
      select n.pegawai_id, j.id, n.ke + 1, x.menilai and x.hadir, not x.menilai or x.diri and not x.hadir,
        x.menilai and x.ada and not x.diri
      from naik n cross join lateral (
        -- his own seat may have been abolished since: then where it stood last
        select y.atasan_jabatan_id from jabatan_versi y where y.jabatan_id = n.jabatan_id and y.mulai <= ${pada}::date
          and (n.ke = 0 or y.selesai is null or y.selesai > ${pada}::date) order by y.mulai desc limit 1) v
      join jabatan j on j.id = v.atasan_jabatan_id
      cross join lateral (select ${bolehMenilaiSql()} as menilai,
        ${pemangku("j.id", Prisma.sql`q.pegawai_id = n.pegawai_id`)} as diri,
        ${pemangku("j.id", Prisma.sql`q.pegawai_id <> n.pegawai_id`)} as ada,
        ${pemangku("j.id", Prisma.sql`q.pegawai_id <> n.pegawai_id and ${hadir}`)} as hadir) x
      where not n.hadir and n.ke < 20
    ), tuju as (
      -- the first seat above those that were passed; where nobody is present, that of the first who is away
      select pegawai_id, case when bool_or(hadir) then coalesce(max(ke) filter (where lewat), 0) + 1
        else min(ke) filter (where ditunggu) end as ke from naik group by pegawai_id
    )
    select pegawai_id, d.jabatan_id, d.mulai, naik.jabatan_id as penilai_jabatan_id
    from tuju join naik using (pegawai_id, ke) join duduk d using (pegawai_id)
    where naik.jabatan_id = any(${kursi}::uuid[])`
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
