import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { awalBulan, awalHari, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Ditimbang, Tanggapan } from "../rules/kotak-masuk.ts"
import { kolomLaporan, type LaporanRow } from "./laporan.ts"

export type MenungguRow = LaporanRow &
  Pick<Ditimbang, "lazim" | "dikirimPada"> & {
    pegawaiId: string
    pegawai: string
    jabatan: string
    penilaiJabatanId: string
    /** Of one that has gone one up: the seat that it waits for, and who sits there. */
    naik: { jabatan: string; pemangku: string | null } | null
  }

/**
 * What waits for the seats that the actor answers for, oldest first; never his own. At most 500.
 * @param naik the last date of sending that has waited so long in a seat beneath that it has gone one up.
 */
export function listKotakMasuk(actor: Actor, naik: Tanggal | null = null): Promise<MenungguRow[]> {
  const kursi = kursiMenilai(actor)
  if (!kursi.length) return Promise.resolve([])
  const sebelum = naik && awalHari(tambahHari(naik, 1))
  return db().$queryRaw`
    with bawah as (
      select v.jabatan_id from jabatan_versi v where v.atasan_jabatan_id = any(${kursi}::uuid[])
        and v.mulai <= ${actor.pada}::date and (v.selesai is null or v.selesai > ${actor.pada}::date)
        and v.jabatan_id <> all(${kursi}::uuid[])
    ), menunggu as materialized (
      select l.* from laporan_harian l
      where l.status = 'DIKIRIM' and l.pegawai_id is distinct from ${actor.pegawaiId}::uuid
        and (l.penilai_jabatan_id = any(${kursi}::uuid[]) or ${sebelum}::timestamptz is not null
          and l.dikirim_pada < ${sebelum}::timestamptz and l.penilai_jabatan_id in (select jabatan_id from bawah)
          -- what concerns citizens stays with its appraiser
          and not l.data_pribadi)
      order by l.tanggal, l.id limit 500
    ), lazim as (
      -- an RHK is of one person's plan of one year: its accepted volumes are what is usual for him
      select rhk_id, jsonb_build_object('jumlah', count(*),
        'median', percentile_cont(0.5) within group (order by volume)) as lazim
      from laporan_harian where rhk_id in (select rhk_id from menunggu)
        and status in ('DITERIMA', 'LEWAT_WAKTU') and volume is not null group by rhk_id
    )
    select ${kolomLaporan}, l.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan,
      l.penilai_jabatan_id as "penilaiJabatanId", l.dikirim_pada as "dikirimPada", z.lazim,
      case when l.penilai_jabatan_id <> all(${kursi}::uuid[]) then jsonb_build_object('jabatan', a.nama, 'pemangku', (
        select ${namaLengkap} from penempatan n join pegawai p on p.id = n.pegawai_id where n.jabatan_id = a.id
          and n.mulai <= ${actor.pada}::date and (n.selesai is null or n.selesai > ${actor.pada}::date)
        order by n.jenis limit 1)) end as naik
    from menunggu l join pegawai p on p.id = l.pegawai_id join jabatan j on j.id = l.jabatan_id
    join jabatan a on a.id = l.penilai_jabatan_id left join rhk r on r.id = l.rhk_id left join lazim z on z.rhk_id = l.rhk_id
    order by l.tanggal, l.id`
}

/** How long the actor's own decisions of this month took, by the dates of sending and deciding. */
export const listTanggapan = (actor: Actor): Promise<Tanggapan[]> =>
  db().$queryRaw`
    select (dikirim_pada at time zone 'Asia/Jakarta')::date::text as dikirim,
      (diputus_pada at time zone 'Asia/Jakarta')::date::text as diputus, count(*)::int as jumlah
    from laporan_harian where diputus_oleh = ${actor.akunId}::uuid
      and diputus_pada >= ${awalHari(awalBulan(actor.pada))}::timestamptz group by 1, 2`
