import type { Route } from "next"

/** The verbs of the trail in the words of the office. */
const kata: Record<string, string> = {
  "kinerja.simpan": "menyimpan draf laporan",
  "kinerja.kirim": "mengirim laporan",
  "kinerja.tarik": "menarik laporan",
  "kinerja.unggah": "mengunggah bukti",
  "kinerja.simpanTemplat": "menyimpan templat",
  "kinerja.hapusTemplat": "menghapus templat",
  "kinerja.salin": "menyalin laporan ke BKN",
  "kinerja.hapusIsi": "menghapus isi laporan yang memuat data pribadi warga",
  "kinerja.hapusDraf": "menghapus draf laporan",
  "kinerja.terima": "menerima laporan",
  "kinerja.kembalikan": "mengembalikan laporan",
  "kinerja.batalkan": "membatalkan keputusan atas laporan",
  "kinerja.lewatWaktu": "menerima laporan karena lewat waktu",
  "kinerja.ingatkan": "mengingatkan pegawai yang belum melapor",
  "kinerja.ingatkanAtasan": "mengingatkan atasan akan laporan yang menunggu",
  "kinerja.kunciBulan": "mengunci bulan",
  "kinerja.bukaBulan": "membuka kembali bulan",
  "kinerja.tujukanUlang": "mengalihkan laporan ke penilai berikutnya",
  "pegawai.catatKetidakhadiran": "mencatat ketidakhadiran",
  "pegawai.batalkanKetidakhadiran": "membatalkan ketidakhadiran",
  "pegawai.tugaskan": "menugaskan Plt. atau Plh.",
  "pegawai.akhiriTugas": "mengakhiri tugas Plt. atau Plh.",
  "kehadiran.isiPola": "menetapkan pola kerja",
  "kehadiran.akhiriPola": "mengakhiri pola kerja",
  "kehadiran.isiKewajiban": "menetapkan kewajiban melapor",
  "kehadiran.akhiriKewajiban": "mengakhiri kewajiban melapor",
  "kehadiran.isiLiburUnit": "mengisi hari libur sekolah",
  "kehadiran.hapusLiburUnit": "menghapus hari libur sekolah",
  "kehadiran.imporJadwal": "mengisi jadwal sif",
  "akses.masuk": "masuk",
  "akses.keluar": "keluar",
  "organisasi.isiHariLibur": "mengisi hari libur",
  "organisasi.hapusHariLibur": "menghapus hari libur",
  "jejak.tandaiDibaca": "membaca pemberitahuan",
}

export const sebutVerba = (verba: string): string => kata[verba] ?? verba
export const semuaVerba = Object.entries(kata)

/** Where a deed concerns more than one's own report: what it says to whom it concerns, and where that is dealt with. */
const kabar: Record<string, [kalimat: string, href?: Route]> = {
  "kinerja.lewatWaktu": ["menerima laporan Anda karena lewat waktu"],
  "kinerja.ingatkan": ["mengingatkan Anda untuk mengirim laporan harian", "/kinerja/tulis"],
  "kinerja.ingatkanAtasan": ["mengingatkan: ada laporan yang menunggu keputusan Anda", "/kinerja/kotak-masuk"],
  "kinerja.bukaBulan": ["membuka kembali bulan laporan Anda", "/kinerja"],
}

/** A notification as its reader meets it: a sentence, and the place that it leads to. */
export const sebutKabar = (p: { oleh: string; verba: string; subjekId: string }): { kalimat: string; href: Route } => {
  const [kalimat, href] = kabar[p.verba] ?? [`${sebutVerba(p.verba)} Anda`]
  return { kalimat: `${p.oleh} ${kalimat}`, href: href ?? (`/kinerja/${p.subjekId}` as Route) }
}
