import { tanggalSah } from "#lib/kernel/tanggal.ts"
import { teks, z } from "#lib/kernel/zod.ts"
import { semuaRating, syaratNilai } from "../rules/penilaian.ts"
import { angka } from "./laporan.ts"

const id = z.uuid()
/** The digest of what was on the screen. */
export const sidik = z.string().regex(/^[\da-f]{64}$/)
export const rating = z.enum(semuaRating, { error: "Pilih salah satu" })

export const catatanDiri = z.object({ id, catatanDiri: teks(1000, "Tulis catatan") })

export const koreksi = z.object({
  id,
  rhkId: id,
  koreksi: angka(9_999_999, "Isi realisasi yang benar"),
  alasan: teks(500, "Tulis mengapa angkanya berbeda"),
})

export const nilai = z
  .object({ id, sidik, hasilKerja: rating, perilaku: rating, catatan: teks(1000, "").optional() })
  .superRefine((n, ctx) => {
    if (syaratNilai(n).terpenuhi) return
    ctx.addIssue({ code: "custom", path: ["catatan"], message: "Jelaskan mengapa di bawah ekspektasi" })
  })

export const tarikNilai = z.object({ id })
export const tandatangani = z.object({ id, sidik })

export const mintaDokumen = z.object({ id })

/** The month of a recap, "YYYY-MM". */
export const mintaRekap = z.object({
  bulan: z
    .string()
    .transform((b) => `${b}-01`)
    .refine((b) => tanggalSah(b) && b >= "2000", { error: "Pilih bulan" }),
})
