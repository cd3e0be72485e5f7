import { daftar, type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"
import { tanggalSah } from "#lib/kernel/tanggal.ts"

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
