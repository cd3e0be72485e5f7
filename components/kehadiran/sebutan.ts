import type { Irama, JenisPola, Kanal } from "#lib/kehadiran/rules.ts"

export const sebutanPola: Record<JenisPola, string> = {
  LIMA_HARI: "Lima hari kerja",
  ENAM_HARI: "Enam hari kerja",
  SIF: "Sif menurut jadwal",
  SEKOLAH: "Kalender sekolah",
  PARUH_WAKTU: "Paruh waktu",
  RAMADAN: "Jam kerja Ramadan",
}

export const sebutanIrama: Record<Irama, string> = {
  HARIAN: "Setiap hari",
  MINGGUAN: "Seminggu sekali",
  TIDAK: "Tidak melapor",
}

export const sebutanKanal: Record<Kanal, string> = {
  SIGINJAI: "Siginjai",
  BKN: "e-Kinerja BKN",
  RUANG_GTK: "Ruang GTK",
}

/** Weekdays that may be worked from elsewhere. */
export const sebutanHari: Record<number, string> = { 1: "Senin", 2: "Selasa", 3: "Rabu", 4: "Kamis", 5: "Jumat" }
