import { cari, type Output, tanggal, z } from "#lib/kernel/zod.ts"

/** The filter of the trail. Each field has a default, so an edited URL never throws. */
export const saringJejak = z.object({
  subjek: z.uuid().optional().catch(undefined),
  verba: cari(60),
  /** Part of a name, or a NIP. */
  orang: cari(80),
  dari: tanggal.optional().catch(undefined),
  sampai: tanggal.optional().catch(undefined),
  /** Asks for the whole chain to be recomputed: dear, so only on demand. */
  periksa: z.literal("ya").optional().catch(undefined),
  sesudah: z.string().max(300).optional().catch(undefined),
})
export type SaringJejak = Output<typeof saringJejak>

export const tandaiDibaca = z.object({})
