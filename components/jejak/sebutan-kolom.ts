import { durasi, jam } from "#lib/kernel/tanggal.ts"

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
}

export const sebutKolom = (k: string): string => kolom[k] ?? k

/** A value as the office reads it: hours as hours, minutes as hours and minutes, nothing as "kosong". */
export function sebutNilai(k: string, v: unknown): string {
  if (v === null || v === undefined) return "kosong"
  if (typeof v === "number" && (k === "mulaiMenit" || k === "selesaiMenit")) return jam(v)
  if (typeof v === "number" && k === "durasiMenit") return durasi(v)
  if (typeof v === "boolean") return v ? "ya" : "tidak"
  return typeof v === "string" ? v : JSON.stringify(v)
}
