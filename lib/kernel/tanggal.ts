// Civil dates of Asia/Jakarta as "YYYY-MM-DD". Time is a parameter: nothing here asks the clock.

/** A civil date, "YYYY-MM-DD". */
export type Tanggal = string

/** A day on which a person's work is not as the agency's week has it. */
export type HariSendiri = {
  /** Minutes to be worked; 0: none. */
  menit: number
  /** Why there is no work; on a day with work, why no report is asked of it. */
  sebab?: string
  /** Away: nothing is reported of such a day, wherever it was. */
  absen?: boolean
  /** Minutes after midnight at which work begins and ends; past 1440 on the next day. */
  jam?: [mulai: number, selesai: number]
  /** When it became known that this day was not spent away: until then nothing could be reported of it. */
  susulan?: Tanggal
  /** Worked from elsewhere. */
  wfa?: boolean
  /** The decision that these hours rest on. */
  dasar?: string
}

/**
 * Holidays by date, the years for which they have been entered, and the days that one person has of his own. Plain, so
 * that it may cross to the browser.
 */
export type Kalender = {
  libur: Record<Tanggal, string>
  tahunTerisi: number[]
  hari?: Record<Tanggal, HariSendiri>
}

/** Working minutes of a day: 37 h 30 min over five days (Perpres 21/2023). */
export const MENIT_SEHARI = 450

const HARI_MS = 86_400_000
const jakarta = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", dateStyle: "short" })
const namaHari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
const namaBulan = [
  "Januari", "Februari", "Maret", "April", "Mei", "Juni",
  "Juli", "Agustus", "September", "Oktober", "November", "Desember",
] // prettier-ignore

const keMs = (t: Tanggal) => Date.UTC(+t.slice(0, 4), +t.slice(5, 7) - 1, +t.slice(8, 10))
// Calendars of a month of people ask for the same few days again and again: each is written once.
const tertulis: Tanggal[] = []
const ABAD_INI = 50_000
function dariMs(ms: number): Tanggal {
  const hari = ms / HARI_MS
  if (!Number.isInteger(hari) || hari < 0 || hari > ABAD_INI) return new Date(ms).toISOString().slice(0, 10)
  return (tertulis[hari] ??= new Date(ms).toISOString().slice(0, 10))
}

/** The civil date in Asia/Jakarta at an instant. */
export const tanggalPada = (saat: Date): Tanggal => jakarta.format(saat)

/** Minutes after midnight in Asia/Jakarta, which keeps UTC+7 all year. */
export const menitPada = (saat: Date): number => ((saat.getTime() / 60_000 + 7 * 60) | 0) % 1440

/** The instant at which a civil date begins in Asia/Jakarta. */
export const awalHari = (t: Tanggal): Date => new Date(keMs(t) - 7 * 3_600_000)

/** A civil date as the database driver wants it, and back. */
export const keDb = (t: Tanggal): Date => new Date(keMs(t))
export const dariDb = (d: Date): Tanggal => d.toISOString().slice(0, 10)

/** Whether text is a real calendar date: "2026-02-30" is not. */
export const tanggalSah = (teks: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(teks) && !Number.isNaN(keMs(teks)) && dariMs(keMs(teks)) === teks

export const tambahHari = (t: Tanggal, n: number): Tanggal => dariMs(keMs(t) + n * HARI_MS)
export const selisihHari = (dari: Tanggal, sampai: Tanggal): number => (keMs(sampai) - keMs(dari)) / HARI_MS

/** 0 is Sunday, 6 is Saturday; 1 January 1970 was a Thursday. */
export const hariKe = (t: Tanggal): number => (((keMs(t) / HARI_MS + 4) % 7) + 7) % 7
export const tahunDari = (t: Tanggal): number => +t.slice(0, 4)
export const awalBulan = (t: Tanggal): Tanggal => `${t.slice(0, 7)}-01`
export const akhirBulan = (t: Tanggal): Tanggal => tambahHari(awalBulanBerikut(t), -1)
export const awalBulanBerikut = (t: Tanggal): Tanggal => awalBulan(tambahHari(awalBulan(t), 31))

/** The same day n months later, or the last day of a month that has no such day. */
export function tambahBulan(t: Tanggal, n: number): Tanggal {
  const [tahun, bulan, hari] = [+t.slice(0, 4), +t.slice(5, 7) - 1 + n, +t.slice(8)]
  const terakhir = new Date(Date.UTC(tahun, bulan + 1, 0)).getUTCDate()
  return dariMs(Date.UTC(tahun, bulan, Math.min(hari, terakhir)))
}

/** Every date of [dari, sampai]. */
export function rentang(dari: Tanggal, sampai: Tanggal): Tanggal[] {
  const awal = keMs(dari)
  return Array.from({ length: Math.max(0, selisihHari(dari, sampai) + 1) }, (_, i) => dariMs(awal + i * HARI_MS))
}

/** Why there is no work: the holiday, the weekend day (Perpres 21/2023), the person's own reason; null on a working day. */
export function sebabLibur(t: Tanggal, kalender: Kalender): string | null {
  const sendiri = kalender.hari?.[t]
  if (sendiri) return sendiri.menit ? null : (sendiri.sebab ?? "Libur")
  const hari = hariKe(t)
  return kalender.libur[t] ?? (hari === 0 || hari === 6 ? namaHari[hari]! : null)
}

/** The minutes to be worked on a date, by the person's own hours where he has any. */
export const menitKerja = (t: Tanggal, kalender: Kalender): number =>
  kalender.hari?.[t]?.menit ?? (sebabLibur(t, kalender) ? 0 : MENIT_SEHARI)

/** Whether it is a working day of which a report may be asked. */
export const hariBiasa = (t: Tanggal, kalender: Kalender): boolean =>
  !sebabLibur(t, kalender) && !kalender.hari?.[t]?.sebab

/** Whether the holidays of every year that [dari, sampai] touches have been entered. */
export const kalenderTerisi = (dari: Tanggal, sampai: Tanggal, kalender: Kalender): number | null => {
  for (let tahun = tahunDari(dari); tahun <= tahunDari(sampai); tahun++)
    if (!kalender.tahunTerisi.includes(tahun)) return tahun
  return null
}

/** The latest working day on or before a date of which a report may be asked. */
export function hariKerjaTerakhir(t: Tanggal, kalender: Kalender): Tanggal {
  let hari = t
  while (!hariBiasa(hari, kalender)) hari = tambahHari(hari, -1)
  return hari
}

/** The date n working days after a date; n >= 0, and n = 0 is the date itself. */
export function tambahHariKerja(t: Tanggal, n: number, kalender: Kalender): Tanggal {
  let hari = t
  for (let sisa = n; sisa > 0;) {
    hari = tambahHari(hari, 1)
    if (!sebabLibur(hari, kalender)) sisa--
  }
  return hari
}

/** "Jumat, 20 November 2026" */
export const tanggalPanjang = (t: Tanggal): string =>
  `${namaHari[hariKe(t)]}, ${+t.slice(8)} ${namaBulan[+t.slice(5, 7) - 1]} ${t.slice(0, 4)}`

/** "Jum, 20 Nov 2026" */
export const tanggalSedang = (t: Tanggal): string =>
  `${namaHari[hariKe(t)]!.slice(0, 3)}, ${+t.slice(8)} ${namaBulan[+t.slice(5, 7) - 1]!.slice(0, 3)} ${t.slice(0, 4)}`

/** "Jum 20 Nov" */
export const tanggalPendek = (t: Tanggal): string => tanggalSedang(t).slice(0, -5).replace(",", "")

/** "November 2026" */
export const bulanPanjang = (t: Tanggal): string => `${namaBulan[+t.slice(5, 7) - 1]} ${t.slice(0, 4)}`

/** "20 Nov 2026 09.12", in Asia/Jakarta. */
export const waktuSedang = (saat: Date): string =>
  `${tanggalSedang(tanggalPada(saat)).slice(5)} ${jam(menitPada(saat))}`

/** "07.30" from minutes after midnight; past 24.00 it is the next day's hour. */
export const jam = (menit: number): string =>
  `${String(Math.floor(menit / 60) % 24).padStart(2, "0")}.${String(menit % 60).padStart(2, "0")}`

/** "4 j 30 m" from minutes. */
export function durasi(menit: number): string {
  const [j, m] = [Math.floor(menit / 60), menit % 60]
  return [j && `${j} j`, (m || !j) && `${m} m`].filter(Boolean).join(" ")
}
