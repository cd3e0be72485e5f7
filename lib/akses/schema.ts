import { type Output, z } from "#lib/kernel/zod.ts"

/** A path of this site to return to; anything else is dropped. */
const ke = z
  .string()
  .regex(/^\/(?![/\\])[\w\-/?=&.%]*$/)
  .optional()
  .catch(undefined)

export const masuk = z.object({
  masuk: z
    .string({ error: "Isi NIP atau nama akun" })
    .max(80)
    .transform((s) => s.replace(/[\s\p{Cc}]/gu, "").toLowerCase()),
  sandi: z.string({ error: "Isi kata sandi" }).max(200, { error: "Kata sandi terlalu panjang" }),
  ke,
})
export type Masuk = Output<typeof masuk>

export const keluar = z.object({})
