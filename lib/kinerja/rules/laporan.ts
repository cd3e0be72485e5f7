// The daily report: what may be written, sent and decided. No regulation knows its limits: they are the agency's
// own settings (RULES R6.8), shown as such.
import { type Aturan, aturan, type BarisPengaturan, setelanAngka } from "#lib/organisasi/rules.ts"
import { bawaan, type Dasar, keputusanDaerah, type Syarat } from "#lib/kernel/syarat.ts"
import { hariTerakhirCakupan, syaratWajib, type WajibLapor } from "#lib/kehadiran/rules.ts"
import {
  bulanPanjang, durasi, jam, type Kalender, kalenderTerisi, menitPada, rentang, sebabLibur,
  selisihHari, type Tanggal, tahunDari, tambahHariKerja, tanggalPada, tanggalPendek, tanggalSedang,
} from "#lib/kernel/tanggal.ts" // prettier-ignore

const setelan = {
  /** Working days after its date within which a report may be sent. */
  batasIsi: setelanAngka("kinerja.batas_isi_hari_kerja", 2, 0, 31),
  /** Working days that a returned report keeps, even past the window. */
  batasPerbaikan: setelanAngka("kinerja.batas_perbaikan_hari_kerja", 3, 0, 31),
  /** Minutes that the reports of one day may hold together. */
  menitSehari: setelanAngka("kinerja.menit_maksimum_sehari", 450, 1, 1440),
  /** The day of the next month from which a month is closed. */
  tanggalKunci: setelanAngka("kinerja.tanggal_kunci_bulan", 5, 1, 28),
}

export type Atur = Aturan<typeof setelan>

/** The settings in force on a date. */
export const aturPada = (baris: BarisPengaturan[], pada: Tanggal): Atur => aturan(setelan, baris, pada)

export type Tempat = "KANTOR" | "DINAS_LUAR" | "TUGAS_LAPANGAN"
export type Status = "DRAF" | "DIKIRIM" | "DITERIMA" | "DIKEMBALIKAN" | "LEWAT_WAKTU"

export type Isian = {
  tanggal: Tanggal
  mulaiMenit: number | null
  selesaiMenit: number | null
  durasiMenit: number
  tempat: Tempat
}

/** Another report of the same person that was sent or accepted, of this day or of a day beside it. */
export type LaporanLain = {
  tanggal: Tanggal
  uraian: string
  mulaiMenit: number | null
  selesaiMenit: number | null
  durasiMenit: number
}

/** The lock of the report's month, and through which date it is open again for its author. */
export type Terkunci = { pada: Date; dibukaSampai: Tanggal | null }

/** What the rules of sending need to know. */
export type Keadaan = {
  sekarang: Date
  kalender: Kalender
  atur: Atur
  lain: LaporanLain[]
  /** When it was returned, if it was. */
  dikembalikanPada: Tanggal | null
  /** Whether and how often the author reports here; absent: every day. */
  wajib?: WajibLapor
  /** Whether the report's month is closed. */
  terkunci: Terkunci | null
}

/** From when the time for a report of a date runs: from the end of what it covers, or from when it could be sent at all. */
function sejak(tanggal: Tanggal, k: Pick<Keadaan, "kalender" | "wajib">): Tanggal {
  const akhir = hariTerakhirCakupan(tanggal, k.kalender, k.wajib)
  const susulan = k.kalender.hari?.[tanggal]?.susulan
  return susulan && susulan > akhir ? susulan : akhir
}

/**
 * The last date on which a report of a date may be sent, or null where the holidays of this year or a later one are not
 * entered. A past year without them counts its weekends alone.
 */
export function batasKirim(
  tanggal: Tanggal,
  k: Pick<Keadaan, "kalender" | "atur" | "dikembalikanPada" | "sekarang" | "wajib" | "terkunci">,
): Tanggal | null {
  // Who was let into a closed month again has the days that he was given.
  const dibuka = k.terkunci?.dibukaSampai
  if (dibuka && !k.dikembalikanPada && tanggalPada(k.sekarang) <= dibuka) return dibuka
  const mulai = k.dikembalikanPada ?? sejak(tanggal, k)
  const hari = k.dikembalikanPada ? k.atur.batasPerbaikan.nilai : k.atur.batasIsi.nilai
  const batas = tambahHariKerja(mulai, hari, k.kalender)
  const kosong = kalenderTerisi(mulai, batas, k.kalender)
  return kosong !== null && kosong >= tahunDari(tanggalPada(k.sekarang)) ? null : batas
}

/** Whether the time for a report of a date is over; where no limit is counted it never is. */
export function lewatBatas(tanggal: Tanggal, k: Parameters<typeof batasKirim>[1]): boolean {
  const batas = batasKirim(tanggal, k)
  return batas !== null && tanggalPada(k.sekarang) > batas
}

/** The days of a journey that are each reported: its working days, so that a weekend on the way asks for none. */
export const hariPerjalanan = (tanggal: Tanggal, hingga: Tanggal, kalender: Kalender): Tanggal[] =>
  rentang(tanggal, hingga).filter((t) => !sebabLibur(t, kalender))

function syaratWaktu(i: Isian, k: Keadaan): Syarat {
  const selesai = i.selesaiMenit ?? i.durasiMenit
  const kini = selisihHari(i.tanggal, tanggalPada(k.sekarang)) * 1440 + menitPada(k.sekarang)
  return {
    butir: "Kegiatan sudah selesai, bukan rencana",
    terpenuhi: selesai <= kini,
    nilai: selesai <= kini ? undefined : `${tanggalSedang(i.tanggal)} ${jam(selesai)} belum tiba`,
    dasar: bawaan,
  }
}

function syaratBatas(i: Isian, k: Keadaan): Syarat {
  const hari = k.dikembalikanPada ? k.atur.batasPerbaikan : k.atur.batasIsi
  const butir = k.dikembalikanPada
    ? `Perbaikan dikirim paling lama ${hari.nilai} hari kerja setelah dikembalikan`
    : `Laporan dikirim paling lama ${hari.nilai} hari kerja setelah ${k.kalender.hari?.[i.tanggal]?.susulan ? "harinya dapat dilaporkan" : "tanggalnya"}`
  const batas = batasKirim(i.tanggal, k)
  // The office's own silence is never held against staff: without holidays the limit is not counted.
  if (!batas) {
    const tahun = kalenderTerisi(i.tanggal, tanggalPada(k.sekarang), k.kalender) ?? tahunDari(i.tanggal) + 1
    return { butir, terpenuhi: true, nilai: `Hari libur ${tahun} belum diisi: batas belum dihitung`, dasar: hari.dasar }
  }
  const lewat = tanggalPada(k.sekarang) > batas
  return { butir, terpenuhi: !lewat, nilai: `Batas ${tanggalSedang(batas)}`, dasar: hari.dasar }
}

// A returned report keeps its own days, also past the lock: the superior's late word never costs its author. So does
// one whose own window, by its author's calendar or week, is still open.
function syaratTerkunci(i: Isian, k: Keadaan): Syarat {
  const dibuka = k.terkunci?.dibukaSampai
  const batas = batasKirim(i.tanggal, k)
  const terpenuhi = !k.terkunci || k.dikembalikanPada !== null || (batas !== null && tanggalPada(k.sekarang) <= batas)
  return {
    butir: "Bulan laporan belum dikunci",
    terpenuhi,
    nilai: terpenuhi
      ? undefined
      : `${bulanPanjang(i.tanggal)} dikunci ${tanggalSedang(tanggalPada(k.terkunci!.pada))}${dibuka ? `, dibuka kembali sampai ${tanggalSedang(dibuka)}` : ""}`,
    dasar: k.atur.tanggalKunci.dasar,
  }
}

/** The civil date on which a report came back, if it did. */
export const dikembalikanSejak = (pada: Date | null): Tanggal | null => pada && tanggalPada(pada)

/** What taking a report back asks: that it can be sent again. */
export function syaratTarik(tanggal: Tanggal, k: Parameters<typeof batasKirim>[1]): Syarat {
  const lewat = lewatBatas(tanggal, k) || (k.terkunci !== null && k.dikembalikanPada === null)
  return {
    butir: "Masih dapat dikirim lagi setelah ditarik",
    terpenuhi: !lewat,
    nilai: lewat ? "Batas kirimnya sudah lewat: minta pejabat penilai mengembalikannya" : undefined,
    dasar: k.atur.batasIsi.dasar,
  }
}

function syaratHariKerja(i: Isian, k: Keadaan): Syarat {
  const sebab = sebabLibur(i.tanggal, k.kalender)
  if (k.kalender.hari?.[i.tanggal]?.absen)
    return {
      butir: "Tidak sedang cuti, sakit, izin, diklat, atau tugas belajar",
      terpenuhi: false,
      nilai: `${tanggalSedang(i.tanggal)}: ${sebab}`,
      dasar: bawaan,
    }
  return {
    butir: "Hari kerja, atau dinas luar atau tugas lapangan pada hari libur",
    terpenuhi: !sebab || i.tempat !== "KANTOR",
    nilai: sebab ? `${tanggalSedang(i.tanggal)}: ${sebab}` : undefined,
    dasar: bawaan,
  }
}

export function syaratTumpang(i: Isian, k: Pick<Keadaan, "lain">): Syarat {
  // A shift that passes midnight belongs to the day on which it begins: its hours meet those of the next day.
  const tumpang = k.lain.find((l) => {
    if (i.mulaiMenit === null || l.mulaiMenit === null) return false
    const geser = selisihHari(i.tanggal, l.tanggal) * 1440
    return i.mulaiMenit < l.selesaiMenit! + geser && l.mulaiMenit + geser < i.selesaiMenit!
  })
  return {
    butir: "Waktu tidak tumpang tindih dengan laporan lain",
    terpenuhi: !tumpang,
    nilai:
      tumpang &&
      `${tanggalPendek(tumpang.tanggal)} ${jam(tumpang.mulaiMenit!)}–${jam(tumpang.selesaiMenit!)} sudah terisi: ${tumpang.uraian.slice(0, 60)}`,
    dasar: bawaan,
  }
}

/** The person's own hours of that day, where he has any; else the agency's figure. */
function menitPalingBanyak(tanggal: Tanggal, k: Pick<Keadaan, "kalender" | "atur">): { nilai: number; dasar: Dasar } {
  const sendiri = k.kalender.hari?.[tanggal]
  return sendiri?.menit && sendiri.dasar
    ? { nilai: sendiri.menit, dasar: keputusanDaerah(sendiri.dasar) }
    : k.atur.menitSehari
}

export function syaratMenit(i: Isian, k: Pick<Keadaan, "lain" | "atur" | "kalender">): Syarat {
  const { nilai, dasar } = menitPalingBanyak(i.tanggal, k)
  const sehari = k.lain.filter((l) => l.tanggal === i.tanggal)
  const jumlah = sehari.reduce((n, l) => n + l.durasiMenit, i.durasiMenit)
  return {
    butir: `Jumlah sehari paling banyak ${durasi(nilai)}`,
    terpenuhi: jumlah <= nilai,
    nilai: jumlah > nilai ? `Menjadi ${durasi(jumlah)}` : undefined,
    dasar,
  }
}

/** Everything that must hold for a report to be sent: the checklist, the guard and the table of the test. */
export const syaratKirim = (i: Isian, k: Keadaan): Syarat[] => [
  ...(k.wajib ? [syaratWajib(k.wajib)] : []),
  syaratWaktu(i, k),
  syaratBatas(i, k),
  syaratTerkunci(i, k),
  syaratHariKerja(i, k),
  syaratTumpang(i, k),
  syaratMenit(i, k),
]

/** Fields may be changed while a report is a draft or was returned. */
export const bolehDiubah = (status: Status): boolean => status === "DRAF" || status === "DIKEMBALIKAN"
