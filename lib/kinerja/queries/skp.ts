import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { terlihatSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Aspek, JenisRhk, StatusSkp, SumberSkp } from "../rules/skp.ts"

export type RhkDetail = {
  id: string
  nomor: number
  jenis: JenisRhk
  hasil: string
  target: string
  satuan: string
  pimpinan: { id: string; hasil: string } | null
  indikator: { aspek: Aspek; indikator: string; target: string }[]
}

export type DialogRow = { id: string; rhkId: string | null; oleh: string; sebagai: string; isi: string; at: string }

export type SkpDetail = {
  id: string
  pegawaiId: string
  pegawai: string
  jabatan: string
  tahun: number
  mulai: Tanggal
  selesai: Tanggal
  status: StatusSkp
  sumber: SumberSkp
  versi: number
  penilaiJabatanId: string | null
  penilai: string | null
  ekspektasi: Record<string, string>
  diajukanPada: Date | null
  diputusPada: Date | null
  diputusOleh: string | null
  diputusSebagai: string | null
  catatan: string | null
  /** The seat that he holds today, where the plan is of another. */
  jabatanBaru: string | null
  /** His other plans of that year. */
  lain: { id: string; jabatan: string; mulai: Tanggal; selesai: Tanggal; status: StatusSkp }[]
  rhk: RhkDetail[]
  dialog: DialogRow[]
  /** The superior's RHK of that year which one's own may support; none while he has not filed, and that blocks nobody. */
  rhkPimpinan: { id: string; hasil: string }[]
}

const skpDetail = (syarat: Prisma.Sql) => db().$queryRaw<SkpDetail[]>`
  select s.id, s.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan, s.tahun, s.mulai::text,
    s.selesai::text, s.status::text, s.sumber::text, s.versi, s.penilai_jabatan_id as "penilaiJabatanId",
    a.nama as penilai, s.ekspektasi, s.diajukan_pada as "diajukanPada", s.diputus_pada as "diputusPada",
    s.diputus_oleh as "diputusOleh", s.diputus_sebagai as "diputusSebagai", s.catatan,
    (select x.nama from jabatan x where x.id = k.jabatan_id and x.id <> s.jabatan_id) as "jabatanBaru",
    coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'jabatan', x.nama, 'mulai', b.mulai, 'selesai', b.selesai,
        'status', b.status) order by b.mulai desc) from skp b join jabatan x on x.id = b.jabatan_id
      where b.pegawai_id = s.pegawai_id and b.tahun = s.tahun and b.id <> s.id), '[]') as lain,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'nomor', r.nomor, 'jenis', r.jenis, 'hasil', r.hasil,
        'target', trim_scale(r.target)::text, 'satuan', r.satuan,
        'pimpinan', (select jsonb_build_object('id', x.id, 'hasil', x.hasil) from rhk x where x.id = r.pimpinan_id),
        'indikator', coalesce((select jsonb_agg(jsonb_build_object('aspek', i.aspek, 'indikator', i.indikator,
          'target', i.target) order by i.aspek) from indikator_rhk i where i.rhk_id = r.id), '[]')) order by r.nomor)
      from rhk r where r.skp_id = s.id), '[]') as rhk,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'rhkId', d.rhk_id, 'oleh', d.oleh, 'sebagai', d.sebagai,
        'isi', d.isi, 'at', d.at) order by d.at) from dialog_kinerja d where d.skp_id = s.id), '[]') as dialog,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'hasil', r.hasil) order by r.nomor)
      from jabatan_versi v join skp b on b.jabatan_id = v.atasan_jabatan_id and b.tahun = s.tahun
        and b.pegawai_id <> s.pegawai_id and b.status in ('DIAJUKAN', 'DITETAPKAN')
      join rhk r on r.skp_id = b.id
      where v.jabatan_id = s.jabatan_id and v.mulai <= s.selesai and (v.selesai is null or v.selesai > s.selesai)
    ), '[]') as "rhkPimpinan"
  from skp s join pegawai p on p.id = s.pegawai_id join pegawai_kini k on k.pegawai_id = p.id
  join jabatan j on j.id = s.jabatan_id left join jabatan a on a.id = s.penilai_jabatan_id
  where ${syarat} order by s.mulai desc limit 1`

/** One's own plan of a year: the later one, where the seat changed meanwhile. */
export async function getSkpSaya(pegawaiId: string, tahun: number): Promise<SkpDetail | null> {
  const [row] = await skpDetail(Prisma.sql`s.pegawai_id = ${pegawaiId}::uuid and s.tahun = ${tahun}`)
  return row ?? null
}

/** One plan, or null for whoever may not see it. A draft is its author's alone. */
export async function getSkp(actor: Actor, id: string): Promise<SkpDetail | null> {
  if (!uuidSah(id)) return null
  const [row] = await skpDetail(Prisma.sql`s.id = ${id}::uuid and (s.pegawai_id = ${actor.pegawaiId}::uuid
    or s.status <> 'DRAF' and (${terlihatSql(actor)} or s.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])))`)
  return row ?? null
}

export type SkpRow = {
  id: string
  pegawai: string
  jabatan: string
  tahun: number
  status: StatusSkp
  rhk: number
  diajukanPada: Date | null
}

/** The plans that were filed with the actor's seats, those that wait for him first. At most 500. */
export const listSkpBawahan = (actor: Actor, tahun: number): Promise<SkpRow[]> =>
  db().$queryRaw`
    select s.id, ${namaLengkap} as pegawai, j.nama as jabatan, s.tahun, s.status::text,
      (select count(*)::int from rhk r where r.skp_id = s.id) as rhk, s.diajukan_pada as "diajukanPada"
    from skp s join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id
    where s.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[]) and s.status <> 'DRAF'
      and s.pegawai_id is distinct from ${actor.pegawaiId}::uuid and (s.tahun = ${tahun} or s.status = 'DIAJUKAN')
    order by s.status <> 'DIAJUKAN', p.nama limit 500`
