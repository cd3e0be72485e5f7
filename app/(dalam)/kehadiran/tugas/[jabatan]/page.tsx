import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Tugaskan } from "#components/kehadiran/tugaskan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getKursiTugas } from "#lib/kehadiran/queries/absen.ts"

export const metadata: Metadata = { title: "Tunjuk Plt. atau Plh." }

export default async function Page({ params }: PageProps<"/kehadiran/tugas/[jabatan]">) {
  const { jabatan } = await params
  const actor = await requireActor(`/kehadiran/tugas/${jabatan}`)
  const kursi = await getKursiTugas(actor, jabatan, actor.pada)
  if (!kursi) notFound()
  return <Tugaskan kursi={kursi} hariIni={actor.pada} />
}
