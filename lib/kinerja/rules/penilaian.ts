// The periodic appraisal (RULES R6.2, R6.4, R6.5, R6.10).
import { berlaku } from "#lib/kernel/berlaku.ts"
import { bawaan, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import { awalBulan, awalBulanBerikut, bulanPanjang, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts" // prettier-ignore
import { type BarisPengaturan, nilaiSetelan, type Setelan } from "#lib/organisasi/rules.ts"

export type Rating = "DIATAS_EKSPEKTASI" | "SESUAI_EKSPEKTASI" | "DIBAWAH_EKSPEKTASI"
export type Predikat = "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG"
export type StatusPenilaian = "DIBUKA" | "DINILAI" | "DITANDATANGANI" | "KEBERATAN" | "DIPUTUS"

/** From the best down: the order of the law and of BKN's codes. */
export const semuaRating = ["DIATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DIBAWAH_EKSPEKTASI"] as const

type Matriks = Record<Rating, Record<Rating, Predikat>>

/** PermenPANRB 6/2022: rows are hasil kerja, columns perilaku. */
const matriks = berlaku<Matriks>([
  {
    sejak: "2022-01-01",
    dasar: peraturan("PermenPANRB 6/2022 (kuadran kinerja pegawai)"),
    nilai: {
      DIATAS_EKSPEKTASI: { DIATAS_EKSPEKTASI: "SANGAT_BAIK", SESUAI_EKSPEKTASI: "BAIK", DIBAWAH_EKSPEKTASI: "KURANG" },
      SESUAI_EKSPEKTASI: { DIATAS_EKSPEKTASI: "BAIK", SESUAI_EKSPEKTASI: "BAIK", DIBAWAH_EKSPEKTASI: "KURANG" },
      DIBAWAH_EKSPEKTASI: {
        DIATAS_EKSPEKTASI: "BUTUH_PERBAIKAN",
        SESUAI_EKSPEKTASI: "BUTUH_PERBAIKAN",
        DIBAWAH_EKSPEKTASI: "SANGAT_KURANG",
      },
    },
  },
])

/** The predikat of a rating on a date, with its basis. */
export function predikatPada(hasilKerja: Rating, perilaku: Rating, pada: Tanggal) {
  const { nilai, dasar } = matriks(pada)
  return { predikat: nilai[hasilKerja][perilaku], dasar }
}

/** The whole table in force on a date, to be shown with the cell that was hit. */
export const matriksPada = (pada: Tanggal): Matriks => matriks(pada).nilai

const periode: Setelan<number> = {
  kunci: "kinerja.periode_penilaian_bulan",
  bawaan: 3,
  sah: (n): n is number => n === 1 || n === 3,
}

export type Periode = { mulai: Tanggal; selesai: Tanggal }

/** The latest month or quarter that has ended before a date, by the agency's setting. */
export function periodeTerakhir(pengaturan: BarisPengaturan[], pada: Tanggal): Periode {
  const { nilai } = nilaiSetelan(periode, pengaturan, pada)
  const dalamPeriode = (+pada.slice(5, 7) - 1) % nilai
  let awal = awalBulan(pada)
  for (let i = 0; i < dalamPeriode; i++) awal = awalBulan(tambahHari(awal, -1))
  const selesai = tambahHari(awal, -1)
  let mulai = awalBulan(selesai)
  for (let i = 1; i < nilai; i++) mulai = awalBulan(tambahHari(mulai, -1))
  return { mulai, selesai }
}

const romawi = ["I", "II", "III", "IV"]

/** "Triwulan III 2026", or "September 2026" where the months are appraised. */
export const sebutPeriode = ({ mulai, selesai }: Periode): string =>
  awalBulanBerikut(mulai) > selesai
    ? bulanPanjang(mulai)
    : `Triwulan ${romawi[Math.floor((+mulai.slice(5, 7) - 1) / 3)]} ${mulai.slice(0, 4)}`

/** The figure that counts: the correction, where there is one. */
export const realisasi = (r: { terhitung: string; koreksi: string | null }): string => r.koreksi ?? r.terhitung

/** A rating below expectation is explained to the person whom it is given: our own default. */
export const syaratNilai = (n: { hasilKerja: Rating; perilaku: Rating; catatan?: string }): Syarat => {
  const dibawah = n.hasilKerja === "DIBAWAH_EKSPEKTASI" || n.perilaku === "DIBAWAH_EKSPEKTASI"
  return {
    butir: "Penilaian di bawah ekspektasi disertai penjelasan",
    terpenuhi: !dibawah || Boolean(n.catatan),
    dasar: bawaan,
  }
}

/** Nothing of it changes any more: both agree, or the objection was decided on. */
export const sudahFinal = (s: StatusPenilaian): boolean => s === "DITANDATANGANI" || s === "DIPUTUS"

/** What is signed is what was on the screen. */
export const syaratSidik = (sidik: string, dilihat: string): Syarat => ({
  butir: "Isi penilaian sama dengan yang dibaca",
  terpenuhi: sidik === dilihat,
  nilai: sidik === dilihat ? undefined : "Angkanya berubah sejak dibuka; muat ulang dan baca lagi",
  dasar: bawaan,
})

/** The words of the law for a rating and a predikat, as screens and papers write them. */
export const sebutRating: Record<Rating, string> = {
  DIATAS_EKSPEKTASI: "Di atas ekspektasi",
  SESUAI_EKSPEKTASI: "Sesuai ekspektasi",
  DIBAWAH_EKSPEKTASI: "Di bawah ekspektasi",
}
export const sebutPredikat: Record<Predikat, string> = {
  SANGAT_BAIK: "Sangat baik",
  BAIK: "Baik",
  BUTUH_PERBAIKAN: "Butuh perbaikan",
  KURANG: "Kurang",
  SANGAT_KURANG: "Sangat kurang",
}
