import { tanggalSah } from "#lib/kernel/tanggal.ts"
import { type Output, teks, z } from "#lib/kernel/zod.ts"

/** What an upload says of itself; none of it is believed. */
export const titipan = z.object({
  nama: z
    .string()
    .transform((s) =>
      s
        .replace(/[\p{Cc}\p{Cf}\\/]/gu, "")
        .trim()
        .slice(-120),
    )
    .catch("")
    .transform((s) => s || "berkas"),
  lokasi: z.literal("ya").transform(Boolean).catch(false),
  /** Whose it is: a phone may have been handed on. */
  akun: z.uuid().optional().catch(undefined),
})

export const simpanTemplat = z.object({ id: z.uuid(), nama: teks(60, "Beri nama templat ini") })
export type SimpanTemplat = Output<typeof simpanTemplat>

export const hapusTemplat = z.object({ id: z.uuid() })

/** How a month's accepted reports leave for BKN: on the clipboard, or as a sheet. */
export const salin = z.object({
  bulan: z
    .string()
    .transform((b) => `${b}-01`)
    .refine(tanggalSah, { error: "Pilih bulan" }),
  cara: z.enum(["PAPAN_KLIP", "XLSX"]),
})
export type Salin = Output<typeof salin>

/** The instant of one taking over, as its address names it. */
export const saringSalinan = z.object({ pada: z.coerce.date().catch(new Date(0)) })
