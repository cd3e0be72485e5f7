import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import type { Dasar } from "#lib/kernel/syarat.ts"
import { akhirBulan, awalBulan, awalBulanBerikut, type Tanggal } from "#lib/kernel/tanggal.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { listWajibLapor } from "#lib/kehadiran/queries/wajib.ts"
import { hariTidakMasuk, polaPada, type TidakMasuk } from "#lib/kehadiran/rules.ts"
import { dikelolaSql, terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap, pelaporSql } from "#lib/pegawai/queries.ts"
import type { JenisKetidakhadiran } from "#lib/pegawai/rules.ts"
import { type AturBulan, aturBulan, hariWajib, type Rekap, rekapBulan } from "../rules/bulan.ts"
import { type DokumenRow, getDokumenTerakhir } from "./dokumen.ts"
import { kolomLaporan, type LaporanRow, tutupIsi } from "./laporan.ts"

/** The months before a date's own that each agency has not closed, oldest first: the first time, those with reports. */
export const listBulanTerbuka = (pada: Tanggal): Promise<{ instansiId: string; bulan: Tanggal }[]> =>
  db().$queryRaw`
    select i.id as "instansiId", b::date::text as bulan from instansi i cross join lateral generate_series(
      coalesce((select max(bulan) + interval '1 month' from bulan_terkunci where instansi_id = i.id),
        least((select date_trunc('month', min(tanggal)) from laporan_harian),
          ${awalBulan(pada)}::date - interval '1 month')),
      ${awalBulan(pada)}::date - interval '1 month', interval '1 month') b
    order by i.id, b`

export type BulanTerkunciRow = {
  id: string
  bulan: Tanggal
  dikunciPada: Date
  lewatWaktu: number
  pembukaan: { id: string; untuk: string; sampai: Tanggal; alasan: string; oleh: string | null }[]
}

/** The closed months of an agency, latest first, with what lapsed in each and for whom it was opened again. */
export const listBulanTerkunci = (instansiId: string): Promise<BulanTerkunciRow[]> =>
  db().$queryRaw`
    select b.id, b.bulan::text, b.dikunci_pada as "dikunciPada",
      (select count(*)::int from laporan_harian l join pegawai x on x.id = l.pegawai_id and x.instansi_id = b.instansi_id
        where l.status = 'LEWAT_WAKTU' and l.tanggal >= b.bulan and l.tanggal < b.bulan + interval '1 month') as "lewatWaktu",
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'untuk', coalesce(${namaLengkap}, u.nama),
          'sampai', o.sampai, 'alasan', o.alasan, 'oleh', a.nama) order by o.dibuka_pada desc)
        from pembukaan_bulan o left join pegawai p on p.id = o.pegawai_id left join unit u on u.id = o.unit_id
        left join akun a on a.id = o.dibuka_oleh where o.bulan_id = b.id), '[]') as pembukaan
    from bulan_terkunci b where b.instansi_id = ${instansiId}::uuid order by b.bulan desc limit 24`

export type Orang = {
  id: string
  nama: string
  jabatan: string | null
  mulai: Tanggal
  dikunciPada: Date | null
  /** Whether the kinds of his absences are the viewer's to know: his own, or of someone whose records he keeps. */
  jenisTerlihat: boolean
}

/** Whose month it is: oneself, or someone within sight; null for anyone else. And when that month was closed. */
export async function getOrangRekap(actor: Actor, id: string, bulan: Tanggal): Promise<Orang | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<Orang[]>`
    select p.id, ${namaLengkap} as nama, j.nama as jabatan,
      coalesce((select min(mulai)::text from penempatan where pegawai_id = p.id), ${bulan}) as mulai,
      (select dikunci_pada from bulan_terkunci where instansi_id = p.instansi_id and bulan = ${bulan}::date) as "dikunciPada",
      (p.id = ${actor.pegawaiId}::uuid) is true or ${dikelolaSql(actor)} as "jenisTerlihat"
    from pegawai p join pegawai_kini k on k.pegawai_id = p.id left join jabatan j on j.id = k.jabatan_id
    where p.id = ${id}::uuid and p.status in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU')
      and (p.id = ${actor.pegawaiId}::uuid or ${terlihatSql(actor)})`
  return row ?? null
}

/**
 * What a person sent in a month, by date; drafts are nobody's business. What concerns citizens is counted for whoever
 * sees the person, and read by its author and its appraiser alone.
 */
export async function listLaporanRekap(actor: Actor, pegawaiId: string, bulan: Tanggal): Promise<LaporanRow[]> {
  const rows = await db().$queryRaw<(LaporanRow & { tertutup: boolean })[]>`
    select ${kolomLaporan}, l.data_pribadi and l.pegawai_id is distinct from ${actor.pegawaiId}::uuid
      and l.penilai_jabatan_id <> all(${kursiMenilai(actor)}::uuid[]) as tertutup
    from laporan_harian l left join rhk r on r.id = l.rhk_id
    where l.pegawai_id = ${pegawaiId}::uuid and l.status <> 'DRAF'
      and l.tanggal >= ${bulan}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date
    order by l.tanggal, l.mulai_menit nulls last, l.id`
  return rows.map(({ tertutup, ...l }) => (tertutup ? tutupIsi(l) : l))
}

export type IsiRekap = {
  isi: Rekap<LaporanRow>
  dokumen: DokumenRow | null
  pola: Dasar
  atur: AturBulan
  /** Working days away so far; by kind for whoever may know it, else of no kind. */
  tidakMasuk: { jenis: JenisKetidakhadiran | null; hari: Tanggal[] }[]
}

/** What a viewer learns of absences: the kind may be illness. */
function tanpaJenis(absen: TidakMasuk[]): IsiRekap["tidakMasuk"] {
  return absen.length ? [{ jenis: null, hari: absen.flatMap((a) => a.hari).toSorted() }] : []
}

/** A month of one person, each figure with its lines, and the latest paper of it where it is the actor's own. */
export async function getRekap(actor: Actor & { instansiId: string }, orang: Orang, bulan: Tanggal): Promise<IsiRekap> {
  const sampai = sampaiHariIni(bulan, actor.pada)
  const sendiri = orang.id === actor.pegawaiId
  const [laporan, tatanan, dokumen] = await Promise.all([
    listLaporanRekap(actor, orang.id, bulan),
    getTatananOrang(actor.instansiId, orang.id, sampai, actor.pada),
    sendiri ? getDokumenTerakhir("REKAP_LAPORAN", orang.id, bulan) : null,
  ])
  const absen = hariTidakMasuk(tatanan.kalender, tatanan.bahan, bulan, akhirBulan(bulan)).flatMap((a) => {
    const hari = a.hari.filter((t) => t <= sampai)
    return hari.length ? { ...a, hari } : []
  })
  return {
    tidakMasuk: orang.jenisTerlihat ? absen : tanpaJenis(absen),
    isi: rekapBulan(laporan, hariWajib(bulan, sampai, orang.mulai, tatanan)),
    dokumen,
    pola: polaPada(tatanan.bahan.pola, sampai).dasar,
    atur: aturBulan(tatanan.pengaturan, bulan),
  }
}

/** The last day of a month, or today while it runs. */
const sampaiHariIni = (bulan: Tanggal, pada: Tanggal): Tanggal => (akhirBulan(bulan) < pada ? akhirBulan(bulan) : pada)

export type RekapBawahanRow = {
  pegawaiId: string
  pegawai: string
  jabatan: string | null
  mulai: Tanggal
  /** Dates with a report that was sent and not returned. */
  tanggal: Tanggal[]
  menit: number
  diterima: number
  dikembalikan: number
  lewatWaktu: number
  menunggu: number
  /** The days on which a report was due; null for whoever need not report. */
  wajib: Tanggal[] | null
}

/** The month of everyone beneath the actor's seats today, by name, with what was addressed to these seats. */
export async function listRekapBawahan(actor: Actor, bulan: Tanggal): Promise<RekapBawahanRow[]> {
  const kursi = kursiMenilai(actor)
  if (!kursi.length) return []
  const wajib = await listWajibLapor(actor, bulan, sampaiHariIni(bulan, actor.pada))
  const hari = new Map(wajib.map((w) => [w.pegawaiId, w.hari]))
  const rows = await db().$queryRaw<Omit<RekapBawahanRow, "wajib">[]>`
    with bawahan as (${pelaporSql(kursi, actor.pada)})
    select b.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan, b.mulai::text,
      coalesce(array_agg(distinct l.tanggal::text) filter (where l.status <> 'DIKEMBALIKAN'), '{}') as tanggal,
      coalesce(sum(l.durasi_menit) filter (where l.status <> 'DIKEMBALIKAN'), 0)::int as menit,
      count(*) filter (where l.status = 'DITERIMA')::int as diterima,
      count(*) filter (where l.status = 'DIKEMBALIKAN')::int as dikembalikan,
      count(*) filter (where l.status = 'LEWAT_WAKTU')::int as "lewatWaktu",
      count(*) filter (where l.status = 'DIKIRIM')::int as menunggu
    from bawahan b join pegawai p on p.id = b.pegawai_id join jabatan j on j.id = b.jabatan_id
    left join laporan_harian l on l.pegawai_id = b.pegawai_id and l.status <> 'DRAF'
      and l.penilai_jabatan_id = any(${kursi}::uuid[])
      and l.tanggal >= ${bulan}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date
    where b.pegawai_id is distinct from ${actor.pegawaiId}::uuid
    group by b.pegawai_id, p.id, j.id, b.mulai order by p.nama`
  return rows.map((r) => ({ ...r, wajib: hari.get(r.pegawaiId) ?? null }))
}
