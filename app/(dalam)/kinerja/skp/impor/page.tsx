import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ImporSkp } from "#components/kinerja/impor-skp.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

export const metadata: Metadata = { title: "Impor SKP" }

export default async function Page() {
  const actor = await requireActor("/kinerja/skp/impor")
  if (!bolehKelola(actor)) notFound()
  return <ImporSkp />
}
