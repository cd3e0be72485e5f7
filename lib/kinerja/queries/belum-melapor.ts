import "server-only"
import { db } from "#lib/kernel/db.ts"
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
}

const HARI = 30

/**
 * Who of those that report to these seats has not, since when: days of the last month on which a report was due, today
 * not counted. Absence, shifts and who need not report are heeded.
 */
export async function listBelumMelapor(kursi: string[], pada: Tanggal): Promise<BelumMelapor[]> {
  const [dari, kemarin] = [tambahHari(pada, -HARI), tambahHari(pada, -1)]
  const wajib = await listWajibLaporKursi(kursi, pada, dari, kemarin)
  // A weekly report may lie before the window in which its week ends.
  const rows = await db().$queryRaw<{ pegawaiId: string; hari: Tanggal[] }[]>`
    select pegawai_id as "pegawaiId", array_agg(tanggal::text order by tanggal desc) as hari from hari_pegawai
    where pegawai_id = any(${wajib.map((w) => w.pegawaiId)}::uuid[]) and jumlah > 0
      and tanggal between ${dari}::date - 6 and ${pada}::date group by pegawai_id`
  const terisi = new Map(rows.map((r) => [r.pegawaiId, r.hari]))
  return wajib.flatMap(({ wajib: w, hari, ...o }) => {
    const lapor = terisi.get(o.pegawaiId) ?? []
    const terakhir = lapor[0] ?? null
    // Who reports again is silent no more: an older gap is the recap's to show.
    const lewat = hariTerlewat(hari, w, new Set(lapor)).filter((t) => terakhir === null || t > terakhir)
    return lewat.length ? [{ ...o, terakhir, hari: lewat }] : []
  })
}
