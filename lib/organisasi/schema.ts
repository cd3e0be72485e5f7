import { tahunDari } from "#lib/kernel/tanggal.ts"
import { type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"

const jenisLibur = ["LIBUR_NASIONAL", "CUTI_BERSAMA", "LIBUR_DAERAH"] as const

export const hariLibur = z.object({
  tanggal,
  jenis: z.enum(jenisLibur, { error: "Pilih jenis libur" }),
  keterangan: teks(120, "Isi nama hari libur"),
  dasar: teks(160, "Isi dasar penetapan, misalnya nomor SKB atau Keputusan Gubernur"),
})
export type HariLiburIsian = Output<typeof hariLibur>

export const hapusHariLibur = z.object({ id: z.uuid() })

/** The year whose holidays are shown; any other text means this year. */
export const saringTahun = (kini: string) =>
  z.object({ tahun: z.coerce.number().int().min(2000).max(2100).catch(tahunDari(kini)) })
