// The people of the demo: invented, with NIPs of lawful form. Pure data, for the seed, the scripts and the tests.
import { createHash } from "node:crypto"
import type { Peran } from "#lib/kernel/actor.ts"

export type Pemeran = { kunci: string; masuk: string; nama: string; jabatan: string; peran: Peran[] }

/** The password of every demo account. */
export const sandiContoh = "keris-2026"

const pemeran = (kunci: string, masuk: string, nama: string, jabatan: string, ...peran: Peran[]): Pemeran => ({
  kunci,
  masuk,
  nama,
  jabatan,
  peran,
})

/** Who may sign in to the demo, in the order of the sign-in page. */
export const cast: Pemeran[] = [
  pemeran("penyuluh", "198705142010122003", "Siti Aminah, S.P.", "Penyuluh Kehutanan Ahli Muda", "PEGAWAI"),
  pemeran("kabid", "197508172003121002", "Budi Santoso, S.Hut., M.Si.", "Kepala Bidang Penyuluhan", "PEGAWAI"),
  pemeran("kadis", "196909121996031003", "Ir. Hermansyah Putra, M.Si.", "Kepala Dinas Kehutanan", "PEGAWAI"),
  pemeran(
    "pengelola",
    "198612302011012006",
    "Wulan Purnama, S.Sos.",
    "Analis Sumber Daya Manusia Aparatur Ahli Muda",
    "PEGAWAI",
    "PENGELOLA_OPD",
  ),
  pemeran(
    "verifikator",
    "198404222008042001",
    "Ratna Dewi, S.Sos., M.A.P.",
    "Analis Sumber Daya Manusia Aparatur Ahli Muda",
    "PEGAWAI",
    "VERIFIKATOR_BKD",
  ),
  pemeran(
    "kabkd",
    "197006151996031004",
    "Zainal Muttaqin, S.H., M.H.",
    "Kepala Badan Kepegawaian Daerah",
    "PEGAWAI",
    "KEPALA_BKD",
  ),
  pemeran("sekda", "197003211995031001", "Drs. Darmawan Putra, M.Si.", "Sekretaris Daerah", "PEGAWAI", "PIMPINAN"),
  pemeran("gubernur", "gubernur", "Iskandar Zulfahmi, S.E., M.M.", "Gubernur Jambi", "PIMPINAN"),
  pemeran("perawat", "199202182015032004", "Dewi Anggraini, A.Md.Kep.", "Perawat Mahir", "PEGAWAI"),
  pemeran("karu", "198011072005012002", "Yusnidar Tanjung, S.Kep., Ns.", "Kepala Ruang Rawat Inap Anggrek", "PEGAWAI"),
  pemeran("guru", "199003252014022001", "Fitri Handayani, S.Pd.", "Guru Ahli Pertama", "PEGAWAI"),
  pemeran(
    "kepsek",
    "197104101997031002",
    "Marzuki Lubis, S.Pd., M.Pd.",
    "Guru Ahli Madya, Kepala SMAN 1 Kota Jambi",
    "PEGAWAI",
  ),
  pemeran("satpol", "199307202019031005", "Rahmat Hidayat, A.Md.", "Polisi Pamong Praja Terampil", "PEGAWAI"),
  pemeran("pppk", "199508142024212007", "Nabila Ramadhani, S.Kom.", "Pranata Komputer Ahli Pertama", "PEGAWAI"),
  pemeran("paruh", "198812032025211018", "Andi Saputra", "Operator Layanan Operasional", "PEGAWAI"),
  pemeran("cpns", "200105092026031001", "Ilham Maulana, S.T.", "Pengendali Dampak Lingkungan Ahli Pertama", "PEGAWAI"),
  pemeran("dpk", "198309152009032002", "Suryani Siregar, S.H.", "Penelaah Teknis Kebijakan", "PEGAWAI"),
  pemeran("pimpinan-dpk", "pimpinan.kpu", "Ridwan Chaniago", "Ketua KPU Provinsi Jambi"),
  pemeran("plt", "197602282002121003", "Syamsul Anwar, S.T., M.T.", "Kepala Bidang Mineral dan Batu Bara", "PEGAWAI"),
  pemeran("lowong", "198906142014021003", "Mulyadi Harun, A.Md.", "Penyuluh Kehutanan Mahir", "PEGAWAI"),
  pemeran(
    "inspektorat",
    "197912112006042005",
    "Nurbaiti Harahap, S.E., M.Ak.",
    "Auditor Ahli Madya",
    "PEGAWAI",
    "INSPEKTORAT",
  ),
  pemeran("admin", "admin", "Fajar Nugraha, S.Kom.", "Pranata Komputer Ahli Pertama", "PEGAWAI", "ADMIN_SISTEM"),
]

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** The secret of a demo account's second step, in base32: the same in every database, so that a test can make codes. */
export const totpContoh = (kunci: string): string =>
  Array.from(createHash("sha256").update(`totp/${kunci}`).digest(), (b) => BASE32[b % 32]).join("")

/** 1 January 2025 in Asia/Jakarta: the day on which the demo's records begin. */
const AWAL_MS = Date.UTC(2024, 11, 31, 17)

/**
 * The id of a row that the seed makes, shaped as a UUIDv7: the same in every database, so that a test can name it.
 * Accounts sort in the order of the cast.
 */
export function idContoh(jenis: string, kunci: string): string {
  const urut = jenis === "akun" ? cast.findIndex((p) => p.kunci === kunci) : 0
  const ms = (AWAL_MS + urut).toString(16).padStart(12, "0")
  const acak = createHash("sha256").update(`${jenis}/${kunci}`).digest("hex")
  const varian = "89ab"[Number.parseInt(acak[3]!, 16) % 4]
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${acak.slice(0, 3)}-${varian}${acak.slice(4, 7)}-${acak.slice(7, 19)}`
}
