import { type Bahan, hariTidakMasuk, sebutanAbsen } from "#lib/kehadiran/rules.ts"
import { akhirBulan, awalBulan, type Kalender, type Tanggal } from "#lib/kernel/tanggal.ts"

/** The working days of a month on which one is away, by kind, in words: the calendar above has but one colour for all. */
export function AbsenBulan({ kalender, bahan, tanggal }: { kalender: Kalender; bahan: Bahan; tanggal: Tanggal }) {
  const absen = hariTidakMasuk(kalender, bahan, awalBulan(tanggal), akhirBulan(tanggal))
  if (!absen.length) return null
  const kata = absen.map((a) => `${sebutanAbsen[a.jenis].toLowerCase()} ${a.hari.length} hari`)
  return <p className="mt-3 text-sm">Bulan ini {kata.join(", ")}.</p>
}
