import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { awalBulan, awalBulanBerikut, type Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { UmpanBalik } from "../rules/kotak-masuk.ts"
import type { Status, Tempat, Terkunci } from "../rules/laporan.ts"

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
  lokasi: string | null
  dilayani: number | null
  tautan: string | null
  dataPribadi: boolean
  isiDihapus: boolean
  disalin: boolean
  bukti: { id: string; nama: string; jenis: "FOTO" | "PDF" }[]
}

/** Where the words of a report have been erased, a list says so in their place. */
const uraian = Prisma.sql`case when l.isi_dihapus_pada is null then l.uraian
  else 'Isi dihapus: memuat data pribadi warga' end as uraian`

/** The columns of a report as every list shows them, of `l` and its RHK `r`. */
export const kolomLaporan = Prisma.sql`l.id, l.tanggal::text, l.mulai_menit as "mulaiMenit", l.selesai_menit as "selesaiMenit",
  l.durasi_menit as "durasiMenit", ${uraian}, l.tempat::text, l.status::text, l.catatan, trim_scale(l.volume)::text as volume,
  case when r.id is not null then jsonb_build_object('id', r.id, 'nomor', r.nomor, 'hasil', r.hasil, 'satuan', r.satuan)
    end as rhk, l.lokasi, l.dilayani, l.tautan, l.data_pribadi as "dataPribadi",
  l.isi_dihapus_pada is not null as "isiDihapus", l.disalin_pada is not null as disalin, array(
    select jsonb_build_object('id', b.id, 'nama', b.nama, 'jenis', b.jenis) from bukti x join berkas b on b.id = x.berkas_id
    where x.laporan_id = l.id order by b.id) as bukti`

/** A report of citizens' personal data, as it stands where it is counted but not read. */
export const tutupIsi = <L extends LaporanRow>(l: L): L => ({
  ...l,
  uraian: "Memuat data pribadi warga",
  lokasi: null,
  tautan: null,
  bukti: [],
})

/**
 * Whose report may be seen, as SQL on `l` and on its author's `pegawai_kini` as `k`: one's own; what was sent, by
 * whoever decides on it; and by those above, unless it holds citizens' personal data.
 */
export const laporanTerlihat = (actor: Actor) =>
  Prisma.sql`(l.pegawai_id = ${actor.pegawaiId}::uuid or l.status <> 'DRAF'
    and (l.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[]) or not l.data_pribadi and ${terlihatSql(actor)}))`

/** One's own reports of a month, latest first, drafts included. */
export const listLaporanBulan = (pegawaiId: string, bulan: Tanggal): Promise<LaporanRow[]> =>
  db().$queryRaw`
    select ${kolomLaporan} from laporan_harian l left join rhk r on r.id = l.rhk_id
    where l.pegawai_id = ${pegawaiId}::uuid
      and l.tanggal >= ${awalBulan(bulan)}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date
    order by l.tanggal desc, l.mulai_menit desc nulls last, l.id desc`

/** Through which date a closed month `b` is open again for a person, or for the unit of his seat on a day. */
export const dibukaSampaiSql = (pegawaiId: Prisma.Sql, tanggal: Prisma.Sql) => Prisma.sql`(
  select max(o.sampai)::text from pembukaan_bulan o where o.bulan_id = b.id and (o.pegawai_id = ${pegawaiId}
    or exists (select from penempatan n join jabatan_versi v on v.jabatan_id = n.jabatan_id
      join unit u on u.id = v.unit_id join unit x on x.id = o.unit_id
      where n.pegawai_id = ${pegawaiId} and n.mulai <= ${tanggal} and (n.selesai is null or n.selesai > ${tanggal})
        and v.mulai <= ${tanggal} and (v.selesai is null or v.selesai > ${tanggal})
        and u.jalur >= x.jalur and u.jalur < rtrim(x.jalur, '.') || '/')))`

export type RhkRow = { id: string; nomor: number; hasil: string; target: string; satuan: string; realisasi: string }

/** What a new report may be filled from: a report of the last day that has any (no name), or a template. */
export type Ulangan = {
  id: string | null
  nama: string | null
  uraian: string
  rhkId: string | null
  tempat: Tempat
  lokasi: string | null
  /** How long it took; null of a template. */
  durasiMenit: number | null
}

export type Beranda = {
  ulangan: Ulangan[]
  laporan: LaporanRow[]
  dikembalikan: { id: string; tanggal: Tanggal; catatan: string; penilai: string }[]
  /** The days of the month that are filled, and of the week in which it begins. */
  hari: { tanggal: Tanggal; menit: number }[]
  rhk: RhkRow[]
  /** Whether the month is closed, and through when it is open again for him. */
  terkunci: Terkunci | null
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
          and h.tanggal >= ${awalBulan(tanggal)}::date - 6 and h.tanggal < ${awalBulanBerikut(tanggal)}::date), '[]') as hari,
      (select jsonb_build_object('pada', b.dikunci_pada, 'dibukaSampai',
          ${dibukaSampaiSql(Prisma.sql`p.id`, Prisma.sql`${tanggal}::date`)})
        from pegawai p join bulan_terkunci b on b.instansi_id = p.instansi_id and b.bulan = ${awalBulan(tanggal)}::date
        where p.id = ${pegawaiId}::uuid) as terkunci,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'nomor', r.nomor, 'hasil', r.hasil,
          'target', trim_scale(r.target)::text, 'satuan', r.satuan, 'realisasi', trim_scale(coalesce((
            select sum(l.volume) from laporan_harian l where l.rhk_id = r.id and l.status in ('DITERIMA', 'LEWAT_WAKTU')
          ), 0))::text) order by r.nomor)
        from skp s join rhk r on r.skp_id = s.id and s.ditetapkan_pada is not null
        where s.pegawai_id = ${pegawaiId}::uuid and s.mulai <= ${tanggal}::date and s.selesai >= ${tanggal}::date
      ), '[]') as rhk,
      coalesce((select jsonb_agg(to_jsonb(x)) from (
        (select distinct on (l.uraian) null::uuid as id, null as nama, l.uraian, l.rhk_id as "rhkId", l.tempat::text, l.lokasi,
            l.durasi_menit as "durasiMenit"
          from laporan_harian l where l.pegawai_id = ${pegawaiId}::uuid and l.status <> 'DRAF'
          and l.isi_dihapus_pada is null and not l.data_pribadi and l.tanggal = (
            select max(k.tanggal) from laporan_harian k where k.pegawai_id = ${pegawaiId}::uuid and k.status <> 'DRAF'
              and k.tanggal between ${tanggal}::date - 14 and ${tanggal}::date - 1)
          order by l.uraian limit 3)
        union all
        (select id, nama, uraian, rhk_id, tempat::text, lokasi, null from templat_laporan where pegawai_id = ${pegawaiId}::uuid
          order by nama)) x), '[]') as ulangan,
      (select l.rhk_id from laporan_harian l where l.pegawai_id = ${pegawaiId}::uuid and l.tanggal <= ${tanggal}::date
        order by l.tanggal desc, l.id desc limit 1) as "rhkTerakhir"`
  const { terkunci } = b!
  return { ...b!, terkunci: terkunci && { ...terkunci, pada: new Date(terkunci.pada) } }
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
  disalinPada: Date | null
  dikembalikanPada: Date | null
  diputusAkun: string | null
  umpanBalik: UmpanBalik | null
  nilai: number | null
  /** The seat above the one that decides, and when the report's month was closed. */
  atasanJabatanId: string | null
  dikunciPada: Date | null
}

/** One report, or null for whoever may not see it. A draft is its author's alone. */
export async function getLaporan(actor: Actor, id: string): Promise<LaporanDetail | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<LaporanDetail[]>`
    select ${kolomLaporan}, l.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan,
      l.penilai_jabatan_id as "penilaiJabatanId", a.nama as penilai, l.dikirim_pada as "dikirimPada",
      l.diputus_pada as "diputusPada", akun.nama as "diputusOleh", l.diputus_sebagai as "diputusSebagai",
      l.disalin_pada as "disalinPada", l.dikembalikan_pada as "dikembalikanPada",
      l.diputus_oleh as "diputusAkun", l.umpan_balik::text as "umpanBalik", l.nilai,
      (select atasan_jabatan_id from jabatan_kini where jabatan_id = l.penilai_jabatan_id) as "atasanJabatanId",
      (select dikunci_pada from bulan_terkunci where instansi_id = p.instansi_id
        and bulan = date_trunc('month', l.tanggal)::date) as "dikunciPada"
    from laporan_harian l join pegawai p on p.id = l.pegawai_id join pegawai_kini k on k.pegawai_id = p.id
    join jabatan j on j.id = l.jabatan_id left join jabatan a on a.id = l.penilai_jabatan_id
    left join rhk r on r.id = l.rhk_id left join akun on akun.id = l.diputus_oleh
    where l.id = ${id}::uuid and ${laporanTerlihat(actor)}`
  return row ?? null
}
