import "server-only"
import { createHash } from "node:crypto"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { type Tanggal, tanggalPada } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Predikat, Rating, StatusPenilaian } from "../rules/penilaian.ts"
import type { JenisRhk, StatusSkp } from "../rules/skp.ts"

export type RealisasiRow = {
  rhkId: string
  nomor: number
  jenis: JenisRhk
  hasil: string
  /** Of the whole year. */
  target: string
  satuan: string
  terhitung: string
  koreksi: string | null
  alasan: string | null
  dikoreksiOleh: string | null
  jumlahLaporan: number
  laporan: { id: string; tanggal: Tanggal; uraian: string; volume: string | null }[]
}

export type Penandatangan = {
  pihak: "PENILAI" | "PEGAWAI" | "ATASAN_PENILAI"
  pegawaiId: string | null
  nama: string
  nip: string | null
  jabatan: string
  sebagai: string
  pada: string
  sidik: string
}

type Isi = {
  id: string
  skpId: string
  pegawaiId: string
  pegawai: string
  nip: string | null
  jabatan: string
  unit: string | null
  /** The agency that the unit belongs to. */
  opd: string | null
  instansi: string
  pemerintah: string
  alamat: string | null
  penilaiJabatanId: string | null
  penilai: string | null
  statusSkp: StatusSkp
  tahun: number
  /** The period. */
  mulai: Tanggal
  selesai: Tanggal
  /** The days of it that the plan covers: whoever moved has a part of it in each seat. */
  dari: Tanggal
  sampai: Tanggal
  skpSelesai: Tanggal
  status: StatusPenilaian
  catatanDiri: string | null
  hasilKerja: Rating | null
  perilaku: Rating | null
  predikat: Predikat | null
  catatan: string | null
  keberatan: string | null
  pemutusJabatanId: string | null
  pemutus: string | null
  tanggapan: string | null
  putusanHasilKerja: Rating | null
  putusanPerilaku: Rating | null
  putusanPredikat: Predikat | null
  putusanAlasan: string | null
  /** Reports of the period that still wait for their decision. */
  menunggu: number
  ekspektasi: Record<string, string>
  realisasi: RealisasiRow[]
  tandaTangan: Penandatangan[]
}
export type PenilaianDetail = Isi & {
  /** Who has rated him, and the day on which he could first read it: that of the signature. */
  dinilaiOleh: string | null
  diterima: Tanggal | null
  sidik: string
  sidikPutusan: string
}

/** What is frozen with the superior's signature. */
const dibekukan = ["jabatan", "unit", "opd", "penilai", "ekspektasi"] as const
type Beku = Pick<Isi, (typeof dibekukan)[number]> & { realisasi: Omit<RealisasiRow, "laporan" | "jumlahLaporan">[] }

/** The content as it is signed, to be kept. */
export const bekukan = (p: Isi): Beku => ({
  ...(Object.fromEntries(dibekukan.map((k) => [k, p[k]])) as Pick<Isi, (typeof dibekukan)[number]>),
  realisasi: p.realisasi.map(({ laporan: _, jumlahLaporan: __, ...r }) => r),
})

/** What was signed, with the reports behind it as they stand. */
function sepertiDitandatangani(p: Isi, beku: Beku): Isi {
  const laporan = new Map(p.realisasi.map((r) => [r.rhkId, r]))
  const realisasi = beku.realisasi.map((r) => {
    const kini = laporan.get(r.rhkId)
    return { ...r, laporan: kini?.laporan ?? [], jumlahLaporan: kini?.jumlahLaporan ?? 0 }
  })
  return { ...p, ...beku, realisasi }
}

/** The digest of what both sign: whoever signs says which content he has seen. */
export const sidikPenilaian = (p: Omit<Isi, "tandaTangan">): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        p.id, p.catatanDiri, p.hasilKerja, p.perilaku, p.predikat, p.catatan, p.ekspektasi,
        p.realisasi.map((r) => [r.rhkId, r.hasil, r.target, r.satuan, r.terhitung, r.koreksi, r.alasan]),
      ]), // prettier-ignore
    )
    .digest("hex")

/** The digest of what is decided on an objection: what both signed, their words about it, and the decision. */
export const sidikPutusan = (
  p: Pick<
    Isi,
    "keberatan" | "tanggapan" | "putusanHasilKerja" | "putusanPerilaku" | "putusanPredikat" | "putusanAlasan"
  >,
  sidik: string,
): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        sidik, p.keberatan, p.tanggapan, p.putusanHasilKerja, p.putusanPerilaku, p.putusanPredikat, p.putusanAlasan,
      ]), // prettier-ignore
    )
    .digest("hex")

/** Whether a day is of the period and of the plan. */
const dalamBagian = (hari: Prisma.Sql) =>
  Prisma.sql`${hari} between greatest(n.mulai, s.mulai) and least(n.selesai, s.selesai)`

/**
 * One appraisal with its figures: counted from the accepted reports of the period until the superior signs, as he
 * signed them from then on. No sight is asked: mutations and papers need the truth.
 */
export async function bacaPenilaian(id: string, syarat = Prisma.sql`true`): Promise<PenilaianDetail | null> {
  const [row] = await db().$queryRaw<(Isi & { beku: Beku | null })[]>`
    select n.id, s.id as "skpId", s.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, p.nip, j.nama as jabatan,
      u.nama as unit,
      coalesce((select x.nama from unit x where x.jenis = 'PERANGKAT_DAERAH' and starts_with(u.jalur, x.jalur)
        order by length(x.jalur) desc limit 1), u.nama) as opd, i.nama as instansi, i.pemerintah, i.alamat, s.penilai_jabatan_id as "penilaiJabatanId", a.nama as penilai,
      s.status::text as "statusSkp", s.tahun, n.mulai::text, n.selesai::text, n.status::text,
      greatest(n.mulai, s.mulai)::text as dari, least(n.selesai, s.selesai)::text as sampai,
      s.selesai::text as "skpSelesai",
      n.catatan_diri as "catatanDiri", n.hasil_kerja::text as "hasilKerja", n.perilaku::text, n.predikat::text,
      n.catatan, n.keberatan, n.pemutus_jabatan_id as "pemutusJabatanId",
      (select b.nama from jabatan b where b.id = n.pemutus_jabatan_id) as pemutus, n.tanggapan,
      n.putusan_hasil_kerja::text as "putusanHasilKerja", n.putusan_perilaku::text as "putusanPerilaku",
      n.putusan_predikat::text as "putusanPredikat", n.putusan_alasan as "putusanAlasan", s.ekspektasi, n.isi as beku,
      (select count(*)::int from laporan_harian w where w.pegawai_id = s.pegawai_id and w.status = 'DIKIRIM'
        and ${dalamBagian(Prisma.sql`w.tanggal`)}) as menunggu,
      coalesce((select jsonb_agg(jsonb_build_object('rhkId', r.id, 'nomor', r.nomor, 'jenis', r.jenis, 'hasil', r.hasil,
          'target', trim_scale(r.target)::text, 'satuan', r.satuan,
          'terhitung', trim_scale(case when n.status = 'DIBUKA' then l.volume else t.terhitung end)::text,
          'koreksi', trim_scale(t.koreksi)::text, 'alasan', t.alasan, 'dikoreksiOleh', t.dikoreksi_oleh,
          'jumlahLaporan', l.jumlah, 'laporan', l.laporan) order by r.nomor)
        from rhk r left join realisasi_rhk t on t.penilaian_id = n.id and t.rhk_id = r.id
        cross join lateral (
          select coalesce(sum(x.volume), 0) as volume, count(*)::int as jumlah,
            coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'tanggal', x.tanggal,
              'uraian', case when x.data_pribadi then 'Memuat data pribadi warga' else x.uraian end,
              'volume', trim_scale(x.volume)::text) order by x.tanggal desc) filter (where x.ke <= 50), '[]') as laporan
          from (select l.*, row_number() over (order by l.tanggal desc, l.id) as ke from laporan_harian l
            where l.rhk_id = r.id and l.status in ('DITERIMA', 'LEWAT_WAKTU')
              and ${dalamBagian(Prisma.sql`l.tanggal`)}) x
        ) l
        where r.skp_id = s.id), '[]') as realisasi,
      coalesce((select jsonb_agg(jsonb_build_object('pihak', t.pihak, 'pegawaiId', t.pegawai_id, 'nama', t.nama,
        'nip', t.nip, 'jabatan', t.jabatan, 'sebagai', t.sebagai, 'pada', t.pada, 'sidik', encode(t.sidik, 'hex'))
          order by t.pihak)
        from tanda_tangan t where t.penilaian_id = n.id), '[]') as "tandaTangan"
    from penilaian n join skp s on s.id = n.skp_id join pegawai p on p.id = s.pegawai_id
    join instansi i on i.id = p.instansi_id join pegawai_kini k on k.pegawai_id = p.id
    left join unit u on u.id = k.unit_id join jabatan j on j.id = s.jabatan_id
    left join jabatan a on a.id = s.penilai_jabatan_id
    where n.id = ${id}::uuid and ${syarat}`
  if (!row) return null
  const { beku, ...kini } = row
  const isi = beku ? sepertiDitandatangani(kini, beku) : kini
  const sidik = sidikPenilaian(isi)
  const penilai = isi.tandaTangan.find((t) => t.pihak === "PENILAI")
  return {
    ...isi,
    dinilaiOleh: penilai?.pegawaiId ?? null,
    diterima: penilai ? tanggalPada(new Date(penilai.pada)) : null,
    sidik,
    sidikPutusan: sidikPutusan(isi, sidik),
  }
}

/** One appraisal, or null for whoever may not see it: its person, his appraiser, who hears him, and whose sight holds him. */
export async function getPenilaian(actor: Actor, id: string): Promise<PenilaianDetail | null> {
  if (!uuidSah(id)) return null
  return bacaPenilaian(id, Prisma.sql`(${terlihatSql(actor)} or ${kursinyaSql(actor)})`)
}

/** Whether an appraisal `n` of a plan `s` is for a seat of the actor: to make it, or to hear an objection to it. */
export const kursinyaSql = (actor: Actor) => Prisma.sql`(s.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
  or n.pemutus_jabatan_id = any(${kursiMenilai(actor)}::uuid[]))`

/** Whether an appraisal `n` of a plan `s` waits for the actor's rating. */
export const menungguNilaiSql = (actor: Actor) => Prisma.sql`(n.status = 'DIBUKA' and n.mulai <= s.selesai
  and s.status = 'DITETAPKAN' and s.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
  and s.pegawai_id is distinct from ${actor.pegawaiId}::uuid)`

/** Whether the objection of an appraisal `n` of a plan `s` waits for the actor: neither side decides. */
export const menungguPutusanSql = (actor: Actor) => Prisma.sql`(n.status = 'KEBERATAN'
  and n.pemutus_jabatan_id = any(${kursiMenilai(actor)}::uuid[]) and s.pegawai_id is distinct from ${actor.pegawaiId}::uuid
  and not exists (select from tanda_tangan t where t.penilaian_id = n.id and t.pihak = 'PENILAI'
    and t.pegawai_id = ${actor.pegawaiId}::uuid))`
