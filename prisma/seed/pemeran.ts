// Where the cast sits, and the people around its first member. Names and NIPs of the cast stand in cast.ts.
import type { Tingkat } from "./kursi.ts"
import type { Orang } from "./orang.ts"

/** A head's seat by its code, or a seat of staff by unit, kind of work and jenjang. */
export type Tempat = string | [unit: string, kerja: string, tingkat?: Tingkat]

type Peranan = {
  tempat: Tempat
  /** BKN's code of today's golongan, and its date where it is not four years after the one before. */
  golongan?: number
  tmt?: string
  lain?: Partial<Orang>
  /** A seat held beside the definitive one. */
  tambahan?: { kursi: string; jenis: "TUGAS_TAMBAHAN" | "PLT" }
  /** The unit of the role PENGELOLA_OPD. */
  unitPeran?: string
}

export const peranan: Record<string, Peranan> = {
  penyuluh: { tempat: ["DISHUT-B3", "PKH", "MU"], golongan: 33, tmt: "2024-10-01" },
  kabid: { tempat: "KA-DISHUT-B3", golongan: 41 },
  kadis: { tempat: "KA-DISHUT", golongan: 43 },
  pengelola: { tempat: ["DISHUT-UK", "ASDMA", "MU"], golongan: 33, unitPeran: "DISHUT" },
  verifikator: { tempat: ["BKD-B2", "ASDMA", "MU"], golongan: 34 },
  kabkd: { tempat: "KA-BKD", golongan: 43 },
  sekda: { tempat: "KA-SETDA", golongan: 44 },
  gubernur: { tempat: "GUB", lain: { status: "PEJABAT_NEGARA", jenisKelamin: "L", lahir: "1972-02-17" } },
  perawat: { tempat: ["RSUD-R1", "PRT", "MH"], golongan: 31 },
  karu: { tempat: "KA-RSUD-R1", golongan: 34 },
  guru: { tempat: ["DISDIK-A1", "GURU", "PT"], golongan: 32 },
  kepsek: {
    tempat: ["DISDIK-A1", "GURU", "MA"],
    golongan: 42,
    tambahan: { kursi: "KA-DISDIK-A1", jenis: "TUGAS_TAMBAHAN" },
  },
  satpol: { tempat: ["SATPOLPP-T1", "PPP", "TR"], golongan: 24 },
  pppk: {
    tempat: ["DISKOMINFO-B2", "PRK", "PT"],
    lain: { status: "PPPK", golongan: [{ golongan: "IX", tmt: "2024-03-01" }] },
  },
  paruh: { tempat: ["DPAD-B1", "OLO"], lain: { status: "PPPK_PARUH_WAKTU", mulai: "2025-10-01" } },
  cpns: { tempat: ["DLH-B2", "PDL", "PT"], golongan: 31, lain: { status: "CPNS", mulai: "2026-03-01" } },
  // 12: a provincial PNS lent to another agency (DPK)
  dpk: { tempat: ["KPU", "PTK"], golongan: 34, lain: { jenisPegawai: "12" } },
  "pimpinan-dpk": { tempat: "KA-KPU", lain: { status: "NON_ASN", jenisKelamin: "L", lahir: "1976-11-03" } },
  plt: { tempat: "KA-DESDM-B1", golongan: 42, tambahan: { kursi: "KA-DESDM", jenis: "PLT" } },
  lowong: { tempat: ["DISHUT-PM", "PKHT", "MH"], golongan: 31 },
  inspektorat: { tempat: ["ITPROV-B1", "AUD", "MA"], golongan: 41 },
  admin: { tempat: ["BKD-B1", "PRK", "PT"], golongan: 32 },
}

/** The NIP of those whose account has another name. */
export const nipLain: Record<string, string> = { admin: "199112052019031002" }

/** Heads' seats that nobody holds: above `lowong`, under the Plt of ESDM, and two more. */
export const kursiLowong = ["KA-DISHUT-PM", "KA-DESDM", "KA-DISKOP-B2", "KA-DPMD-B1"]

/** Those who share the bidang of `penyuluh`: their reports fill the inbox of `kabid`. */
export const rekan: [kunci: string, nama: string, jenisKelamin: "L" | "P", kerja: string, tingkat?: Tingkat][] = [
  ["rina", "Rina Oktavia", "P", "PKH", "PT"],
  ["dedi", "Dedi Kurniawan", "L", "PKHT", "MH"],
  ["fauzi", "Ahmad Fauzi", "L", "PTK"],
  ["lestari", "Lestari", "P", "PKH", "MU"],
  ["hendra", "Hendra Saputra", "L", "PTK"],
  ["yulia", "Yulia Marlina", "P", "PKH", "PT"],
  ["ridho", "M. Ridho", "L", "PAP"],
  ["togar", "Togar Simbolon", "L", "PKH", "MA"],
  ["eka", "Eka Yuliana", "P", "PKHT", "TR"],
  ["joko", "Joko Prasetyo", "L", "PKH", "MU"],
  ["putri", "Putri Maharani", "P", "PDI"],
  ["arman", "Arman Jalil", "L", "PKHT", "MH"],
  ["maya", "Maya Sari", "P", "PKHT", "TR"],
]
