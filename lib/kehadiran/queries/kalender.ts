import "server-only"
import { db, Prisma } from "#lib/kernel/db.ts"
import { awalBulan, awalBulanBerikut, type Kalender, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { type BarisTatanan, dariBarisTatanan, kolomTatanan, type Tatanan } from "#lib/organisasi/queries.ts"
import { type Bahan, kalenderOrang, type WajibLapor, wajibLapor } from "../rules.ts"

/** A date, or a column that holds one. */
type Hari = Tanggal | Prisma.Sql

/** The seat `d` that a person holds on a date. */
const dudukSql = (pegawaiId: Prisma.Sql, pada: Hari) => Prisma.sql`(select 1) satu left join lateral (
  select j.nama, j.jenis, j.rumpun, u.jalur from penempatan n join jabatan j on j.id = n.jabatan_id
  join jabatan_versi v on v.jabatan_id = j.id join unit u on u.id = v.unit_id
  where n.pegawai_id = ${pegawaiId} and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
    and n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)
    and v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date)
  order by n.jenis limit 1) d on true`

const kewajibanSql = (pegawaiId: Prisma.Sql, dari: Hari, sampai: Hari) => Prisma.sql`
  'jabatan', case when d.jenis is not null then jsonb_build_object('nama', d.nama, 'jenis', d.jenis, 'rumpun', d.rumpun) end,
  'kewajiban', coalesce((select jsonb_agg(jsonb_build_object('rumpun', w.rumpun, 'irama', w.irama, 'kanal', w.kanal,
      'mulai', w.mulai, 'selesai', w.selesai, 'dasar', w.dasar, 'dekat', coalesce(length(u.jalur), 0)))
    from kewajiban_lapor w left join unit u on u.id = w.unit_id
    where w.instansi_id = (select x.instansi_id from pegawai x where x.id = ${pegawaiId})
      and (w.unit_id is null or starts_with(d.jalur, u.jalur)) and (w.rumpun is null or w.rumpun = d.rumpun)
      and w.mulai <= ${sampai}::date and (w.selesai is null or w.selesai > ${dari}::date)), '[]')`

/** What `wajibLapor` asks, as one JSON value: for a statement that wants no more of a person than this. */
export const wajibSql = (pegawaiId: Prisma.Sql, pada: Hari) => Prisma.sql`(
  select jsonb_build_object(${kewajibanSql(pegawaiId, pada, pada)}) from ${dudukSql(pegawaiId, pada)})`

/**
 * What a person's calendar of [dari, sampai] is made of, as one JSON value, in the seat that he holds on `pada`.
 * @param pegawaiId a column or a value.
 */
export const bahanSql = (pegawaiId: Prisma.Sql, pada: Hari, dari: Hari, sampai: Hari) => Prisma.sql`(
  select jsonb_build_object(${kewajibanSql(pegawaiId, dari, sampai)},
    'pola', coalesce((select jsonb_agg(jsonb_build_object('jenis', w.jenis, 'menit', w.menit_sehari, 'wfa', w.hari_wfa,
        'mulai', w.mulai, 'selesai', w.selesai, 'dasar', w.dasar, 'dekat', w.dekat))
      from (
        -- apart, so that each has its index: thousands may have a pattern of their own
        select s.*, 10000 as dekat from pola_kerja s where s.pegawai_id = ${pegawaiId}
        union all
        select s.*, length(u.jalur) from pola_kerja s join unit u on u.id = s.unit_id
        where s.unit_id is not null and starts_with(d.jalur, u.jalur)
      ) w where w.mulai <= ${sampai}::date and (w.selesai is null or w.selesai > ${dari}::date)), '[]'),
    'sif', coalesce((select jsonb_agg(jsonb_build_object('tanggal', s.tanggal, 'mulai', s.mulai_menit,
        'selesai', s.selesai_menit))
      from jadwal_sif s where s.pegawai_id = ${pegawaiId} and s.tanggal between ${dari}::date and ${sampai}::date), '[]'),
    'absen', coalesce((select jsonb_agg(jsonb_build_object('jenis', h.jenis, 'mulai', h.mulai, 'selesai', h.selesai))
      from ketidakhadiran h where h.pegawai_id = ${pegawaiId} and h.selesai >= ${dari}::date and h.mulai <= ${sampai}::date), '[]'),
    'susulan', coalesce((select jsonb_agg(jsonb_build_object('mulai', h.mulai, 'selesai', h.selesai, 'pada', h.pada)
        order by h.pada desc)
      from hari_susulan h where h.pegawai_id = ${pegawaiId} and h.selesai >= ${dari}::date and h.mulai <= ${sampai}::date), '[]'),
    'libur', coalesce((select jsonb_agg(jsonb_build_object('mulai', l.mulai, 'selesai', l.selesai, 'keterangan', l.keterangan))
      from libur_unit l join unit u on u.id = l.unit_id
      where starts_with(d.jalur, u.jalur) and l.selesai >= ${dari}::date and l.mulai <= ${sampai}::date), '[]'))
  from ${dudukSql(pegawaiId, pada)})`

/** Around a date as far as a deadline can reach; whole months, since rosters are entered by the month. */
const sekitar = (t: Tanggal, kini: Tanggal): [dari: Tanggal, sampai: Tanggal] => [
  awalBulan(tambahHari(t, -45)),
  tambahHari(awalBulanBerikut(tambahHari(kini > t ? kini : t, 45)), -1),
]

export type TatananOrang = Tatanan & { bahan: Bahan; wajib: WajibLapor }

/**
 * A person's calendar and the agency's settings around a date, with his duty to report on it: `getTatanan` for whoever
 * asks a rule about one person, still in one statement. An account without a person has the agency's calendar.
 * @param kini today, where the date asked about is past: deadlines count from either.
 */
export async function getTatananOrang(
  instansiId: string,
  pegawaiId: string | null,
  tanggal: Tanggal,
  kini: Tanggal,
): Promise<TatananOrang> {
  const [dari, sampai] = sekitar(tanggal, kini)
  const [b] = await db().$queryRaw<(BarisTatanan & { bahan: Bahan })[]>`
    select ${kolomTatanan(Prisma.sql`${instansiId}::uuid`, tanggal)},
      ${bahanSql(Prisma.sql`${pegawaiId}::uuid`, tanggal, dari, sampai)} as bahan`
  const { kalender, pengaturan } = dariBarisTatanan(b!)
  return {
    kalender: kalenderOrang(kalender, b!.bahan, dari, sampai),
    pengaturan,
    bahan: b!.bahan,
    wajib: wajibLapor(b!.bahan, tanggal),
  }
}

/**
 * The calendars of `getTatananOrang` for many people and dates, in one statement and in their order. Holidays are those
 * of the years around today.
 */
export async function listKalenderOrang(
  instansiId: string,
  hari: { pegawaiId: string; tanggal: Tanggal }[],
  kini: Tanggal,
): Promise<Kalender[]> {
  if (!hari.length) return []
  const masa = hari.map((h) => sekitar(h.tanggal, kini))
  const h = (kolom: string, jenis: string) => Prisma.raw(`hari.${kolom}::${jenis}`)
  const [b] = await db().$queryRaw<(BarisTatanan & { bahan: Bahan[] })[]>`
    select ${kolomTatanan(Prisma.sql`${instansiId}::uuid`, kini)},
      (select jsonb_agg(${bahanSql(h("p", "uuid"), h("t", "date"), h("dari", "date"), h("sampai", "date"))} order by hari.ke)
        from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[],
          ${masa.map((m) => m[0])}::text[], ${masa.map((m) => m[1])}::text[])
          with ordinality hari(p, t, dari, sampai, ke)) as bahan`
  const { kalender } = dariBarisTatanan(b!)
  return b!.bahan.map((bahan, i) => kalenderOrang(kalender, bahan, ...masa[i]!))
}

/** What `wajibLapor` asks. */
export type BahanWajib = Pick<Bahan, "jabatan" | "kewajiban">

/** Whether a person reports on a date, how often and by which channel. */
export async function getWajibLapor(pegawaiId: string, pada: Tanggal): Promise<WajibLapor> {
  const [b] = await db().$queryRaw<{ bahan: BahanWajib }[]>`
    select ${wajibSql(Prisma.sql`${pegawaiId}::uuid`, pada)} as bahan`
  return wajibLapor(b!.bahan, pada)
}
