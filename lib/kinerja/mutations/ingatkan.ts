import "server-only"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { Prisma } from "#lib/kernel/db.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { awalHari, sebabLibur, tambahHari, waktuSedang } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { berhalanganSql, pelaporSql } from "#lib/pegawai/queries.ts"
import { can } from "../policy/ingatkan.ts"
import { listBelumMelapor } from "../queries/belum-melapor.ts"
import { aturKotak, terakhirMenunggu } from "../rules/kotak-masuk.ts"
import type { Ingatkan } from "../schema/putusan.ts"

type Jenis = "BELUM_MELAPOR" | "MENUNGGU_KEPUTUSAN"

const catat = (m: M, ids: string[], jenis: Jenis) =>
  m.tx.$executeRaw`
    insert into pengingat (pegawai_id, tanggal, jenis, oleh, pada)
    select x::uuid, ${m.pada}::date, ${jenis}::jenis_pengingat, ${m.actor.nama}, ${m.sekarang}::timestamptz
    from unnest(${ids}::text[]) x`

type Bawahan = { id: string; penilaiJabatanId: string; oleh: string | null; pada: Date | null }

/** Locks people, so that two who would remind one man at once find each other; who reports elsewhere is not there. */
async function kunciBawahan(m: M, ids: string[]): Promise<Bawahan[]> {
  await m.tx.$executeRaw`select from pegawai where id = any(${ids}::uuid[]) order by id for no key update`
  return m.tx.$queryRaw`
    select d.pegawai_id as id, d.penilai_jabatan_id as "penilaiJabatanId", i.oleh, i.pada
    from (${pelaporSql(kursiMenilai(m.actor), m.pada)}) d
    left join pengingat i on i.pegawai_id = d.pegawai_id and i.tanggal = ${m.pada}::date and i.jenis = 'BELUM_MELAPOR'
    where d.pegawai_id = any(${ids}::uuid[]) order by 1`
}

/** Reminds those who have not reported, each at most once a day, whoever else would. */
export const ingatkan = mutation(async (m, { ids }: Ingatkan) => {
  const rows = await kunciBawahan(m, ids)
  const belum = new Map(
    (await listBelumMelapor(kursiMenilai(m.actor), m.pada)).map((b) => [b.pegawaiId, b.hari.length]),
  )
  const { grant, granted, refused } = m.authorizeAll(
    can.ingatkan,
    rows.map(({ id, penilaiJabatanId, oleh, pada }) => ({
      id,
      penilaiJabatanId,
      jumlah: belum.get(id) ?? 0,
      diingatkan: pada && `Sudah diingatkan oleh ${oleh}, ${waktuSedang(pada)}`,
    })),
  )
  await catat(
    m,
    granted.map((r) => r.id),
    "BELUM_MELAPOR",
  )
  m.record(grant, { after: granted.map(({ id, jumlah }) => ({ id, hariBelumDilaporkan: jumlah })) })
  if (!granted.length)
    throw new Refused(refused[0]?.alasan ?? [{ butir: "Pegawai tidak ditemukan", terpenuhi: false, dasar: bawaan }])
  return { diingatkan: granted.length }
})

/**
 * Reminds, once a working day, whoever answers for a seat in which reports have waited too long: its holders, or those
 * of the next one up where it is vacant or its holder is away (R6.11).
 * @returns how many were reminded.
 */
export const ingatkanAtasan = mutation(async (m, { instansiId }: { instansiId: string }) => {
  await m.tx.$executeRaw`select pg_advisory_xact_lock(hashtext('ingatkan_atasan'))`
  const { kalender, pengaturan } = await getTatanan(instansiId, m.pada)
  if (sebabLibur(m.pada, kalender)) {
    m.nothing("nobody is reminded on a holiday")
    return 0
  }
  const batas = aturKotak(pengaturan, m.pada).batasTanggapan.nilai
  const sebelum = awalHari(tambahHari(terakhirMenunggu(m.pada, batas, kalender), 1))
  const rows = await m.tx.$queryRaw<{ id: string; jumlah: number }[]>`
    with recursive naik as (
      select l.penilai_jabatan_id as id, count(*)::int as n, 0 as ke
      from laporan_harian l join jabatan j on j.id = l.penilai_jabatan_id and j.instansi_id = ${instansiId}::uuid
      where l.status = 'DIKIRIM' and l.dikirim_pada < ${sebelum}::timestamptz group by 1
      union all
      select v.atasan_jabatan_id, k.n, k.ke + 1 from naik k join jabatan_versi v on v.jabatan_id = k.id
        and v.mulai <= ${m.pada}::date and (v.selesai is null or v.selesai > ${m.pada}::date)
      where k.ke < 20 and not exists (select from penempatan n where n.jabatan_id = k.id
        and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date)
        and not ${berhalanganSql(Prisma.sql`n.pegawai_id`, m.pada)})
    )
    select n.pegawai_id as id, sum(k.n)::int as jumlah from naik k join penempatan n on n.jabatan_id = k.id
      and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date)
    where not ${berhalanganSql(Prisma.sql`n.pegawai_id`, m.pada)}
      and not exists (select from pengingat i where i.pegawai_id = n.pegawai_id and i.tanggal = ${m.pada}::date
      and i.jenis = 'MENUNGGU_KEPUTUSAN')
    group by 1 order by 1 limit 500`
  const { grant, granted } = m.authorizeAll(
    can.ingatkanAtasan,
    rows.map((r) => ({ ...r, diingatkan: null })),
  )
  await catat(
    m,
    granted.map((r) => r.id),
    "MENUNGGU_KEPUTUSAN",
  )
  m.record(grant, { after: granted.map(({ id, jumlah }) => ({ id, laporanMenunggu: jumlah })) })
  return granted.length
})
