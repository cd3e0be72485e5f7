// Evidence of a report: how much of it there may be, and how long what concerns citizens is kept. No regulation knows
// these figures (RULES R6.3, R6.8, R18.1): they are the agency's own settings.
import { type Aturan, aturan, type BarisPengaturan, setelanAngka } from "#lib/organisasi/rules.ts"
import type { Masa } from "#lib/kernel/berlaku.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Tanggal, tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"

const setelan = {
  /** Files of one report. */
  berkasLaporan: setelanAngka("kinerja.berkas_maksimum_laporan", 5, 0, 20),
  /** Megabytes of one upload. */
  ukuranMb: setelanAngka("kinerja.ukuran_berkas_maksimum_mb", 25, 1, 100),
  /** Files that an account has uploaded and not yet sent. */
  titipan: setelanAngka("kinerja.berkas_titipan_maksimum", 20, 1, 200),
  /** Days after its date for which a report with citizens' personal data is kept. */
  simpanDataPribadi: setelanAngka("kinerja.simpan_data_pribadi_hari", 730, 30, 3650),
  /** Templates of one person. */
  templat: setelanAngka("kinerja.templat_maksimum", 12, 1, 50),
}

export type AturBukti = Aturan<typeof setelan>

/** The settings in force on a date. */
export const aturBuktiPada = (baris: BarisPengaturan[], pada: Tanggal): AturBukti => aturan(setelan, baris, pada)

/** What the form must know of the settings. */
export function batasBukti(baris: BarisPengaturan[], pada: Tanggal): { berkas: number; mb: number } {
  const { berkasLaporan, ukuranMb } = aturBuktiPada(baris, pada)
  return { berkas: berkasLaporan.nilai, mb: ukuranMb.nilai }
}

const palingBanyak = (butir: string, jumlah: number, { nilai, dasar }: Masa<number>): Syarat => ({
  butir: butir.replace("#", String(nilai)),
  terpenuhi: jumlah <= nilai,
  nilai: jumlah > nilai ? `Menjadi ${jumlah}` : undefined,
  dasar,
})

export const syaratBerkas = (jumlah: number, atur: AturBukti): Syarat =>
  palingBanyak("Bukti paling banyak # berkas", jumlah, atur.berkasLaporan)

export const syaratTitipan = (jumlah: number, atur: AturBukti): Syarat =>
  palingBanyak("Paling banyak # berkas yang belum dikirim", jumlah, atur.titipan)

export const syaratTemplat = (jumlah: number, atur: AturBukti): Syarat =>
  palingBanyak("Paling banyak # templat", jumlah, atur.templat)

/** Citizens' personal data are kept no longer than their use (UU 27/2022); how long that is, the agency sets. */
export function syaratMasaSimpan(tanggal: Tanggal, pada: Tanggal, atur: AturBukti): Syarat {
  const { nilai, dasar } = atur.simpanDataPribadi
  const sampai = tambahHari(tanggal, nilai)
  return {
    butir: `Masa simpan data pribadi warga, ${nilai} hari, sudah lewat`,
    terpenuhi: pada > sampai,
    nilai: `Disimpan sampai ${tanggalSedang(sampai)}`,
    dasar,
  }
}

/** What may be erased: only what was decided, since an open report is still somebody's work. */
export const sudahDiputus: (status: string) => Syarat = (status) => ({
  butir: "Laporan sudah diputus",
  terpenuhi: status === "DITERIMA" || status === "LEWAT_WAKTU",
  dasar: bawaan,
})
