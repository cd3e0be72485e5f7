import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Aturan } from "#components/kehadiran/aturan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehAtur } from "#lib/kehadiran/policy.ts"
import { getAturan } from "#lib/kehadiran/queries/aturan.ts"
import { saringPola } from "#lib/kehadiran/schema.ts"

export const metadata: Metadata = { title: "Pola kerja dan kewajiban melapor" }

export default async function Page({ searchParams }: PageProps<"/kehadiran/pola">) {
  const actor = await requireActor("/kehadiran/pola")
  if (!bolehAtur(actor)) notFound()
  const saring = saringPola.parse(await searchParams)
  return <Aturan {...await getAturan(actor.instansiId, actor.pada, saring)} saring={saring} hariIni={actor.pada} />
}
