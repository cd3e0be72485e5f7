import { daftar, type Output, teks, z } from "#lib/kernel/zod.ts"

const pilihan = daftar(z.uuid()).pipe(z.array(z.uuid()).min(1, { error: "Pilih laporan" }).max(500))

/** Accepting, with the three words of PermenPANRB 6/2022: whoever says more or less than "sesuai" says why. */
export const terima = z
  .object({
    ids: pilihan,
    umpanBalik: z.enum(["DIATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DIBAWAH_EKSPEKTASI"]).optional(),
    catatan: teks(500, "Tulis satu kalimat alasannya").optional(),
    nilai: z
      .string()
      .regex(/^(100|\d{1,2})$/, { error: "Tulis angka 0 sampai 100" })
      .transform(Number)
      .optional(),
  })
  .superRefine((t, ctx) => {
    if (t.umpanBalik && t.umpanBalik !== "SESUAI_EKSPEKTASI" && !t.catatan)
      ctx.addIssue({ code: "custom", path: ["catatan"], message: "Tulis satu kalimat alasannya" })
  })
export type Terima = Output<typeof terima>

export const kembalikan = z.object({ id: z.uuid(), catatan: teks(500, "Tulis apa yang perlu diperbaiki") })
export type Kembalikan = Output<typeof kembalikan>

export const batalkan = z.object({ ids: pilihan })
export type Batalkan = Output<typeof batalkan>

export const ingatkan = z.object({ ids: daftar(z.uuid()).pipe(z.array(z.uuid()).min(1).max(500)) })
export type Ingatkan = Output<typeof ingatkan>

/** Which report stands open beside the inbox. */
export const saringKotakMasuk = z.object({ pilih: z.uuid().optional().catch(undefined) })
