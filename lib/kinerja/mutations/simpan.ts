// How a report is read under its lock, written, and told to the trail.
import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import type { M } from "#lib/kernel/mutation.ts"
import { sidikTertutup } from "#lib/kernel/rahasia.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { dikembalikanSejak, type LaporanLain, type Status } from "../rules/laporan.ts"
import type { LaporanIsian } from "../schema/laporan.ts"

export type Tersimpan = LaporanLain & {
  id: string
  status: Status
  tempat: string
  rhkId: string | null
  volume: string | null
  lokasi: string | null
  dilayani: number | null
  tautan: string | null
  dataPribadi: boolean
  berkas: string[]
  diputusPada: Date | null
  dikembalikanPada: Date | null
}

/** A report of one day, as it is about to be written. */
export type Satu = Omit<LaporanIsian, "id" | "hingga" | "aksi"> & { id: string }

/** The reports of a person that a write touches: those of its days and the days beside them, and the one rewritten. */
export const kunciLaporan = (m: M, pegawaiId: string, dari: Tanggal, hingga: Tanggal, id: string) =>
  m.tx.$queryRaw<Tersimpan[]>`
    select id, tanggal::text, mulai_menit as "mulaiMenit", selesai_menit as "selesaiMenit", durasi_menit as "durasiMenit",
      uraian, status::text, tempat::text, rhk_id as "rhkId", trim_scale(volume)::text as volume, lokasi, dilayani, tautan,
      data_pribadi as "dataPribadi",
      array(select berkas_id from bukti where laporan_id = laporan_harian.id order by 1) as berkas,
      diputus_pada as "diputusPada", dikembalikan_pada as "dikembalikanPada"
    from laporan_harian where pegawai_id = ${pegawaiId}::uuid
      and (tanggal between ${dari}::date - 1 and ${hingga}::date + 1 or id = ${id}::uuid)
    order by id for update`

/** Since when a report has been back with its author, if it is: a withdrawn one that came back once keeps its days. */
export function kembaliSejak(lama: Tersimpan | undefined, tanggal: Tanggal): Tanggal | null {
  if (lama?.tanggal !== tanggal) return null
  const pada = lama.status === "DIKEMBALIKAN" ? lama.diputusPada : lama.dikembalikanPada
  return dikembalikanSejak(pada)
}

type Kursi = { jabatanId: string; penilaiJabatanId: string | null }

/** The RHK is of no plan of that date. */
export const rhkAsing = () => new Invalid({ rhkId: ["RHK ini bukan dari SKP pada tanggal laporan"] })

/**
 * Writes a report and its day's figures.
 * @throws Invalid where the RHK has gone this moment.
 * @returns 0 where the RHK is not of its plan, or the id is another person's.
 */
export const simpanLaporan = (m: M, pegawaiId: string, isian: Satu, kursi: Kursi, status: Status): Promise<number> => {
  const kirim = status === "DIKIRIM"
  const ditulis = m.tx.$executeRaw`
    with lain as (
      select coalesce(sum(durasi_menit), 0)::int as menit, count(*)::int as jumlah from laporan_harian
      where pegawai_id = ${pegawaiId}::uuid and tanggal = ${isian.tanggal}::date and id <> ${isian.id}::uuid
        and status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU')
    ), ini as (
      insert into laporan_harian as l (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, mulai_menit, selesai_menit,
        durasi_menit, uraian, rhk_id, volume, tempat, lokasi, dilayani, tautan, data_pribadi, status, dikirim_pada)
      select ${isian.id}::uuid, ${pegawaiId}::uuid, ${kursi.jabatanId}::uuid, ${kursi.penilaiJabatanId}::uuid,
        ${isian.tanggal}::date, ${isian.mulaiMenit}::smallint, ${isian.selesaiMenit}::smallint,
        ${isian.durasiMenit}::smallint, ${isian.uraian}, ${isian.rhkId ?? null}::uuid, ${isian.volume ?? null}::numeric,
        ${isian.tempat}::tempat_kerja, ${isian.lokasi ?? null}, ${isian.dilayani ?? null}::int, ${isian.tautan ?? null},
        ${isian.dataPribadi ?? false}, ${kirim ? "DIKIRIM" : "DRAF"}::status_laporan, ${kirim ? m.sekarang : null}::timestamptz
      where ${isian.rhkId ?? null}::uuid is null or exists (
        select from rhk r join skp s on s.id = r.skp_id where r.id = ${isian.rhkId ?? null}::uuid and s.ditetapkan_pada is not null
          and s.pegawai_id = ${pegawaiId}::uuid and ${isian.tanggal}::date between s.mulai and s.selesai)
      on conflict (id) do update set jabatan_id = excluded.jabatan_id,
        penilai_jabatan_id = case when ${kirim} then excluded.penilai_jabatan_id else l.penilai_jabatan_id end,
        tanggal = excluded.tanggal, mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit,
        durasi_menit = excluded.durasi_menit, uraian = excluded.uraian, rhk_id = excluded.rhk_id,
        volume = excluded.volume, tempat = excluded.tempat, lokasi = excluded.lokasi, dilayani = excluded.dilayani,
        tautan = excluded.tautan, data_pribadi = excluded.data_pribadi, status = ${status}::status_laporan,
        dikirim_pada = coalesce(excluded.dikirim_pada, l.dikirim_pada),
        dikembalikan_pada = case when l.status = 'DIKEMBALIKAN' then l.diputus_pada else l.dikembalikan_pada end,
        diputus_pada = case when ${kirim} then null else l.diputus_pada end,
        diputus_oleh = case when ${kirim} then null else l.diputus_oleh end,
        diputus_sebagai = case when ${kirim} then null else l.diputus_sebagai end
      where l.pegawai_id = excluded.pegawai_id
      returning durasi_menit, (status = 'DIKIRIM')::int as dikirim
    )
    update hari_pegawai h set menit = lain.menit + ini.durasi_menit * ini.dikirim, jumlah = lain.jumlah + ini.dikirim
    from lain, ini where h.pegawai_id = ${pegawaiId}::uuid and h.tanggal = ${isian.tanggal}::date`
  return ditulis.catch((e: Error) => {
    throw e.message.includes("laporan_harian_rhk_id_fkey") ? rhkAsing() : e
  })
}

type Isi = { id: string; uraian: string; lokasi?: string | null; tautan?: string | null }

/** What the trail may know of a report: a draft's words are its author's alone, of citizens' data it keeps the digest. */
export function untukJejak<I extends Isi>(
  { uraian, lokasi, tautan, ...l }: I,
  sebagai: "DRAF" | "PRIBADI" | "TERBUKA",
) {
  if (sebagai === "DRAF") return l
  if (sebagai === "TERBUKA") return { ...l, uraian, lokasi, tautan }
  return { ...l, isiSidik: sidikTertutup("isi laporan", JSON.stringify([uraian, lokasi, tautan])) }
}
