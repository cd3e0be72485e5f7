import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ImporBerkas } from "#components/kehadiran/impor-berkas.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

export const metadata: Metadata = { title: "Isi dari berkas" }

export default async function Page() {
  const actor = await requireActor("/kehadiran/impor")
  if (!bolehKelola(actor)) notFound()
  return <ImporBerkas />
}
