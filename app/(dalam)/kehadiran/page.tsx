import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Kehadiran } from "#components/kehadiran/kehadiran.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getKehadiran } from "#lib/kehadiran/queries/absen.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

export const metadata: Metadata = { title: "Kehadiran" }

export default async function Page() {
  const actor = await requireActor("/kehadiran")
  if (!bolehKelola(actor)) notFound()
  return <Kehadiran {...await getKehadiran(actor, actor.pada)} hariIni={actor.pada} />
}
