import { z } from "#lib/kernel/zod.ts"

/** The code of a paper as people type it, or with the address before it: small letters and spaces do not matter. */
export const saringKode = z.object({
  kode: z
    .string()
    .transform((s) =>
      s
        .trim()
        .split("/")
        .at(-1)!
        .replaceAll(/[^A-Za-z2-7]/g, "")
        .toUpperCase()
        .slice(0, 26),
    )
    .catch(""),
})
