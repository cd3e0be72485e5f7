import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Tugaskan } from "#components/kehadiran/tugaskan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getKursiTugas } from "#lib/kehadiran/queries/tugas.ts"
import { saringCalon } from "#lib/kehadiran/schema.ts"

export const metadata: Metadata = { title: "Tunjuk Plt. atau Plh." }

export default async function Page({ params, searchParams }: PageProps<"/kehadiran/tugas/[jabatan]">) {
  const { jabatan } = await params
  const actor = await requireActor(`/kehadiran/tugas/${jabatan}`)
  const { cari } = saringCalon.parse(await searchParams)
  const kursi = await getKursiTugas(actor, jabatan, actor.pada, cari)
  if (!kursi) notFound()
  return <Tugaskan kursi={kursi} cari={cari} hariIni={actor.pada} />
}
