// A person's own calendar and his duty to report (RULES R0.1, R6.8b, R6.9). Perpres 21/2023 knows five days of 37 h 30
// min a week, 32 h 30 min in Ramadan; every other pattern is the agency's decision, whose words the row carries.
import type { Masa } from "#lib/kernel/berlaku.ts"
import {
  bawaan,
  bawaanBelumDiverifikasi,
  type Dasar,
  keputusanDaerah,
  peraturan,
  type Syarat,
} from "#lib/kernel/syarat.ts"
import {
  awalBulan, bulanPanjang, type HariSendiri, hariBiasa, hariKe, type Kalender, MENIT_SEHARI, rentang, sebabLibur,
  type Tanggal, tambahHari,
} from "#lib/kernel/tanggal.ts" // prettier-ignore
import { type BarisPengaturan, nilaiSetelan, setelanAngka } from "#lib/organisasi/rules.ts"
import { type JenisKetidakhadiran, jenisKetidakhadiran } from "#lib/pegawai/rules.ts"

export const jenisPola = ["LIMA_HARI", "ENAM_HARI", "SIF", "SEKOLAH", "PARUH_WAKTU", "RAMADAN"] as const
export type JenisPola = (typeof jenisPola)[number]
export const rumpunJabatan = ["GURU", "KESEHATAN", "PENYULUH"] as const
export type Rumpun = (typeof rumpunJabatan)[number]
export const irama = ["HARIAN", "MINGGUAN", "TIDAK"] as const
export type Irama = (typeof irama)[number]
export const kanal = ["SIGINJAI", "BKN", "RUANG_GTK"] as const
export type Kanal = (typeof kanal)[number]

/** Days a week that may be worked from elsewhere: what the news says of PermenPANRB 4/2025, not read by us. */
const hariWfaSeminggu = setelanAngka("kehadiran.hari_wfa_seminggu", 2, 0, 5)
export type BatasWfa = Masa<number>

/** The limit in force on a date. */
export function batasWfa(baris: BarisPengaturan[], pada: Tanggal): BatasWfa {
  const kini = nilaiSetelan(hariWfaSeminggu, baris, pada)
  return kini.dasar.jenis === "BAWAAN_SISTEM" ? { ...kini, dasar: bawaanBelumDiverifikasi } : kini
}

export const syaratWfa = (hari: number[], { nilai, dasar }: BatasWfa): Syarat => ({
  butir: `WFA paling banyak ${nilai} hari seminggu`,
  terpenuhi: hari.length <= nilai,
  nilai: `${hari.length} hari`,
  dasar,
})

/** A dated row, [mulai, selesai). */
type Bermasa = { mulai: Tanggal; selesai: Tanggal | null; dasar: string }
export type BarisPola = Bermasa & {
  jenis: JenisPola
  menit: number | null
  wfa: number[]
  /** How near to the person: his own row before that of his unit, before those above it. */
  dekat: number
}
export type BarisKewajiban = Bermasa & { rumpun: Rumpun | null; irama: Irama; kanal: Kanal; dekat: number }

/** What a person's calendar is made of, for the days around a date. */
export type Bahan = {
  jabatan: { nama: string; jenis: string; rumpun: Rumpun | null } | null
  pola: BarisPola[]
  sif: { tanggal: Tanggal; mulai: number; selesai: number }[]
  /** Both ends count. */
  absen: { jenis: JenisKetidakhadiran; mulai: Tanggal; selesai: Tanggal }[]
  /** Days that were taken for an absence until `pada`; both ends count. */
  susulan: { mulai: Tanggal; selesai: Tanggal; pada: Tanggal }[]
  libur: { mulai: Tanggal; selesai: Tanggal; keterangan: string }[]
  kewajiban: BarisKewajiban[]
}

const sedang = <T extends Bermasa>(baris: T[], t: Tanggal): T[] =>
  baris.filter((b) => b.mulai <= t && (b.selesai === null || b.selesai > t))
const terdekat = <T extends { dekat: number }>(baris: T[]): T | undefined =>
  baris.toSorted((a, b) => b.dekat - a.dekat)[0]
const meliputi = <T extends { mulai: Tanggal; selesai: Tanggal }>(baris: T[], t: Tanggal): T | undefined =>
  baris.find((b) => b.mulai <= t && t <= b.selesai)

const dasarLimaHari = peraturan("Perpres 21/2023 (hari dan jam kerja)")

/** The pattern in force for a person on a date; without a row the five days of Perpres 21/2023. */
export function polaPada(pola: BarisPola[], t: Tanggal): { jenis: JenisPola; dasar: Dasar; baris: BarisPola | null } {
  const baris = terdekat(sedang(pola, t).filter((p) => p.jenis !== "RAMADAN")) ?? null
  return { jenis: baris?.jenis ?? "LIMA_HARI", dasar: baris ? keputusanDaerah(baris.dasar) : dasarLimaHari, baris }
}

const RAMADAN_SEMINGGU = 32.5 * 60
const SEMINGGU = 5 * MENIT_SEHARI
export const sebutanAbsen: Record<JenisKetidakhadiran, string> = {
  CUTI: "Cuti",
  SAKIT: "Sakit",
  IZIN: "Izin",
  DINAS_LUAR: "Dinas luar",
  DIKLAT: "Diklat",
  TUGAS_BELAJAR: "Tugas belajar",
}

/** The hours of a day by its pattern alone, or undefined where it is a day like the agency's. */
function menurutPola(t: Tanggal, k: Kalender, b: Bahan, terjadwal: Set<string>): HariSendiri | undefined {
  const { jenis, baris } = polaPada(b.pola, t)
  const libur = sebabLibur(t, { ...k, hari: undefined })
  const ramadan = terdekat(sedang(b.pola, t).filter((p) => p.jenis === "RAMADAN"))
  const dasar = baris?.dasar
  const wfa = baris?.wfa.includes(hariKe(t)) || undefined
  if (jenis === "SIF") {
    // A month whose roster nobody has entered is never held against staff: then the agency's days count.
    if (!terjadwal.has(awalBulan(t))) return undefined
    const sif = b.sif.find((s) => s.tanggal === t)
    if (!sif) return { menit: 0, sebab: "Lepas dinas", dasar }
    return { menit: sif.selesai - sif.mulai, jam: [sif.mulai, sif.selesai], dasar }
  }
  if (jenis === "ENAM_HARI") {
    const sebab = k.libur[t] ?? (hariKe(t) === 0 ? "Minggu" : undefined)
    if (sebab) return { menit: 0, sebab, dasar }
    return { menit: (ramadan ? RAMADAN_SEMINGGU : SEMINGGU) / 6, dasar: ramadan?.dasar ?? dasar, wfa }
  }
  const liburSekolah = jenis === "SEKOLAH" ? meliputi(b.libur, t) : undefined
  if (libur) return undefined
  if (liburSekolah) return { menit: 0, sebab: liburSekolah.keterangan, dasar }
  if (jenis === "PARUH_WAKTU") return { menit: baris!.menit!, dasar, wfa }
  // 08.00, with half an hour of rest (an hour on Friday)
  if (ramadan)
    return { menit: RAMADAN_SEMINGGU / 5, jam: [480, hariKe(t) === 5 ? 930 : 900], dasar: ramadan.dasar, wfa }
  return wfa && { menit: MENIT_SEHARI, dasar, wfa }
}

/**
 * A person's calendar: the agency's, with the days of [dari, sampai] that he has of his own. Both should be ends of
 * months, since a roster is looked for by the month.
 */
export function kalenderOrang(kalender: Kalender, b: Bahan, dari: Tanggal, sampai: Tanggal): Kalender {
  const terjadwal = new Set(b.sif.map((s) => awalBulan(s.tanggal)))
  const hari: Kalender["hari"] = {}
  for (const t of rentang(dari, sampai)) {
    const pola = menurutPola(t, kalender, b, terjadwal)
    const absen = meliputi(b.absen, t)
    const menit = pola?.menit ?? (sebabLibur(t, { ...kalender, hari: undefined }) ? 0 : MENIT_SEHARI)
    if (absen?.jenis === "DINAS_LUAR" && menit) hari[t] = { ...pola, menit, sebab: sebutanAbsen.DINAS_LUAR }
    else if (absen && absen.jenis !== "DINAS_LUAR")
      hari[t] = { menit: 0, sebab: sebutanAbsen[absen.jenis], absen: true }
    else if (pola) hari[t] = pola
    const susulan = meliputi(b.susulan, t)
    if (susulan && menit) hari[t] = { ...(hari[t] ?? { menit }), susulan: susulan.pada }
  }
  return { ...kalender, hari }
}

export type TidakMasuk = { jenis: JenisKetidakhadiran; hari: Tanggal[] }

/** The working days of [dari, sampai], ends of months, on which a person is away, by kind (R7.6): free days are none. */
export function hariTidakMasuk(kalender: Kalender, b: Bahan, dari: Tanggal, sampai: Tanggal): TidakMasuk[] {
  const kerja = kalenderOrang(kalender, { ...b, absen: [] }, dari, sampai)
  const perJenis = Map.groupBy(
    rentang(dari, sampai).filter((t) => !sebabLibur(t, kerja)),
    (t) => meliputi(b.absen, t)?.jenis,
  )
  return jenisKetidakhadiran.map((jenis) => ({ jenis, hari: perJenis.get(jenis) ?? [] })).filter((j) => j.hari.length)
}

/** Whether a person reports here, how often, and by which channel. */
export type WajibLapor = {
  irama: Irama
  kanal: Kanal
  rumpun: Rumpun | null
  dasar: Dasar
}

export const sebutanRumpun: Record<Rumpun, string> = {
  GURU: "Guru",
  KESEHATAN: "Tenaga kesehatan",
  PENYULUH: "Penyuluh",
}
const tempatLain: Record<Kanal, string> = {
  SIGINJAI: "",
  BKN: ": progres harian diisi di e-Kinerja BKN",
  RUANG_GTK: ": SKP di Ruang GTK",
}

/** The duty in force on a date: a row for the kind of post before one for all, a nearer unit before one above it. */
export function wajibLapor(b: Pick<Bahan, "jabatan" | "kewajiban">, t: Tanggal): WajibLapor {
  const milik = { rumpun: b.jabatan?.rumpun ?? null }
  // Of a pejabat negara no report is ever asked: he is no civil servant (UU 20/2023).
  if (b.jabatan?.jenis === "PEJABAT_NEGARA")
    return { irama: "TIDAK", kanal: "SIGINJAI", ...milik, dasar: peraturan("UU 20/2023 (pegawai ASN)") }
  const cocok = sedang(b.kewajiban, t).filter((x) => x.rumpun === null || x.rumpun === milik.rumpun)
  const baris = terdekat(cocok.filter((x) => x.rumpun)) ?? terdekat(cocok)
  if (!baris) return { irama: "HARIAN", kanal: "SIGINJAI", ...milik, dasar: bawaan }
  return { irama: baris.irama, kanal: baris.kanal, ...milik, dasar: keputusanDaerah(baris.dasar) }
}

/** The condition that one reports here at all, as the mutation and the page ask it. */
export const syaratWajib = (w: WajibLapor): Syarat => {
  const siapa = w.rumpun ? sebutanRumpun[w.rumpun] : "Jabatan ini"
  const tidak = w.irama === "TIDAK"
  return {
    butir: tidak ? `${siapa} tidak melapor di sini${tempatLain[w.kanal]}` : `${siapa} melapor di sini`,
    terpenuhi: !tidak,
    dasar: w.dasar,
  }
}

const seninnya = (t: Tanggal): Tanggal => tambahHari(t, -((hariKe(t) + 6) % 7))

/** The first day of the stretch that a report of a day covers: the day itself, or its week's Monday. */
export const awalCakupan = (t: Tanggal, w: WajibLapor): Tanggal => (w.irama === "MINGGUAN" ? seninnya(t) : t)

/** The day from which a deadline counts: that of the report, or the last working day of its week. */
export function hariTerakhirCakupan(t: Tanggal, k: Kalender, w?: WajibLapor): Tanggal {
  if (w?.irama !== "MINGGUAN") return t
  return rentang(t, tambahHari(seninnya(t), 6)).findLast((x) => hariBiasa(x, k)) ?? t
}

/** The days of [dari, sampai] on which a report falls due: each working day, or the last one of each week. */
export function hariLapor(k: Kalender, w: WajibLapor, dari: Tanggal, sampai: Tanggal): Tanggal[] {
  if (w.irama === "TIDAK") return []
  const kerja = rentang(dari, sampai).filter((t) => hariBiasa(t, k))
  if (w.irama === "HARIAN") return kerja
  return kerja.filter((t) => hariTerakhirCakupan(t, k, w) === t)
}

/** The due days that no report covers. */
export function hariTerlewat(jatuh: Tanggal[], w: WajibLapor, terisi: Set<Tanggal>): Tanggal[] {
  return jatuh.filter((t) => !rentang(awalCakupan(t, w), t).some((x) => terisi.has(x)))
}

/** Why a month of shifts counts as the agency's days, where its roster is missing. */
export const jadwalKosong = (b: Bahan, t: Tanggal): string | null =>
  polaPada(b.pola, t).jenis === "SIF" && !b.sif.some((s) => awalBulan(s.tanggal) === awalBulan(t))
    ? `Jadwal sif ${bulanPanjang(t)} belum diisi: dihitung lima hari kerja`
    : null
