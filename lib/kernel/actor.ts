// Who acts. Built by akses for a session, by a job for the system; the kernel only carries it.
import type { Tanggal } from "./tanggal.ts"

export type Peran =
  | "PEGAWAI"
  | "PENGELOLA_OPD"
  | "VERIFIKATOR_BKD"
  | "KEPALA_BKD"
  | "PIMPINAN"
  | "INSPEKTORAT"
  | "ADMIN_SISTEM"

/** In which capacity a seat is answered for. MENGGANTIKAN: the seat beneath is vacant, or its holder away (one goes up). */
export type Kapasitas = "DEFINITIF" | "TUGAS_TAMBAHAN" | "PLT" | "PLH" | "MENGGANTIKAN"

export type Bertindak = {
  jabatanId: string
  nama: string
  sebagai: Kapasitas
  dasar: string | null
  /** Whether this seat appraises anyone at all. */
  menilai: boolean
}

/** What may be seen: one's own, subtrees of units, subtrees of seats, or everything. */
export type Lingkup = { pegawaiId: string | null; jalurUnit: string[]; jalurJabatan: string[]; semua: boolean }

export type Actor = {
  jenis: "akun" | "sistem" | "tamu"
  akunId: string | null
  sesiId: string | null
  pegawaiId: string | null
  instansiId: string | null
  nama: string
  /** Whether this is a civil servant: others hold a seat, but report to nobody. */
  asn: boolean
  /** How the office addresses this person. */
  sapaan: "Bapak" | "Ibu" | null
  /** The civil date for which roles and seats were resolved. */
  pada: Tanggal
  peran: { peran: Peran; jalurUnit: string | null }[]
  lingkup: Lingkup
  bertindak: Bertindak[]
  /** The step that his session still lacks; he is a guest until it is taken. */
  langkah?: string
}

/** Whether the actor has one of these roles for the whole agency; a role for a unit only widens what he sees. */
export const punyaPeran = (actor: Actor, ...peran: Peran[]): boolean =>
  actor.peran.some((p) => peran.includes(p.peran) && p.jalurUnit === null)

/** The seat in whose name the actor may decide, or undefined. */
export const kapasitas = (actor: Actor, jabatanId: string | null): Bertindak | undefined =>
  actor.bertindak.find((b) => b.jabatanId === jabatanId)

/** The seats for which the actor decides. */
export const kursiMenilai = (actor: Actor): string[] => actor.bertindak.filter((b) => b.menilai).map((b) => b.jabatanId)

const kosong = {
  asn: false,
  sapaan: null,
  akunId: null,
  sesiId: null,
  pegawaiId: null,
  instansiId: null,
  peran: [],
  bertindak: [],
}

/** The system itself, for jobs. */
export const sistem = (nama: string, pada: Tanggal): Actor => ({
  ...kosong,
  jenis: "sistem",
  nama,
  pada,
  lingkup: { pegawaiId: null, jalurUnit: [], jalurJabatan: [], semua: true },
})

/** Someone who has not signed in. */
export const tamu = (pada: Tanggal): Actor => ({
  ...kosong,
  jenis: "tamu",
  nama: "tamu",
  pada,
  lingkup: { pegawaiId: null, jalurUnit: [], jalurJabatan: [], semua: false },
})
