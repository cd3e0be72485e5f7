// Results of a year's plan, worded as results (RULES R6.3): hasil, target, satuan.

type Hasil = [hasil: string, target: number, satuan: string]

const penyuluhan: Hasil[] = [
  ["Tersedianya data tutupan lahan yang mutakhir", 44, "dokumen"],
  ["Terdampinginya petani hutan dalam mengelola usahanya", 900, "petani hutan"],
  ["Berjalannya kebun bibit rakyat di wilayah binaan", 4, "kebun bibit"],
  ["Terverifikasinya usulan perhutanan sosial", 60, "berkas"],
]
const administrasi: Hasil[] = [
  ["Terselenggaranya rapat dan surat bidang yang tertib", 240, "dokumen"],
  ["Mutakhirnya basis data kelompok tani hutan", 4000, "baris"],
  ["Tersedianya laporan bidang tepat waktu", 24, "laporan"],
]
const pelayananPasien: Hasil[] = [
  ["Terpenuhinya asuhan keperawatan pasien rawat inap", 1800, "pasien"],
  ["Terlaksananya dokumentasi asuhan keperawatan yang lengkap", 1800, "dokumen"],
  ["Menurunnya kejadian pasien jatuh di ruang rawat", 12, "laporan"],
]
const pembelajaran: Hasil[] = [
  ["Terlaksananya pembelajaran yang bermutu", 900, "jam pelajaran"],
  ["Tersedianya perangkat ajar yang mutakhir", 36, "dokumen"],
  ["Meningkatnya hasil belajar peserta didik", 8, "laporan"],
]
const ketertiban: Hasil[] = [
  ["Terjaganya ketertiban umum di wilayah patroli", 240, "patroli"],
  ["Terselesaikannya pelanggaran peraturan daerah", 60, "kasus"],
  ["Terkawalnya aset dan kegiatan pemerintah daerah", 120, "kegiatan"],
]
const teknologi: Hasil[] = [
  ["Tersedianya layanan aplikasi pemerintah daerah yang andal", 12, "laporan"],
  ["Terselesaikannya permintaan layanan teknologi informasi", 480, "permintaan"],
  ["Terbangunnya aplikasi layanan publik", 3, "aplikasi"],
]
const kepegawaian: Hasil[] = [
  ["Terselesaikannya layanan kepegawaian tepat waktu", 360, "berkas"],
  ["Mutakhirnya data kepegawaian", 1200, "data"],
  ["Tersusunnya laporan kepegawaian berkala", 12, "laporan"],
]
const pimpinan: Hasil[] = [
  ["Tercapainya sasaran strategis unit kerja", 8, "sasaran"],
  ["Meningkatnya nilai akuntabilitas kinerja unit kerja", 4, "laporan"],
  ["Terbinanya kinerja pegawai di lingkungan unit kerja", 12, "dialog kinerja"],
]
const pengawasan: Hasil[] = [
  ["Terlaksananya audit kinerja perangkat daerah", 18, "laporan hasil audit"],
  ["Terselesaikannya tindak lanjut hasil pengawasan", 90, "rekomendasi"],
  ["Tersedianya hasil reviu laporan keuangan", 6, "laporan"],
]
const lingkungan: Hasil[] = [
  ["Tersedianya data mutu air sungai", 48, "titik pantau"],
  ["Terawasinya ketaatan lingkungan badan usaha", 36, "badan usaha"],
  ["Tersusunnya laporan pengendalian pencemaran", 12, "laporan"],
]
const layanan: Hasil[] = [
  ["Terlayaninya pemustaka di ruang baca", 3600, "pemustaka"],
  ["Tertatanya koleksi pustaka", 2400, "buku"],
  ["Terjaganya sarana layanan", 12, "laporan"],
]
const pemilu: Hasil[] = [
  ["Tersusunnya telaahan hukum penyelenggaraan pemilihan", 24, "telaahan"],
  ["Terdokumentasinya produk hukum", 60, "dokumen"],
  ["Terlaksananya penyuluhan hukum pemilih", 12, "kegiatan"],
]

const tema: Record<string, Hasil[]> = {
  penyuluh: penyuluhan, lowong: penyuluhan, perawat: pelayananPasien, karu: pelayananPasien, guru: pembelajaran,
  satpol: ketertiban, pppk: teknologi, admin: teknologi, pengelola: kepegawaian, verifikator: kepegawaian,
  inspektorat: pengawasan, cpns: lingkungan, paruh: layanan, dpk: pemilu,
} // prettier-ignore

/** The results of a person's plan: the cast's own, and for colleagues by the kind of their work. */
export function hasilUntuk(kunci: string, kursi: string): Hasil[] {
  if (tema[kunci]) return tema[kunci]
  if (/-PKHT?-/.test(kursi)) return penyuluhan
  return /-(PTK|PAP|PDI)$/.test(kursi) ? administrasi : pimpinan
}
