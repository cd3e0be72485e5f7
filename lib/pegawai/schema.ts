import { cari, type Output, teks, z } from "#lib/kernel/zod.ts"

/** The filter of the list of people. Each field has a default, so an edited URL never throws. */
export const saringPegawai = z.object({
  cari: cari(80),
  unit: z.uuid().optional().catch(undefined),
  status: z.enum(["CPNS", "PNS", "PPPK", "PPPK_PARUH_WAKTU"]).optional().catch(undefined),
  sesudah: z.string().max(300).optional().catch(undefined),
})
export type SaringPegawai = Output<typeof saringPegawai>

export const lihatPribadi = z.object({ id: z.uuid(), tujuan: teks(200, "Tulis untuk apa data ini dilihat") })
export type LihatPribadi = Output<typeof lihatPribadi>
