/** The verbs of the trail in the words of the office. */
const kata: Record<string, string> = {
  "kinerja.simpan": "menyimpan draf laporan",
  "kinerja.kirim": "mengirim laporan",
  "kinerja.hapusDraf": "menghapus draf laporan",
  "kinerja.terima": "menerima laporan",
  "kinerja.kembalikan": "mengembalikan laporan",
  "kinerja.tujukanUlang": "mengalihkan laporan ke penilai berikutnya",
  "pegawai.catatKetidakhadiran": "mencatat ketidakhadiran",
  "pegawai.batalkanKetidakhadiran": "membatalkan ketidakhadiran",
  "pegawai.tugaskan": "mencatat tugas Plt. atau Plh.",
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
