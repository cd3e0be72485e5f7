import "server-only"
import { mutation } from "#lib/kernel/mutation.ts"
import { awalBulanBerikut } from "#lib/kernel/tanggal.ts"
import { can, type Salinan } from "../policy/bukti.ts"
import type { Salin } from "../schema/bukti.ts"

/**
 * Marks the month's accepted reports that have not left for BKN yet as taken over, all at one instant.
 * @returns how many, and the instant, under which they may be fetched again.
 */
export const salin = mutation(async (m, { bulan, cara }: Salin) => {
  const rows = await m.tx.$queryRaw<Salinan[]>`
    select id, pegawai_id as "pegawaiId", status::text, disalin_pada is not null as disalin from laporan_harian
    where pegawai_id = ${m.actor.pegawaiId}::uuid and status in ('DITERIMA', 'LEWAT_WAKTU') and disalin_pada is null
      and isi_dihapus_pada is null
      and tanggal >= ${bulan}::date and tanggal < ${awalBulanBerikut(bulan)}::date order by id for update`
  const { grant, granted } = m.authorizeAll(can.salin, rows)
  const ids = granted.map((r) => r.id)
  await m.tx.$executeRaw`
    update laporan_harian set disalin_pada = ${m.sekarang}::timestamptz where id = any(${ids}::uuid[])`
  m.record(grant, { after: ids.map((id) => ({ id, disalinPada: m.sekarang, cara })) })
  return { cara, jumlah: ids.length, pada: m.sekarang.toISOString() }
})
