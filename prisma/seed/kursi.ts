// The seats: one head a unit, and the kinds of work beneath. Kelas as in RULES R2.6.
import { bacaTabel } from "./baris.ts"
import { AKAR, daftarPerangkatDaerah, type Unit } from "./unit.ts"

/** Level of a seat: an eselon, a jenjang of BKN's two letters, or what education a pelaksana's work asks for. */
export type Tingkat =
  | "NEGARA" | "I.b" | "II.a" | "II.b" | "III.a" | "III.b" | "IV.a"
  | "PT" | "MU" | "MA" | "TR" | "MH" | "PY"
  | "S1" | "D3" | "SMA" | "LUAR" // prettier-ignore

export type Kursi = {
  kode: string
  nama: string
  jenis: string
  tingkat: Tingkat
  jenjang: string | null
  kelas: number | null
  tunggal: boolean
  dasarMenilai: string | null
  unit: string
  atasan: string | null
  /** The degree that the work asks for. */
  gelar: string | null
}

const kelasDari: Partial<Record<Tingkat, number>> = {
  "I.b": 16, "II.a": 15, "II.b": 14, "III.a": 12, "III.b": 11, "IV.a": 9,
  PT: 8, MU: 9, MA: 11, TR: 6, MH: 7, PY: 8, S1: 7, D3: 6, SMA: 5,
} // prettier-ignore

const jenisEselon: Partial<Record<Tingkat, string>> = {
  NEGARA: "PEJABAT_NEGARA",
  "I.b": "JPT_MADYA",
  "II.a": "JPT_PRATAMA",
  "II.b": "JPT_PRATAMA",
  "III.a": "ADMINISTRATOR",
  "III.b": "ADMINISTRATOR",
  "IV.a": "PENGAWAS",
  LUAR: "PELAKSANA",
}

const namaJenjang: Partial<Record<Tingkat, string>> = {
  PT: "Ahli Pertama", MU: "Ahli Muda", MA: "Ahli Madya", TR: "Terampil", MH: "Mahir", PY: "Penyelia",
} // prettier-ignore

/** Work of pelaksana (KepmenPANRB 11/2024), by the education it asks for. */
export const pelaksana = {
  PTK: ["Penelaah Teknis Kebijakan", "S1"],
  PLO: ["Penata Layanan Operasional", "S1"],
  PDI: ["Pengolah Data dan Informasi", "D3"],
  PAP: ["Pengadministrasi Perkantoran", "SMA"],
  OLO: ["Operator Layanan Operasional", "SMA"],
} satisfies Record<string, [string, Tingkat]>

const gelarUnit: Record<string, string> = { SEKOLAH: "S.Pd.", RUANGAN: "S.Kep., Ns." }

const tingkatUnit: Record<string, Tingkat> = {
  PEMERINTAH_PROVINSI: "NEGARA", LUAR: "LUAR",
  SEKRETARIAT: "III.a", BIDANG: "III.a", BIRO: "II.b", UPTD: "III.b", SUBBAGIAN: "IV.a", SEKOLAH: "MA", RUANGAN: "MU",
} // prettier-ignore

/** A seat below pengawas appraises by recorded delegation only (R6.11). */
const dasarMenilai: Record<string, string> = {
  SEKOLAH: "Keputusan Gubernur Jambi 821/K.12/2025 tentang pendelegasian penilaian kinerja kepada kepala sekolah",
  RUANGAN: "Keputusan Direktur 188.4/K.07/2025 tentang pendelegasian penilaian kinerja kepada kepala ruang",
  LUAR: "Pimpinan tempat tugas pegawai yang dipekerjakan: Keputusan Gubernur Jambi 824/K.03/2025",
}

const kursi = (tingkat: Tingkat, lain: Pick<Kursi, "kode" | "nama" | "unit" | "atasan"> & Partial<Kursi>): Kursi => ({
  tingkat,
  jenis: jenisEselon[tingkat] ?? (namaJenjang[tingkat] ? "FUNGSIONAL" : "PELAKSANA"),
  jenjang: namaJenjang[tingkat] ?? null,
  kelas: kelasDari[tingkat] ?? null,
  tunggal: true,
  dasarMenilai: null,
  gelar: null,
  ...lain,
})

function sebutan(nama: string): string {
  if (nama.startsWith("Sekretariat ")) return nama.replace("Sekretariat", "Sekretaris")
  if (nama.startsWith("Inspektorat Pembantu ")) return nama.replace("Inspektorat", "Inspektur")
  return nama.startsWith("KPU ") ? `Ketua ${nama}` : `Kepala ${nama}`
}

/** The seat of a unit's head. */
const kodeKepala = (unit: string): string => (unit === AKAR ? "GUB" : `KA-${unit}`)

/** The heads of all units, and the assistants and advisers of the Sekda. */
export function kursiKepala(unit: Unit[]): Kursi[] {
  const opd = new Map(daftarPerangkatDaerah().map((o) => [o.kode, o]))
  const kepala = unit.map((u): Kursi => {
    const o = opd.get(u.kode)
    const gelar = gelarUnit[u.jenis] ?? opd.get(u.opd ?? "")?.gelar ?? null
    const isi = {
      kode: kodeKepala(u.kode),
      nama: o?.kepala ?? (u.kode === AKAR ? "Gubernur Jambi" : sebutan(u.nama)),
      unit: u.kode,
      atasan: u.atasan ?? (u.induk && kodeKepala(u.induk)),
      gelar,
      dasarMenilai: dasarMenilai[u.jenis] ?? null,
    }
    return kursi(o ? (o.eselon as Tingkat) : tingkatUnit[u.jenis]!, isi)
  })
  const setda = [
    ["AS1", "Asisten Pemerintahan dan Kesejahteraan Rakyat"],
    ["AS2", "Asisten Perekonomian dan Pembangunan"],
    ["AS3", "Asisten Administrasi Umum"],
    ["SA1", "Staf Ahli Gubernur Bidang Hukum dan Politik"],
    ["SA2", "Staf Ahli Gubernur Bidang Ekonomi dan Keuangan"],
  ] as const
  return [
    ...kepala,
    ...setda.map(([kode, nama]) => kursi("II.a", { kode, nama, unit: "SETDA", atasan: "KA-SETDA", gelar: "S.Sos." })),
  ]
}

/** Makes seats of staff when they are first asked for: one a unit, kind of work and jenjang, held by many. */
export function pembuatKursi() {
  const jf = new Map(bacaTabel("jabatan-fungsional.csv", "|").map((j) => [j.kode!, j]))
  const ada = new Map<string, Kursi>()
  const ambil = (unit: string, kerja: string, tingkat?: Tingkat): Kursi => {
    const kode = [unit, kerja, tingkat].filter(Boolean).join("-")
    const lama = ada.get(kode)
    if (lama) return lama
    const f = jf.get(kerja)
    const [nama, didik] = pelaksana[kerja as keyof typeof pelaksana] ?? [
      `${f!.nama} ${namaJenjang[tingkat!]}`,
      tingkat!,
    ]
    const baru = kursi(didik, { kode, nama, unit, atasan: kodeKepala(unit), tunggal: false, gelar: f?.gelar ?? null })
    ada.set(kode, baru)
    return baru
  }
  return {
    ambil,
    /** Whether a kind of functional work is of the skilled ladder (keterampilan). */
    terampil: (kerja: string) => jf.get(kerja)!.kategori === "KETERAMPILAN",
    semua: () => [...ada.values()],
  }
}
