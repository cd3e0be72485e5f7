// What the app's role may do. It owns nothing; whatever is not listed here is refused by PostgreSQL itself.
type Right = "select" | "insert" | "update" | "delete"

const read: Right[] = ["select"]
const append: Right[] = ["select", "insert"]
const write: Right[] = ["select", "insert", "update"]
const full: Right[] = ["select", "insert", "update", "delete"]

export const grants: Record<string, Right[]> = {
  basis_data: read,
  peristiwa: append,
  peristiwa_isi: append,
  segel: read,
  kunci: ["select", "insert", "delete"],
  penunjuk: write,
  pemberitahuan: full,
  surat_keluar: write,
  instansi: read,
  unit: write,
  hari_libur: full,
  pengaturan: append,
  kode_bkn: read,
  pegawai: write,
  data_pribadi: write,
  riwayat_golongan: write,
  jabatan: write,
  jabatan_versi: write,
  penempatan: full,
  ketidakhadiran: full,
  jabatan_kini: full,
  pegawai_kini: full,
  akun: write,
  sesi: full,
  kode_pemulihan: full,
  tiket_sandi: full,
  percobaan_masuk: full,
  peran_akun: write,
  pola_kerja: full,
  jadwal_sif: full,
  libur_unit: full,
  kewajiban_lapor: full,
  skp: write,
  rhk: full,
  indikator_rhk: full,
  dialog_kinerja: append,
  penilaian: write,
  realisasi_rhk: write,
  tanda_tangan: ["select", "insert", "delete"],
  dokumen: write,
  laporan_harian: full,
  hari_pegawai: write,
  hari_susulan: ["select", "insert"],
  berkas: full,
  bukti: ["select", "insert", "delete"],
  templat_laporan: ["select", "insert", "delete"],
  bulan_terkunci: append,
  pembukaan_bulan: append,
  pengingat: append,
}

export const routines = [
  "siapkan_partisi(date, date)",
  "peristiwa_sidik(peristiwa)",
  "segelkan(timestamp with time zone, integer)",
  "hapus_isi_laporan(uuid[])",
  "segel_hash(bytea, bigint, integer, xid8, integer, timestamp with time zone, bytea)",
]
