import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { Predikat, StatusPenilaian } from "../rules/penilaian.ts"
import { menungguNilaiSql, menungguPutusanSql } from "./penilaian.ts"

export type PenilaianRow = {
  id: string
  sendiri: boolean
  pegawai: string
  jabatan: string
  mulai: Tanggal
  selesai: Tanggal
  status: StatusPenilaian
  predikat: Predikat | null
  /** His objection waits for the actor's decision. */
  memutus: boolean
}

/** One's own appraisals, those that the actor's seats have to make, and the objections that they hear. At most 500. */
export const listPenilaian = (actor: Actor): Promise<PenilaianRow[]> =>
  db().$queryRaw`
    select n.id, s.pegawai_id is not distinct from ${actor.pegawaiId}::uuid as sendiri, ${namaLengkap} as pegawai,
      j.nama as jabatan, n.mulai::text, n.selesai::text, n.status::text,
      coalesce(n.putusan_predikat, n.predikat)::text as predikat, ${menungguPutusanSql(actor)} as memutus
    from penilaian n join skp s on s.id = n.skp_id join pegawai p on p.id = s.pegawai_id
    join jabatan j on j.id = s.jabatan_id
    where n.mulai <= s.selesai and n.id in (
      select x.id from skp y join penilaian x on x.skp_id = y.id
      where y.pegawai_id = ${actor.pegawaiId}::uuid or y.penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
      union all select x.id from penilaian x where x.pemutus_jabatan_id = any(${kursiMenilai(actor)}::uuid[]))
    order by n.status, n.mulai desc, p.nama limit 500`

export type Berikut = { id: string; pegawai: string; sisa: number }

/** The next appraisal that waits for the actor's rating, of the latest period first, and how many wait in all. */
export async function getBerikut(actor: Actor): Promise<Berikut | null> {
  const [row] = await db().$queryRaw<Berikut[]>`
    select n.id, ${namaLengkap} as pegawai, (count(*) over ())::int as sisa
    from skp s join penilaian n on n.skp_id = s.id join pegawai p on p.id = s.pegawai_id
    where ${menungguNilaiSql(actor)} order by n.mulai desc, p.nama limit 1`
  return row ?? null
}
