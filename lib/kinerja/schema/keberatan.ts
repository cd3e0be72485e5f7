import { teks, z } from "#lib/kernel/zod.ts"
import { rating, sidik } from "./penilaian.ts"

const id = z.uuid()

export const keberatan = z.object({ id, sidik, keberatan: teks(2000, "Tulis alasan keberatan") })
export const tanggapan = z.object({ id, tanggapan: teks(2000, "Tulis tanggapan") })

/** The same rating means that it stands. */
export const putusan = z.object({
  id,
  sidik,
  hasilKerja: rating,
  perilaku: rating,
  alasan: teks(2000, "Tulis alasan putusan"),
})
