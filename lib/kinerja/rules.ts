// The daily report: what may be written, sent and decided. No regulation knows its limits: they are the agency's
// own settings (RULES R6.8), shown as such.
import { nilaiSetelan, setelanAngka } from "#lib/organisasi/rules.ts"
import type { BarisPengaturan } from "#lib/organisasi/rules.ts"
import type { Masa } from "#lib/kernel/berlaku.ts"
import { bawaan, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import {
  durasi, hariKerjaTerakhir, jam, type Kalender, kalenderTerisi, menitPada, sebabLibur, type Tanggal, tahunDari,
  tambahHariKerja, tanggalPada, tanggalSedang,
} from "#lib/kernel/tanggal.ts" // prettier-ignore

const setelan = {
  /** Working days after its date within which a report may be sent. */
  batasIsi: setelanAngka("kinerja.batas_isi_hari_kerja", 2, 0, 31),
  /** Working days that a returned report keeps, even past the window. */
  batasPerbaikan: setelanAngka("kinerja.batas_perbaikan_hari_kerja", 3, 0, 31),
  /** Minutes that the reports of one day may hold together. */
  menitSehari: setelanAngka("kinerja.menit_maksimum_sehari", 450, 1, 1440),
  /** Minutes above which one report asks to be looked at. */
  menitSatuLaporan: setelanAngka("kinerja.menit_wajar_satu_laporan", 360, 1, 1440),
}

/** Working minutes of a day: 37 h 30 min over five days (Perpres 21/2023). */
export const TARGET_MENIT = 450

export type Atur = { [K in keyof typeof setelan]: Masa<number> }

/** The settings in force on a date. */
export const aturPada = (baris: BarisPengaturan[], pada: Tanggal): Atur =>
  Object.fromEntries(Object.entries(setelan).map(([k, s]) => [k, nilaiSetelan(s, baris, pada)])) as Atur

export type Tempat = "KANTOR" | "DINAS_LUAR" | "TUGAS_LAPANGAN"
export type Status = "DRAF" | "DIKIRIM" | "DITERIMA" | "DIKEMBALIKAN" | "LEWAT_WAKTU"

export type Isian = {
  tanggal: Tanggal
  mulaiMenit: number | null
  selesaiMenit: number | null
  durasiMenit: number
  tempat: Tempat
}

/** Another report of the same person and day that was sent or accepted. */
export type LaporanLain = {
  uraian: string
  mulaiMenit: number | null
  selesaiMenit: number | null
  durasiMenit: number
}

/** What the rules of sending need to know. */
export type Keadaan = {
  sekarang: Date
  kalender: Kalender
  atur: Atur
  lain: LaporanLain[]
  /** When it was returned, if it was. */
  dikembalikanPada: Tanggal | null
}

/** The last date on which a report of a date may be sent, or null where a year's holidays are not entered. */
export function batasKirim(
  tanggal: Tanggal,
  k: Pick<Keadaan, "kalender" | "atur" | "dikembalikanPada">,
): Tanggal | null {
  const mulai = k.dikembalikanPada ?? tanggal
  const hari = k.dikembalikanPada ? k.atur.batasPerbaikan.nilai : k.atur.batasIsi.nilai
  const batas = tambahHariKerja(mulai, hari, k.kalender)
  return kalenderTerisi(mulai, batas, k.kalender) ? null : batas
}

/** The date that a form proposes: the latest working day, today included. */
export const tanggalUsul = (hariIni: Tanggal, kalender: Kalender): Tanggal => hariKerjaTerakhir(hariIni, kalender)

function syaratWaktu(i: Isian, k: Keadaan): Syarat {
  const hariIni = tanggalPada(k.sekarang)
  const nanti = i.tanggal > hariIni || (i.tanggal === hariIni && (i.mulaiMenit ?? 0) > menitPada(k.sekarang))
  return {
    butir: "Kegiatan sudah berjalan, bukan rencana",
    terpenuhi: !nanti,
    nilai: nanti
      ? `${tanggalSedang(i.tanggal)}${i.mulaiMenit === null ? "" : ` ${jam(i.mulaiMenit)}`} belum tiba`
      : undefined,
    dasar: bawaan,
  }
}

function syaratBatas(i: Isian, k: Keadaan): Syarat {
  const hari = k.dikembalikanPada ? k.atur.batasPerbaikan : k.atur.batasIsi
  const butir = k.dikembalikanPada
    ? `Perbaikan dikirim paling lama ${hari.nilai} hari kerja setelah dikembalikan`
    : `Laporan dikirim paling lama ${hari.nilai} hari kerja setelah tanggalnya`
  const batas = batasKirim(i.tanggal, k)
  // The office's own silence is never held against staff: without holidays the limit is not counted.
  if (!batas) {
    const tahun = kalenderTerisi(i.tanggal, tanggalPada(k.sekarang), k.kalender) ?? tahunDari(i.tanggal) + 1
    return { butir, terpenuhi: true, nilai: `Hari libur ${tahun} belum diisi: batas belum dihitung`, dasar: hari.dasar }
  }
  const lewat = tanggalPada(k.sekarang) > batas
  return { butir, terpenuhi: !lewat, nilai: `Batas ${tanggalSedang(batas)}`, dasar: hari.dasar }
}

function syaratHariKerja(i: Isian, k: Keadaan): Syarat {
  const sebab = sebabLibur(i.tanggal, k.kalender)
  return {
    butir: "Hari kerja, atau dinas luar atau tugas lapangan pada hari libur",
    terpenuhi: !sebab || i.tempat !== "KANTOR",
    nilai: sebab ? `${tanggalSedang(i.tanggal)}: ${sebab}` : undefined,
    dasar: peraturan("Perpres 21/2023"),
  }
}

function syaratTumpang(i: Isian, k: Keadaan): Syarat {
  const tumpang = k.lain.find(
    (l) =>
      i.mulaiMenit !== null &&
      l.mulaiMenit !== null &&
      i.mulaiMenit < l.selesaiMenit! &&
      l.mulaiMenit < i.selesaiMenit!,
  )
  return {
    butir: "Waktu tidak tumpang tindih dengan laporan lain",
    terpenuhi: !tumpang,
    nilai:
      tumpang &&
      `${jam(tumpang.mulaiMenit!)}–${jam(tumpang.selesaiMenit!)} sudah terisi: ${tumpang.uraian.slice(0, 60)}`,
    dasar: bawaan,
  }
}

function syaratMenit(i: Isian, k: Keadaan): Syarat {
  const { nilai, dasar } = k.atur.menitSehari
  const jumlah = k.lain.reduce((n, l) => n + l.durasiMenit, i.durasiMenit)
  return {
    butir: `Jumlah sehari paling banyak ${durasi(nilai)}`,
    terpenuhi: jumlah <= nilai,
    nilai: jumlah > nilai ? `Menjadi ${durasi(jumlah)}` : undefined,
    dasar,
  }
}

/** Everything that must hold for a report to be sent: the checklist, the guard and the table of the test. */
export const syaratKirim = (i: Isian, k: Keadaan): Syarat[] => [
  syaratWaktu(i, k),
  syaratBatas(i, k),
  syaratHariKerja(i, k),
  syaratTumpang(i, k),
  syaratMenit(i, k),
]

/** Why a sent report asks to be looked at; empty: it may be accepted with the rest. */
export function perluDiperiksa(
  l: { durasiMenit: number; tanggal: Tanggal },
  hariIni: Tanggal,
  k: { kalender: Kalender; atur: Atur },
): { tanda: string; sebab: string } | null {
  const wajar = k.atur.menitSatuLaporan.nilai
  if (l.durasiMenit > wajar)
    return { tanda: `Melebihi ${durasi(wajar)}`, sebab: `Satu kegiatan ${durasi(l.durasiMenit)}` }
  for (let n = 0, hari = l.tanggal; ; n++, hari = tambahHariKerja(hari, 1, k.kalender))
    if (hari >= hariIni) return n >= 2 ? { tanda: `H+${n}`, sebab: `Menunggu ${n} hari kerja` } : null
}

/** Fields may be changed while a report is a draft or was returned. */
export const bolehDiubah = (status: Status): boolean => status === "DRAF" || status === "DIKEMBALIKAN"

export type IsianAwal = { mulai?: string; selesai?: string; rhkId?: string; tempat: Tempat }

const pukul = (menit: number) => jam(menit).replace(".", ":")

/**
 * What the system can fill in of a new report: from the end of the last one (07.30 at first) to now, or to 16.00 of a
 * past day; and the place and RHK of the last one.
 */
export function isianAwal(
  tanggal: Tanggal,
  saat: Date,
  hariItu: { selesaiMenit: number | null; tempat: Tempat }[],
  rhkTerakhir: string | null,
): IsianAwal {
  const terakhir = hariItu.at(-1)
  const mulai = Math.max(450, ...hariItu.map((l) => l.selesaiMenit ?? 0))
  const akhir = tanggal === tanggalPada(saat) ? Math.floor(menitPada(saat) / 5) * 5 : 960
  return {
    mulai: mulai < akhir ? pukul(mulai) : undefined,
    selesai: mulai < akhir ? pukul(akhir) : undefined,
    rhkId: rhkTerakhir ?? undefined,
    tempat: terakhir?.tempat ?? "KANTOR",
  }
}
