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
  umpanBalik: "umpan balik",
  nilai: "nilai",
  bulan: "bulan",
  alasan: "alasan",
  pegawaiId: "pegawai (nomor rekam)",
  unitId: "unit (nomor rekam)",
  hariBelumDilaporkan: "hari kerja belum dilaporkan",
  laporanMenunggu: "laporan menunggu",
}

export const sebutKolom = (k: string): string => kolom[k] ?? k

/** A value as the office reads it: hours as hours, minutes as hours and minutes, nothing as "kosong". */
export function sebutNilai(k: string, v: unknown): string {
  if (v === null || v === undefined) return "kosong"
  if (typeof v === "number" && (k === "mulaiMenit" || k === "selesaiMenit")) return jam(v)
  if (typeof v === "number" && k === "durasiMenit") return durasi(v)
  return typeof v === "string" ? v : JSON.stringify(v)
}
