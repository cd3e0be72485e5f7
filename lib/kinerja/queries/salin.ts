import "server-only"
import { db, Prisma } from "#lib/kernel/db.ts"
import { awalBulan, awalBulanBerikut, type Tanggal } from "#lib/kernel/tanggal.ts"
import { kolomLaporan, type LaporanRow } from "./laporan.ts"

export type LaporanTersalin = LaporanRow & { disalinPada: Date | null }

const listDiterima = (pegawaiId: string, syarat: Prisma.Sql): Promise<LaporanTersalin[]> =>
  db().$queryRaw`
    select ${kolomLaporan}, l.disalin_pada as "disalinPada" from laporan_harian l left join rhk r on r.id = l.rhk_id
    where l.pegawai_id = ${pegawaiId}::uuid and l.status in ('DITERIMA', 'LEWAT_WAKTU') and not l.data_pribadi
      and ${syarat} order by l.tanggal, l.mulai_menit nulls last, l.id`

/** One's own accepted reports of a month, in order, with when each left for BKN. */
export const listSalinanBulan = (pegawaiId: string, bulan: Tanggal): Promise<LaporanTersalin[]> =>
  listDiterima(
    pegawaiId,
    Prisma.sql`l.tanggal >= ${awalBulan(bulan)}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date`,
  )

/** What left at one instant: that sheet again, and nothing else. */
export const listSalinan = (pegawaiId: string, pada: Date): Promise<LaporanTersalin[]> =>
  listDiterima(pegawaiId, Prisma.sql`l.disalin_pada = ${pada}::timestamptz`)
