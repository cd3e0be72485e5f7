import { sebutanPeran } from "#components/akses/sebutan.ts"
import { sebutanHari, sebutanIrama, sebutanKanal, sebutanPola } from "#components/kehadiran/sebutan.ts"
import { sebutanJenisLibur } from "#components/organisasi/sebutan.ts"
import { sebutanStatus } from "#components/pegawai/sebutan.ts"
import { sebutanAbsen, sebutanRumpun } from "#lib/kehadiran/rules.ts"
import { bulanPanjang, durasi, jam, tanggalSah, tanggalSedang, waktuSedang } from "#lib/kernel/tanggal.ts"
import { sebutPredikat, sebutRating } from "#lib/kinerja/rules/penilaian.ts"

const kolom: Record<string, string> = {
  tanggal: "tanggal",
  mulaiMenit: "mulai",
  selesaiMenit: "selesai",
  durasiMenit: "lama",
  uraian: "uraian",
  rhkId: "RHK (nomor rekam)",
  volume: "volume",
  tempat: "tempat",
  lokasi: "lokasi",
  dilayani: "orang dilayani",
  tautan: "tautan bukti",
  berkas: "berkas bukti (nomor rekam)",
  dataPribadi: "memuat data pribadi warga",
  isiSidik: "sidik isi",
  isiDihapusPada: "isi dihapus pada",
  disalinPada: "disalin pada",
  cara: "cara",
  nama: "nama",
  ukuran: "ukuran, dalam byte",
  sidik: "sidik",
  status: "status",
  catatan: "catatan",
  penilaiJabatanId: "jabatan penilai (nomor rekam)",
  sampai: "berlaku sampai",
  dicabutPada: "diakhiri pada",
  dibaca: "jumlah dibaca",
  jenis: "jenis",
  keterangan: "nama",
  dasar: "dasar",
  pegawaiId: "pegawai (nomor rekam)",
  jabatanId: "jabatan (nomor rekam)",
  unitId: "unit (nomor rekam)",
  mulai: "mulai",
  selesai: "selesai",
  surat: "nomor surat",
  skNomor: "nomor surat perintah",
  skTanggal: "tanggal surat perintah",
  rumpun: "rumpun jabatan",
  irama: "irama melapor",
  kanal: "kanal melapor",
  menitSehari: "menit sehari",
  hariWfa: "hari WFA",
  jumlah: "jumlah baris",
  umpanBalik: "umpan balik",
  nilai: "nilai",
  bulan: "bulan",
  alasan: "alasan",
  hariBelumDilaporkan: "hari kerja belum dilaporkan",
  laporanMenunggu: "laporan menunggu",
  hasil: "hasil",
  target: "target",
  satuan: "satuan",
  skpId: "SKP (nomor rekam)",
  tahun: "tahun",
  sumber: "sumber",
  versi: "versi",
  isi: "isi",
  ekspektasi: "ekspektasi khusus pimpinan",
  catatanDiri: "catatan diri",
  terhitung: "terhitung dari laporan",
  koreksi: "koreksi",
  hasilKerja: "hasil kerja",
  perilaku: "perilaku kerja",
  predikat: "predikat",
  dasarPredikat: "dasar predikat",
  keberatan: "keberatan",
  tanggapan: "tanggapan pejabat penilai",
  pemutusJabatanId: "jabatan yang memutus (nomor rekam)",
  putusanHasilKerja: "putusan hasil kerja",
  putusanPerilaku: "putusan perilaku kerja",
  putusanPredikat: "putusan predikat",
  susulan: "hari yang dapat dilaporkan menyusul",
  putusanAlasan: "alasan putusan",
  nomor: "nomor",
  masuk: "nama akun",
  peran: "peran",
  peranId: "peran (nomor rekam)",
  aktif: "aktif",
  surel: "surel pemulihan",
  ip: "alamat jaringan",
  perangkat: "peramban",
  sandiPada: "kata sandi dibuat pada",
  sesiDiakhiri: "sesi yang diakhiri",
  tiket: "tiket (nomor rekam)",
  lepasTotp: "dua langkah dilepas",
  pemeriksaan: "pemeriksaan jati diri",
  diganti: "mengganti yang lama",
  kodePemulihan: "kode pemulihan",
  tujuan: "tujuan",
}

/** Columns that hold a constant; in all others what a person typed stays as it is. */
const berkonstanta = new Set([
  "status", "jenis", "tempat", "cara", "peran", "rumpun", "irama", "kanal", "sumber", "umpanBalik", "hasilKerja",
  "perilaku", "predikat", "putusanHasilKerja", "putusanPerilaku", "putusanPredikat",
]) // prettier-ignore

const konstanta: Record<string, string> = {
  ...sebutanPeran,
  ...sebutanPola,
  ...sebutanIrama,
  ...sebutanKanal,
  ...sebutanJenisLibur,
  ...sebutanStatus,
  ...sebutanAbsen,
  ...sebutanRumpun,
  ...sebutRating,
  ...sebutPredikat,
  PLT: "Plt.",
  PLH: "Plh.",
  PDF: "PDF",
}

const kapital = (s: string) => s.charAt(0) + s.slice(1).toLowerCase().replaceAll("_", " ")

const REKAM = /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64})$/
/** The number of a record, or a digest: it says something to whoever audits, to nobody else. */
export const nomorRekam = (v: unknown): boolean => typeof v === "string" && REKAM.test(v)

export const sebutKolom = (k: string, rekam: boolean): string => {
  const sebutan = kolom[k] ?? k
  return rekam ? sebutan : sebutan.replace(" (nomor rekam)", "")
}

function sebutTeks(k: string, v: string): string {
  if (berkonstanta.has(k)) return konstanta[v] ?? (/^[A-Z_]+$/.test(v) ? kapital(v) : v)
  if (tanggalSah(v)) return k === "bulan" ? bulanPanjang(v) : tanggalSedang(v)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(v) ? waktuSedang(new Date(v)) : v
}

/**
 * A value as the office reads it: hours as hours, minutes as hours and minutes, constants and dates in words, nothing as
 * "kosong". Of records a list is told by its number, unless `rekam`.
 */
export function sebutNilai(k: string, v: unknown, rekam: boolean): string {
  if (v === null || v === undefined) return "kosong"
  if (typeof v === "boolean") return v ? "ya" : "tidak"
  if (typeof v === "string") return sebutTeks(k, v)
  if (typeof v === "number") {
    if (k === "mulaiMenit" || k === "selesaiMenit") return jam(v)
    if (k === "durasiMenit" || k === "menitSehari") return durasi(v)
    return k === "hariWfa" ? (sebutanHari[v] ?? String(v)) : String(v)
  }
  const isi = Object.values(v)
  if (!isi.length) return "kosong"
  if (!rekam && isi.every(nomorRekam)) return String(isi.length)
  return isi.map((x) => sebutNilai(k, x, rekam)).join(k === "hariWfa" ? ", " : "; ")
}
