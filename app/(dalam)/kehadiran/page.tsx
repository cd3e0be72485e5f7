import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Kehadiran } from "#components/kehadiran/kehadiran.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getKehadiran } from "#lib/kehadiran/queries/absen.ts"
import { saringKehadiran } from "#lib/kehadiran/schema.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

export const metadata: Metadata = { title: "Kehadiran" }

export default async function Page({ searchParams }: PageProps<"/kehadiran">) {
  const actor = await requireActor("/kehadiran")
  if (!bolehKelola(actor)) notFound()
  const saring = saringKehadiran.parse(await searchParams)
  return <Kehadiran {...await getKehadiran(actor, actor.pada, saring)} saring={saring} hariIni={actor.pada} />
}
