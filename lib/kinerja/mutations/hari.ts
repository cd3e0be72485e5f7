import "server-only"
import { Refused } from "#lib/kernel/errors.ts"
import type { M } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"

export type Hari = { pegawaiId: string; tanggal: Tanggal }
export const takAda = () => new Refused([{ butir: "Laporan tidak ditemukan", terpenuhi: false, dasar: bawaan }])

/** Locks people's days, always in one order: nobody else writes into them until the end. */
export async function kunciHari(m: M, hari: Hari[]): Promise<void> {
  await m.tx.$executeRaw`
    insert into hari_pegawai (pegawai_id, tanggal)
    select distinct p::uuid, t::date from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[]) x(p, t)
    order by 1, 2 on conflict (pegawai_id, tanggal) do update set jumlah = hari_pegawai.jumlah`
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
