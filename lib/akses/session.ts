import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import type { Actor } from "#lib/kernel/actor.ts"
import { readActor } from "./cookie.ts"
import type { Langkah } from "./rules.ts"

/** Who looks at this page: asked once a request. */
export const getActor = cache(readActor)

const pintu = { KODE: "/masuk/kode", GANTI_SANDI: "/masuk/ganti-sandi", PASANG_KODE: "/masuk/pasang-kode" } as const

/** Where a session takes the step that it still lacks. */
const pintuLangkah = (langkah: string) => pintu[langkah as Langkah]

/** The actor of a signed-in page; a guest is sent to sign in and comes back. */
export async function requireActor(ke: string): Promise<Actor & { instansiId: string }> {
  const actor = await getActor()
  if (actor.langkah) redirect(`${pintuLangkah(actor.langkah)}?ke=${encodeURIComponent(ke)}` as "/masuk")
  if (actor.jenis !== "akun" || !actor.instansiId) redirect(`/masuk?ke=${encodeURIComponent(ke)}`)
  return actor as Actor & { instansiId: string }
}

/** The account of a step's page: who is not at this step is sent where he belongs. */
export async function requireLangkah(langkah: Langkah): Promise<{ akunId: string }> {
  const actor = await getActor()
  if (actor.langkah === langkah) return { akunId: actor.akunId! }
  redirect((actor.langkah ? pintuLangkah(actor.langkah) : actor.akunId ? "/beranda" : "/masuk") as "/masuk")
}
