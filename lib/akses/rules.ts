// How one signs in. No regulation of RULES fixes these figures: they are this house's own.
import type { Peran } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"

/** How long a session lasts: one working day, so that a phone that is lost is not open for a week. */
export const UMUR_SESI_JAM = 12
/** How long a session that still lacks a step may take. */
export const UMUR_LANGKAH_MENIT = 15
/** Minutes without a request after which a session ends; less for whoever sees or decides more than his own. */
const DIAM_MENIT = { pegawai: 240, berperan: 60 }

/** How long a link by mail and a slip of paper may be used. */
export const UMUR_TIKET_MENIT = { SUREL: 30, SLIP: 24 * 60 }

/** What still stands between a session and its account, in the order in which it is asked for. */
export type Langkah = "KODE" | "GANTI_SANDI" | "PASANG_KODE"

type Sesi = { peran: Peran[]; punyaTotp: boolean; kodeLewat: boolean; sandiSendiri: boolean; contoh: boolean }

/** A role that is always of a unit; any other may be of the whole agency. */
export const perluUnit = (peran: string): boolean => peran === "PENGELOLA_OPD"

/** Every role beyond one's own work asks for a second step. */
export const wajibKode = (peran: Peran[]): boolean => peran.some((p) => p !== "PEGAWAI")

/** The step that a session still lacks, or null. A demo database forces no change. */
export function langkahBerikut(s: Sesi): Langkah | null {
  if (s.punyaTotp && !s.kodeLewat) return "KODE"
  if (!s.sandiSendiri && !s.contoh) return "GANTI_SANDI"
  if (wajibKode(s.peran) && !s.punyaTotp) return "PASANG_KODE"
  return null
}

/** Whether a session has been silent for too long. */
export const sudahDiam = (terakhir: Date, saat: Date, peran: Peran[]): boolean =>
  saat.getTime() - terakhir.getTime() > (wajibKode(peran) ? DIAM_MENIT.berperan : DIAM_MENIT.pegawai) * 60_000

const MUDAH =
  /^(.)\1+$|^(?:0123456789|1234567890|abcdefghij|qwertyuiop|password|katasandi|rahasia|bismillah|indonesia|jambi)/i
export const PANJANG_SANDI = 10

/**
 * Why a password may not be taken, or null. Long counts, ornament does not: no rule asks for signs or capitals.
 * @param milik what everyone knows of its owner: NIP, account name, parts of the name.
 */
export function cacatSandi(sandi: string, milik: string[]): string | null {
  if (sandi.length < PANJANG_SANDI) return `Paling sedikit ${PANJANG_SANDI} huruf, misalnya tiga kata`
  const rapat = sandi.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  if (MUDAH.test(rapat)) return "Terlalu mudah ditebak"
  if (milik.some((m) => m.length > 3 && rapat.includes(m.toLowerCase()))) return "Jangan memuat NIP atau nama sendiri"
  return null
}

/** The refusal of who has tried too often: it slows, and says until when. */
export const terlaluSering = (detik: number): Syarat => ({
  butir: "Terlalu banyak percobaan masuk yang salah",
  terpenuhi: false,
  nilai: `coba lagi ${detik < 90 ? `dalam ${detik} detik` : `dalam ${Math.ceil(detik / 60)} menit`}`,
  dasar: bawaan,
})

/**
 * What to say of a code that was right at another time: the phone's clock is off, and by how much.
 * @param langkah steps of 30 s by which the phone is ahead (or behind, below zero).
 */
export function petunjukJam(langkah: number): string {
  const menit = Math.max(1, Math.round(Math.abs(langkah) / 2))
  return `Jam ponsel ${langkah < 0 ? "terlambat" : "terlalu cepat"} sekitar ${menit} menit. Nyalakan tanggal dan waktu otomatis di ponsel, lalu isi kode yang baru`
}
