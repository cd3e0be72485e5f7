import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Jejak } from "#components/jejak/jejak.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehBacaJejak } from "#lib/jejak/policy.ts"
import { listJejak } from "#lib/jejak/queries.ts"
import { saringJejak } from "#lib/jejak/schema.ts"
import { checkSeal, sealHead } from "#lib/kernel/seal.ts"

export const metadata: Metadata = { title: "Jejak" }

export default async function Page({ searchParams }: PageProps<"/jejak">) {
  const actor = await requireActor("/jejak")
  if (!bolehBacaJejak(actor)) notFound()
  const saring = saringJejak.parse(await searchParams)
  const [isi, kepala, periksa] = await Promise.all([listJejak(saring), sealHead(), saring.periksa ? checkSeal() : null])
  return <Jejak isi={isi} saring={saring} kepala={kepala} periksa={periksa} />
}
