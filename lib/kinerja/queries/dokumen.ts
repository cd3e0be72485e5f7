import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { awalBulan, awalBulanBerikut, type Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { kolomLaporan, type LaporanRow, tutupIsi } from "./laporan.ts"
import { kursinyaSql } from "./penilaian.ts"

export type JenisDokumen = "PENILAIAN" | "REKAP_LAPORAN"
type StatusDokumen = "DIMINTA" | "SIAP" | "GAGAL"

export type DokumenRow = {
  id: string
  kode: string
  status: StatusDokumen
  nomor: string | null
  terbitPada: Date | null
  /** The digest of what it says, in hex. */
  sidikIsi: string | null
}

/** The latest paper of a subject, and of a month where it is one of a month. */
export async function getDokumenTerakhir(
  jenis: JenisDokumen,
  subjekId: string,
  bulan: Tanggal | null = null,
): Promise<DokumenRow | null> {
  const [row] = await db().$queryRaw<DokumenRow[]>`
    select id, kode, status::text, nomor, terbit_pada as "terbitPada", encode(sidik_isi, 'hex') as "sidikIsi" from dokumen
    where jenis = ${jenis}::jenis_dokumen and subjek_id = ${subjekId}::uuid
      and bulan is not distinct from ${bulan}::date
    order by diminta_pada desc, id desc limit 1`
  return row ?? null
}

export type DokumenDitindak = {
  id: string
  jenis: JenisDokumen
  pegawaiId: string
  status: StatusDokumen
  nomor: string | null
}

/** A paper within the actor's reach: its person's, his appraiser's, and his whose sight holds the person. */
export async function getDokumen(actor: Actor, id: string): Promise<DokumenDitindak | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<DokumenDitindak[]>`
    select d.id, d.jenis::text, d.pegawai_id as "pegawaiId", d.status::text, d.nomor from dokumen d
    join pegawai_kini k on k.pegawai_id = d.pegawai_id
    where d.id = ${id}::uuid and (${terlihatSql(actor)} or exists (
      select from penilaian n join skp s on s.id = n.skp_id
      where n.id = d.subjek_id and ${kursinyaSql(actor)}))`
  return row ?? null
}

export type Verifikasi = {
  nomor: string
  terbitPada: Date
  keterangan: { judul: string; inisial: string; penandatangan: { jabatan: string; pada: string }[] }
  sidik: string
  penerbit: string
  /** The number of the paper that has taken its place. */
  digantikan: string | null
}

const KODE = /^[A-Z2-7]{26}$/

/** What a stranger may know of the paper whose code he holds, or null. Nobody is asked who he is. */
export async function getVerifikasi(kode: string): Promise<Verifikasi | null> {
  if (!KODE.test(kode)) return null
  const [row] = await db().$queryRaw<Verifikasi[]>`
    select d.nomor, d.terbit_pada as "terbitPada", d.keterangan, encode(d.sidik, 'hex') as sidik,
      (select i.nama from pegawai p join instansi i on i.id = p.instansi_id where p.id = d.pegawai_id) as penerbit,
      (select b.nomor from dokumen b where b.jenis = d.jenis and b.subjek_id = d.subjek_id
        and b.bulan is not distinct from d.bulan and b.status = 'SIAP' and b.terbit_pada > d.terbit_pada
        order by b.terbit_pada desc limit 1) as digantikan
    from dokumen d where d.kode = ${kode} and d.status = 'SIAP'`
  return row ?? null
}

export type RekapLaporan = {
  bulan: Tanggal
  pegawai: string
  nip: string | null
  jabatan: string | null
  opd: string | null
  instansi: string
  alamat: string | null
  laporan: LaporanRow[]
}

/** A person and his accepted reports of a month, oldest first. No sight is asked: papers need the truth. */
export async function getRekapLaporan(pegawaiId: string, bulan: Tanggal): Promise<RekapLaporan> {
  const [row] = await db().$queryRaw<RekapLaporan[]>`
    select ${awalBulan(bulan)} as bulan, ${namaLengkap} as pegawai, p.nip, j.nama as jabatan,
      coalesce((select x.nama from unit x where x.jenis = 'PERANGKAT_DAERAH' and starts_with(u.jalur, x.jalur)
        order by length(x.jalur) desc limit 1), u.nama) as opd, i.nama as instansi, i.alamat,
      coalesce((select jsonb_agg(to_jsonb(x)) from (select ${kolomLaporan}
        from laporan_harian l left join rhk r on r.id = l.rhk_id
        where l.pegawai_id = p.id and l.status in ('DITERIMA', 'LEWAT_WAKTU')
          and l.tanggal >= ${awalBulan(bulan)}::date and l.tanggal < ${awalBulanBerikut(bulan)}::date
        order by l.tanggal, l.mulai_menit nulls last, l.id) x), '[]') as laporan
    from pegawai p join instansi i on i.id = p.instansi_id join pegawai_kini k on k.pegawai_id = p.id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where p.id = ${pegawaiId}::uuid`
  // A paper goes from hand to hand.
  return { ...row!, laporan: row!.laporan.map((l) => (l.dataPribadi ? tutupIsi(l) : l)) }
}
