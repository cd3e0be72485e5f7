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
  status: "status",
  catatan: "catatan",
  penilaiJabatanId: "jabatan penilai (nomor rekam)",
  sampai: "berlaku sampai",
  dicabutPada: "diakhiri pada",
  dibaca: "jumlah dibaca",
  jenis: "jenis",
  keterangan: "nama",
  dasar: "dasar",
  hasil: "hasil",
  target: "target",
  satuan: "satuan",
  skpId: "SKP (nomor rekam)",
  mulai: "mulai",
  selesai: "selesai",
  tahun: "tahun",
  versi: "versi",
  isi: "isi",
  ekspektasi: "ekspektasi khusus pimpinan",
  catatanDiri: "catatan diri",
  terhitung: "terhitung dari laporan",
  koreksi: "koreksi",
  alasan: "alasan",
  hasilKerja: "hasil kerja",
  perilaku: "perilaku kerja",
  predikat: "predikat",
  dasarPredikat: "dasar predikat",
  keberatan: "keberatan",
  sidik: "sidik",
  nomor: "nomor",
}

export const sebutKolom = (k: string): string => kolom[k] ?? k

/** A value as the office reads it: hours as hours, minutes as hours and minutes, nothing as "kosong". */
export function sebutNilai(k: string, v: unknown): string {
  if (v === null || v === undefined) return "kosong"
  if (typeof v === "number" && (k === "mulaiMenit" || k === "selesaiMenit")) return jam(v)
  if (typeof v === "number" && k === "durasiMenit") return durasi(v)
  return typeof v === "string" ? v : JSON.stringify(v)
}
