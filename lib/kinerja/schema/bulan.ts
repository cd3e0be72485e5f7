import { tanggalSah } from "#lib/kernel/tanggal.ts"
import { type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"

/** The month of a recap, and whose; any other text means the month of `kini` and one's own. */
export const saringRekap = (kini: string) =>
  z.object({
    bulan: z
      .string()
      .transform((b) => `${b}-01`)
      .refine((b) => tanggalSah(b) && b >= "2000" && b <= kini)
      .catch(`${kini.slice(0, 7)}-01`),
    pegawai: z.uuid().optional().catch(undefined),
  })

/** Opening a closed month again, for one person or for one unit. */
export const bukaBulan = z
  .object({
    bulan: z
      .string({ error: "Pilih bulan" })
      .refine((b) => tanggalSah(b) && b.endsWith("-01"), { error: "Pilih bulan" }),
    nip: z
      .string()
      .trim()
      .regex(/^\d{18}$/, { error: "NIP terdiri dari 18 angka" })
      .optional(),
    unitId: z.uuid().optional(),
    sampai: tanggal,
    alasan: teks(500, "Tulis alasan bulan dibuka kembali"),
  })
  .superRefine((b, ctx) => {
    if ((b.nip === undefined) === (b.unitId === undefined))
      ctx.addIssue({ code: "custom", path: ["nip"], message: "Isi NIP seorang pegawai, atau pilih satu unit" })
  })
export type BukaBulan = Output<typeof bukaBulan>
