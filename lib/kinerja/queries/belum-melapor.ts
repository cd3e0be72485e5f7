import "server-only"
import { db, Prisma } from "#lib/kernel/db.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { listWajibLaporKursi } from "#lib/kehadiran/queries/wajib.ts"
import { hariTerlewat } from "#lib/kehadiran/rules.ts"

export type BelumMelapor = {
  pegawaiId: string
  nama: string
  jabatan: string
  /** The date of the latest report, or null where there is none in the last month. */
  terakhir: Tanggal | null
  /** Due days since then and before today that no report covers, earliest first. */
  hari: Tanggal[]
  /** When he was reminded today, if he was. */
  diingatkan: Date | null
}

type Catatan = { pegawaiId: string; hari: Tanggal[] | null; diingatkan: Date | null }

const HARI = 30

/**
 * Who of those that report to these seats has not, since when: days of the last month on which a report was due, today
 * not counted. Absence, shifts and who need not report are heeded.
 */
export async function listBelumMelapor(kursi: string[], pada: Tanggal): Promise<BelumMelapor[]> {
  const [dari, kemarin] = [tambahHari(pada, -HARI), tambahHari(pada, -1)]
  // Who has reported of yesterday or today is silent about nothing.
  const sudah = Prisma.sql`exists (select from hari_pegawai h where h.pegawai_id = d.pegawai_id and h.jumlah > 0
    and h.tanggal between ${kemarin}::date and ${pada}::date)`
  const wajib = await listWajibLaporKursi(kursi, pada, dari, kemarin, sudah)
  if (!wajib.length) return []
  // A weekly report may lie before the window in which its week ends.
  const rows = await db().$queryRaw<Catatan[]>`
    select o.id as "pegawaiId", (select array_agg(h.tanggal::text order by h.tanggal desc) from hari_pegawai h
        where h.pegawai_id = o.id and h.jumlah > 0 and h.tanggal between ${dari}::date - 6 and ${pada}::date) as hari,
      (select g.pada from pengingat g where g.pegawai_id = o.id and g.tanggal = ${pada}::date
        and g.jenis = 'BELUM_MELAPOR') as diingatkan
    from unnest(${wajib.map((w) => w.pegawaiId)}::uuid[]) o(id)`
  const catatan = new Map(rows.map((r) => [r.pegawaiId, r]))
  return wajib.flatMap(({ wajib: w, hari, ...o }) => {
    const { hari: terisi, diingatkan } = catatan.get(o.pegawaiId)!
    const lapor = terisi ?? []
    const terakhir = lapor[0] ?? null
    // Who reports again is silent no more: an older gap is the recap's to show.
    const lewat = hariTerlewat(hari, w, new Set(lapor)).filter((t) => terakhir === null || t > terakhir)
    return lewat.length ? [{ ...o, terakhir, hari: lewat, diingatkan }] : []
  })
}
