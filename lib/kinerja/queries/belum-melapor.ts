import "server-only"
import { db } from "#lib/kernel/db.ts"
import { awalBulan, rentang, sebabLibur, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { bawahanSql } from "./bulan.ts"

export type BelumMelapor = {
  pegawaiId: string
  nama: string
  jabatan: string
  /** The date of the latest report, or null where there is none. */
  terakhir: Tanggal | null
  /** Working days before today that no report covers, earliest first: since the last one, at first of this month. */
  hari: Tanggal[]
}

/** Who of those beneath these seats has not reported, since when; today is not counted. By the agency's calendar. */
export async function listBelumMelapor(kursi: string[], pada: Tanggal): Promise<BelumMelapor[]> {
  if (!kursi.length) return []
  const rows = await db().$queryRaw<(Omit<BelumMelapor, "hari"> & { mulai: Tanggal; instansiId: string })[]>`
    select b.pegawai_id as "pegawaiId", ${namaLengkap} as nama, b.jabatan, b.mulai::text, l.tanggal::text as terakhir,
      p.instansi_id as "instansiId"
    from (${bawahanSql(kursi, pada)}) b join pegawai p on p.id = b.pegawai_id
    left join lateral (select tanggal from laporan_harian where pegawai_id = b.pegawai_id and status <> 'DRAF'
      and tanggal <= ${pada}::date order by tanggal desc limit 1) l on true
    where l.tanggal is null or l.tanggal < ${pada}::date - 1 order by l.tanggal nulls first, p.nama`
  if (!rows[0]) return []
  const { kalender } = await getTatanan(rows[0].instansiId, pada)
  return rows.flatMap(({ mulai, instansiId: _, ...o }) => {
    const sejak = o.terakhir ? tambahHari(o.terakhir, 1) : awalBulan(pada)
    const hari = rentang(mulai > sejak ? mulai : sejak, tambahHari(pada, -1)).filter((t) => !sebabLibur(t, kalender))
    return hari.length ? [{ ...o, hari }] : []
  })
}
