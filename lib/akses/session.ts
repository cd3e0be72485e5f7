import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import type { Actor } from "#lib/kernel/actor.ts"
import { readActor } from "./cookie.ts"

/** Who looks at this page: asked once a request. */
export const getActor = cache(readActor)

/** The actor of a signed-in page; a guest is sent to sign in and comes back. */
export async function requireActor(ke: string): Promise<Actor & { instansiId: string }> {
  const actor = await getActor()
  if (actor.jenis !== "akun" || !actor.instansiId) redirect(`/masuk?ke=${encodeURIComponent(ke)}`)
  return actor as Actor & { instansiId: string }
}
