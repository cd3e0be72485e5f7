import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { awalBulan, awalBulanBerikut, type Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Status, Tempat } from "../rules/laporan.ts"

export type LaporanRow = {
  id: string
  tanggal: Tanggal
  mulaiMenit: number | null
  selesaiMenit: number | null
  durasiMenit: number
  uraian: string
  tempat: Tempat
  status: Status
  catatan: string | null
  rhk: { id: string; nomor: number; hasil: string; satuan: string } | null
  volume: string | null
}

/** The columns of a report as every list shows them, of `l` and its RHK `r`. */
export const kolomLaporan = Prisma.sql`l.id, l.tanggal::text, l.mulai_menit as "mulaiMenit", l.selesai_menit as "selesaiMenit",
  l.durasi_menit as "durasiMenit", l.uraian, l.tempat::text, l.status::text, l.catatan, trim_scale(l.volume)::text as volume,
  case when r.id is not null then jsonb_build_object('id', r.id, 'nomor', r.nomor, 'hasil', r.hasil, 'satuan', r.satuan)
    end as rhk`

/** One's own reports of a month, latest first, drafts included. */
export const listLaporanBulan = (pegawaiId: string, bulan: Tanggal): Promise<LaporanRow[]> =>
  db().$queryRaw`
    select ${kolomLaporan} from laporan_harian l left join rhk r on r.id = l.rhk_id
    where l.pegawai_id = ${pegawaiId}::uuid
      and l.tanggal >= ${awalBulan(bulan)}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date
    order by l.tanggal desc, l.mulai_menit desc nulls last, l.id desc`

export type RhkRow = { id: string; nomor: number; hasil: string; target: string; satuan: string; realisasi: string }
export type Beranda = {
  laporan: LaporanRow[]
  dikembalikan: { id: string; tanggal: Tanggal; catatan: string; penilai: string }[]
  hari: { tanggal: Tanggal; menit: number }[]
  rhk: RhkRow[]
  /** The RHK of the latest report, which the next one most likely serves too. */
  rhkTerakhir: string | null
}

/** All that the home of a person shows of his day, month and year, in one statement. */
export async function getBeranda(pegawaiId: string, tanggal: Tanggal): Promise<Beranda> {
  const [b] = await db().$queryRaw<Beranda[]>`
    select
      coalesce((select jsonb_agg(to_jsonb(x)) from (select ${kolomLaporan}
        from laporan_harian l left join rhk r on r.id = l.rhk_id
        where l.pegawai_id = ${pegawaiId}::uuid and l.tanggal = ${tanggal}::date
        order by l.mulai_menit nulls last, l.id) x), '[]') as laporan,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'tanggal', l.tanggal, 'catatan', l.catatan,
          'penilai', j.nama) order by l.tanggal)
        from laporan_harian l join jabatan j on j.id = l.penilai_jabatan_id
        where l.pegawai_id = ${pegawaiId}::uuid and l.status = 'DIKEMBALIKAN'), '[]') as dikembalikan,
      coalesce((select jsonb_agg(jsonb_build_object('tanggal', h.tanggal, 'menit', h.menit)) from hari_pegawai h
        where h.pegawai_id = ${pegawaiId}::uuid and h.menit > 0
          and h.tanggal >= ${awalBulan(tanggal)}::date and h.tanggal < ${awalBulanBerikut(tanggal)}::date), '[]') as hari,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'nomor', r.nomor, 'hasil', r.hasil,
          'target', trim_scale(r.target)::text, 'satuan', r.satuan, 'realisasi', trim_scale(coalesce((
            select sum(l.volume) from laporan_harian l where l.rhk_id = r.id and l.status in ('DITERIMA', 'LEWAT_WAKTU')
          ), 0))::text) order by r.nomor)
        from skp s join rhk r on r.skp_id = s.id and s.status = 'DITETAPKAN'
        where s.pegawai_id = ${pegawaiId}::uuid and s.mulai <= ${tanggal}::date and s.selesai >= ${tanggal}::date
      ), '[]') as rhk,
      (select l.rhk_id from laporan_harian l where l.pegawai_id = ${pegawaiId}::uuid and l.tanggal <= ${tanggal}::date
        order by l.tanggal desc, l.id desc limit 1) as "rhkTerakhir"`
  return b!
}

export type LaporanDetail = LaporanRow & {
  pegawaiId: string
  pegawai: string
  jabatan: string
  penilaiJabatanId: string | null
  penilai: string | null
  dikirimPada: Date | null
  diputusPada: Date | null
  diputusOleh: string | null
  diputusSebagai: string | null
}

/** One report, or null for whoever may not see it. A draft is its author's alone. */
export async function getLaporan(actor: Actor, id: string): Promise<LaporanDetail | null> {
  if (!uuidSah(id)) return null
  const kursi = kursiMenilai(actor)
  const [row] = await db().$queryRaw<LaporanDetail[]>`
    select ${kolomLaporan}, l.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan,
      l.penilai_jabatan_id as "penilaiJabatanId", a.nama as penilai, l.dikirim_pada as "dikirimPada",
      l.diputus_pada as "diputusPada", akun.nama as "diputusOleh", l.diputus_sebagai as "diputusSebagai"
    from laporan_harian l join pegawai p on p.id = l.pegawai_id join pegawai_kini k on k.pegawai_id = p.id
    join jabatan j on j.id = l.jabatan_id left join jabatan a on a.id = l.penilai_jabatan_id
    left join rhk r on r.id = l.rhk_id left join akun on akun.id = l.diputus_oleh
    where l.id = ${id}::uuid and (l.pegawai_id = ${actor.pegawaiId}::uuid
      or l.status <> 'DRAF' and (${terlihatSql(actor)} or l.penilai_jabatan_id = any(${kursi}::uuid[])))`
  return row ?? null
}
