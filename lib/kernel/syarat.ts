// One condition of the law: the line of a checklist, the guard of a mutation and the row of a test.
import type { Tanggal } from "./tanggal.ts"

/** What a statement rests on. Our own defaults never pose as law. */
export type Dasar = { jenis: "PERATURAN" | "KEPUTUSAN_DAERAH" | "BAWAAN_SISTEM"; teks: string }

export type Syarat = {
  /** What must hold, as a sentence on the screen. */
  butir: string
  terpenuhi: boolean
  /** What was found. */
  nilai?: string
  dasar: Dasar
  /** From when it will hold, where that is known. */
  mulai?: Tanggal
}

export const peraturan = (teks: string): Dasar => ({ jenis: "PERATURAN", teks })
export const keputusanDaerah = (teks: string): Dasar => ({ jenis: "KEPUTUSAN_DAERAH", teks })
export const bawaan: Dasar = { jenis: "BAWAAN_SISTEM", teks: "pengaturan bawaan, sampai instansi menetapkan lain" }
/** A default that practice suggests and nobody has confirmed yet (RULES R0.1, K-low). */
export const bawaanBelumDiverifikasi: Dasar = { jenis: "BAWAAN_SISTEM", teks: "belum diverifikasi BKD" }
