import "server-only"
import { Prisma } from "#lib/kernel/db.ts"
import type { M } from "#lib/kernel/mutation.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { dibukaSampaiSql } from "../queries/laporan.ts"
import type { Terkunci } from "../rules/laporan.ts"

export type Hari = { pegawaiId: string; tanggal: Tanggal }
export type HariTerkunci = Hari & Terkunci
/**
 * Locks people's days, always in one order: nobody else writes into them until the end.
 * @returns those that lie in a closed month, and through which date it is open again for that person or his unit.
 */
export function kunciHari(m: M, hari: Hari[]): Promise<HariTerkunci[]> {
  return m.tx.$queryRaw`
    with hari as (
      insert into hari_pegawai (pegawai_id, tanggal)
      select distinct p::uuid, t::date from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[]) x(p, t)
      order by 1, 2 on conflict (pegawai_id, tanggal) do update set jumlah = hari_pegawai.jumlah
      returning pegawai_id, tanggal
    )
    select h.pegawai_id as "pegawaiId", h.tanggal::text, b.dikunci_pada as pada,
      ${dibukaSampaiSql(Prisma.sql`h.pegawai_id`, Prisma.sql`h.tanggal`)} as "dibukaSampai"
    from hari h join pegawai p on p.id = h.pegawai_id
    join bulan_terkunci b on b.instansi_id = p.instansi_id and b.bulan = date_trunc('month', h.tanggal)::date`
}

/** Brings the minutes of locked days up to what their reports now say. */
export async function hitungHari(m: M, hari: Hari[]): Promise<void> {
  await m.tx.$executeRaw`
    update hari_pegawai h set (menit, jumlah) = (
      select coalesce(sum(l.durasi_menit), 0), count(*) from laporan_harian l
      where l.pegawai_id = h.pegawai_id and l.tanggal = h.tanggal and l.status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU'))
    from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[]) x(p, t)
    where h.pegawai_id = x.p::uuid and h.tanggal = x.t::date`
}
