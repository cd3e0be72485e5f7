import "server-only"
import { db } from "#lib/kernel/db.ts"
import { dariDb, type Kalender, keDb, tahunDari, type Tanggal } from "#lib/kernel/tanggal.ts"
import type { BarisPengaturan } from "./rules.ts"

export type Tatanan = { kalender: Kalender; pengaturan: BarisPengaturan[] }

type Baris = { libur: Record<string, string> | null; tahun: number[]; pengaturan: BarisPengaturan[] | null }

/**
 * Calendar and settings of an agency around a date: holidays of its year and both neighbours, every setting so far.
 * One statement, since every page and every mutation that asks a rule needs both.
 */
export async function getTatanan(instansiId: string, pada: Tanggal): Promise<Tatanan> {
  const tahun = tahunDari(pada)
  const [b] = await db().$queryRaw<Baris[]>`
    select
      (select jsonb_object_agg(tanggal, keterangan) from hari_libur where instansi_id = ${instansiId}::uuid
        and tanggal >= make_date(${tahun - 1}, 1, 1) and tanggal < make_date(${tahun + 2}, 1, 1)) as libur,
      array(select distinct extract(year from tanggal)::int from hari_libur where instansi_id = ${instansiId}::uuid
        and jenis = 'LIBUR_NASIONAL') as tahun,
      (select jsonb_agg(jsonb_build_object('kunci', kunci, 'sejak', sejak, 'nilai', nilai, 'dasar', dasar))
        from pengaturan where instansi_id = ${instansiId}::uuid and sejak <= ${pada}::date) as pengaturan`
  return { kalender: { libur: b!.libur ?? {}, tahunTerisi: b!.tahun }, pengaturan: b!.pengaturan ?? [] }
}

export type HariLiburRow = { id: string; tanggal: Tanggal; jenis: string; keterangan: string; dasar: string }

/** The holidays of a year, by date. Public: a calendar is nobody's secret. */
export async function listHariLibur(instansiId: string, tahun: number): Promise<HariLiburRow[]> {
  const rows = await db().hariLibur.findMany({
    where: { instansiId, tanggal: { gte: keDb(`${tahun}-01-01`), lt: keDb(`${tahun + 1}-01-01`) } },
    select: { id: true, tanggal: true, jenis: true, keterangan: true, dasar: true },
    orderBy: { tanggal: "asc" },
  })
  return rows.map((r) => ({ ...r, tanggal: dariDb(r.tanggal) }))
}

/** The years for which holidays stand, latest first. */
export async function listTahunKalender(instansiId: string): Promise<number[]> {
  const rows = await db().$queryRaw<{ tahun: number }[]>`
    select distinct extract(year from tanggal)::int as tahun from hari_libur
    where instansi_id = ${instansiId}::uuid order by 1 desc`
  return rows.map((r) => r.tahun)
}

/** The ids of every agency, for jobs that go through them all. */
export const listInstansi = async (): Promise<string[]> =>
  (await db().instansi.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map((i) => i.id)
