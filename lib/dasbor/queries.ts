import "server-only"
import { cache } from "react"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { belumDibacaSql } from "#lib/jejak/queries.ts"
import { type BahanWajib, wajibSql } from "#lib/kehadiran/queries/kalender.ts"
import { tahunDari } from "#lib/kernel/tanggal.ts"
import { menungguNilaiSql, menungguPutusanSql } from "#lib/kinerja/queries/penilaian.ts"
import { type WajibLapor, wajibLapor } from "#lib/kehadiran/rules.ts"

/** What the shell shows on every page: how many reports wait for the actor, how much he has not read, and how he reports. */
export type Lencana = { menunggu: number; baru: number; wajib: WajibLapor; kinerja: TugasKinerja }

/** What waits of plans and appraisals: for the actor as appraiser, and of his own. */
export type TugasKinerja = {
  skp: number
  penilaian: number
  /** Objections to ratings of the seats beneath. */
  keberatan: number
  /** His own appraisal, rated and not yet answered. */
  tandaTangan: string | null
  /** His own plan that was returned, or waits to be set. */
  skpSaya: { tahun: number; status: "DIAJUKAN" | "DIKEMBALIKAN"; catatan: string | null } | null
  /** The seat that he holds, where this year's plans are of others and such plans are made here. */
  skpPindah: string | null
}

/** All in one statement, asked once a request: every page pays for it. */
export const getLencana = cache(async (actor: Actor): Promise<Lencana> => {
  const [row] = await db().$queryRaw<(Lencana & { bahan: BahanWajib })[]>`
    select
      (select count(*)::int from laporan_harian where status = 'DIKIRIM'
        and penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
        and pegawai_id is distinct from ${actor.pegawaiId}::uuid) as menunggu,
      (select count(*)::int from pemberitahuan where untuk = ${actor.pegawaiId}::uuid and ${belumDibacaSql}) as baru,
      jsonb_build_object(
        'skp', (select count(*)::int from skp where status = 'DIAJUKAN'
          and penilai_jabatan_id = any(${kursiMenilai(actor)}::uuid[])
          and pegawai_id is distinct from ${actor.pegawaiId}::uuid),
        'penilaian', (select count(*)::int from skp s join penilaian n on n.skp_id = s.id
          where ${menungguNilaiSql(actor)}),
        'keberatan', (select count(*)::int from penilaian n join skp s on s.id = n.skp_id
          where ${menungguPutusanSql(actor)}),
        'tandaTangan', (select n.id from skp s join penilaian n on n.skp_id = s.id and n.status = 'DINILAI'
          where s.pegawai_id = ${actor.pegawaiId}::uuid order by n.mulai limit 1),
        'skpSaya', (select jsonb_build_object('tahun', tahun, 'status', status, 'catatan', catatan) from skp
          where pegawai_id = ${actor.pegawaiId}::uuid and status in ('DIAJUKAN', 'DIKEMBALIKAN')
          order by status desc, mulai limit 1),
        'skpPindah', (select min(j.nama) from pegawai_kini k join jabatan j on j.id = k.jabatan_id
          join skp s on s.pegawai_id = k.pegawai_id and s.tahun = ${tahunDari(actor.pada)}
          where k.pegawai_id = ${actor.pegawaiId}::uuid having bool_or(s.jabatan_id <> k.jabatan_id)
            and not bool_or(s.jabatan_id = k.jabatan_id and ${actor.pada}::date between s.mulai and s.selesai)
        )) as kinerja,
      ${wajibSql(Prisma.sql`${actor.pegawaiId}::uuid`, actor.pada)} as bahan`
  const { bahan, kinerja, ...lencana } = row!
  const wajib = wajibLapor(bahan, actor.pada)
  const skpPindah = wajib.kanal === "SIGINJAI" ? kinerja.skpPindah : null
  return { ...lencana, wajib, kinerja: { ...kinerja, skpPindah } }
})
