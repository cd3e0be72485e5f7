import "server-only"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, cariSql, dariKursor, type Halaman, halaman, PER_HALAMAN } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Irama, JenisPola, Kanal, Rumpun } from "../rules.ts"
import type { SaringPola } from "../schema.ts"

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

export type Aturan = {
  pola: Halaman<PolaRow>
  kewajiban: KewajibanRow[]
  libur: LiburUnitRow[]
  unit: UnitPilihan[]
}

/** Patterns in force today or to come, of units first, then of people by name; 50 a page: contracts bring thousands. */
async function listPola(instansiId: string, pada: Tanggal, { cari, sesudah }: SaringPola): Promise<Halaman<PolaRow>> {
  const kunci = dariKursor(sesudah, [/^[01]$/, bentuk.teks, bentuk.uuid])
  const [orang, urut] = [
    Prisma.sql`(w.unit_id is null)::int::text`,
    Prisma.sql`coalesce(u.jalur, lower(p.nama)) collate "C"`,
  ]
  const rows = await db().$queryRaw<(PolaRow & { orang: string; urut: string })[]>`
    select w.id, w.jenis::text, u.nama as unit, case when p.id is not null then ${namaLengkap} end as pegawai,
      w.menit_sehari as "menitSehari", w.hari_wfa as "hariWfa", w.mulai::text, (w.selesai - 1)::text as selesai, w.dasar,
      ${orang} as orang, ${urut} as urut
    from pola_kerja w left join unit u on u.id = w.unit_id left join pegawai p on p.id = w.pegawai_id
    where coalesce(u.instansi_id, p.instansi_id) = ${instansiId}::uuid
      and (w.selesai is null or w.selesai > ${pada}::date) and ${cariSql(cari, "u.nama", "p.nama", "p.nip")}
      and ${kunci ? Prisma.sql`(${orang}, ${urut}, w.id) > (${kunci[0]}, ${kunci[1]}, ${kunci[2]}::uuid)` : Prisma.sql`true`}
    order by ${orang}, ${urut}, w.id limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.orang, r.urut, r.id])
}

/** What is in force today or will be: patterns, duties, days off of schools, and the units to choose from. */
export async function getAturan(instansiId: string, pada: Tanggal, saring: SaringPola): Promise<Aturan> {
  const [pola, [a]] = await Promise.all([
    listPola(instansiId, pada, saring),
    db().$queryRaw<Omit<Aturan, "pola">[]>`
    select
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
        from unit where instansi_id = ${instansiId}::uuid), '[]') as unit`,
  ])
  return { ...a!, pola }
}
