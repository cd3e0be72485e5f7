import "server-only"
import { db } from "#lib/kernel/db.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Irama, JenisPola, Kanal, Rumpun } from "../rules.ts"

/** A dated row; `selesai` is its last day. */
type Bermasa = { id: string; unit: string | null; mulai: Tanggal; selesai: Tanggal | null; dasar: string }
export type PolaRow = Bermasa & {
  jenis: JenisPola
  pegawai: string | null
  menitSehari: number | null
  hariWfa: number[]
}
export type KewajibanRow = Bermasa & { rumpun: Rumpun | null; irama: Irama; kanal: Kanal }
export type LiburUnitRow = Bermasa & { keterangan: string }
export type UnitPilihan = { id: string; nama: string; dalam: number }

export type Aturan = { pola: PolaRow[]; kewajiban: KewajibanRow[]; libur: LiburUnitRow[]; unit: UnitPilihan[] }

/** What is in force today or will be: patterns, duties, days off of schools, and the units to choose from. */
export async function getAturan(instansiId: string, pada: Tanggal): Promise<Aturan> {
  const [a] = await db().$queryRaw<Aturan[]>`
    select
      coalesce((select jsonb_agg(to_jsonb(x)) from (
        select w.id, w.jenis, u.nama as unit, case when p.id is not null then ${namaLengkap} end as pegawai,
          w.menit_sehari as "menitSehari", w.hari_wfa as "hariWfa", w.mulai, w.selesai - 1 as selesai, w.dasar
        from pola_kerja w left join unit u on u.id = w.unit_id left join pegawai p on p.id = w.pegawai_id
        where coalesce(u.instansi_id, p.instansi_id) = ${instansiId}::uuid
          and (w.selesai is null or w.selesai > ${pada}::date)
        order by u.jalur nulls last, p.nama, w.mulai limit 500) x), '[]') as pola,
      coalesce((select jsonb_agg(to_jsonb(x)) from (
        select w.id, u.nama as unit, w.rumpun, w.irama, w.kanal, w.mulai, w.selesai - 1 as selesai, w.dasar
        from kewajiban_lapor w left join unit u on u.id = w.unit_id
        where w.instansi_id = ${instansiId}::uuid and (w.selesai is null or w.selesai > ${pada}::date)
        order by w.rumpun nulls last, u.jalur nulls first, w.mulai limit 500) x), '[]') as kewajiban,
      coalesce((select jsonb_agg(to_jsonb(x)) from (
        select l.id, u.nama as unit, l.mulai, l.selesai, l.keterangan, l.dasar
        from libur_unit l join unit u on u.id = l.unit_id
        where u.instansi_id = ${instansiId}::uuid and l.selesai >= ${pada}::date
        order by l.mulai, u.jalur limit 500) x), '[]') as libur,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'nama', nama,
          'dalam', length(jalur) - length(replace(jalur, '.', '')) - 1) order by jalur)
        from unit where instansi_id = ${instansiId}::uuid), '[]') as unit`
  return a!
}
