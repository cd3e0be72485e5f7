import "server-only"
import { headers } from "next/headers"
import { unstable_rethrow } from "next/navigation"
import type { Actor } from "./actor.ts"
import { sekarang } from "./clock.ts"
import { Invalid, Refused } from "./errors.ts"
import { fromForm } from "./form.ts"
import { log } from "./log.ts"
import type { Mutation } from "./mutation.ts"
import type { Syarat } from "./syarat.ts"
import { type Output, z, type ZodType } from "./zod.ts"

/** What a form gets back. Values return with every failure: nothing that was typed is lost. */
export type ActionState =
  | { status: "awal" }
  | { status: "berhasil"; pesan?: string; hasil?: unknown }
  | { status: "tidakSah"; galat: Record<string, string[]>; nilai: Record<string, string> }
  | { status: "ditolak"; alasan: Syarat[]; nilai: Record<string, string> }
  /** Nobody is signed in any more. */
  | { status: "masuk"; nilai: Record<string, string> }

export type Action = (prev: ActionState, data: FormData) => Promise<ActionState>

type Opsi<R> = {
  /** Whoever has not signed in may call it too. */
  tamu?: true
  /** The sentence of success. */
  pesan?: (hasil: R) => string
  /** What happens at the edge once it is done: a cookie, a redirect. */
  setelah?: (hasil: R) => Promise<void>
}

const pintu = globalThis as { siginjaiAktor?: () => Promise<Actor> }

/** Tells the kernel, once at boot, who can say who acts. The kernel knows no domain. */
export const actorFrom = (sumber: () => Promise<Actor>): void => void (pintu.siginjaiAktor = sumber)

const RAHASIA = /sandi|kode/i
// A file stays with the browser: no page can give it back.
const kembali = (data: ReturnType<typeof fromForm>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([k, v]) => {
      const teks = [v].flat().filter((x) => typeof x === "string")
      return teks.length && !RAHASIA.test(k) ? [[k, teks.join(",")]] : []
    }),
  )

/** Makes the door of a mutation: parses, calls, and answers in the three ways a form knows. */
export function action<S extends ZodType, R>(schema: S, lakukan: Mutation<Output<S>, R>, opsi: Opsi<R> = {}): Action {
  return async (_prev, data) => {
    const { kunci, ...isian } = fromForm(data)
    const parsed = schema.safeParse(isian)
    if (!parsed.success)
      return {
        status: "tidakSah",
        galat: z.flattenError(parsed.error).fieldErrors as Record<string, string[]>,
        nilai: kembali(isian),
      }

    const h = await headers()
    const permintaan = h.get("x-request-id")
    if (!pintu.siginjaiAktor) throw new Error("no source of actors: instrumentation has not run")
    try {
      const actor = await pintu.siginjaiAktor()
      if (actor.jenis === "tamu" && !opsi.tamu) return { status: "masuk", nilai: kembali(isian) }
      const sah = typeof kunci === "string" && z.uuid().safeParse(kunci).success
      const hasil = await lakukan(
        {
          actor,
          sekarang: sekarang(),
          kunci: sah ? kunci : null,
          permintaan,
          ip: h.get("x-client-ip") || null,
          perangkat: h.get("user-agent"),
        },
        parsed.data,
      )
      await opsi.setelah?.(hasil)
      return { status: "berhasil", pesan: opsi.pesan?.(hasil), hasil }
    } catch (e) {
      unstable_rethrow(e)
      if (e instanceof Refused) return { status: "ditolak", alasan: e.alasan, nilai: kembali(isian) }
      if (e instanceof Invalid) return { status: "tidakSah", galat: e.galat, nilai: kembali(isian) }
      log.error({ err: e, permintaan }, "action failed")
      throw Object.assign(new Error("action failed"), { digest: permintaan ?? "tanpa-kode" })
    }
  }
}
