import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { DaftarPenilaian } from "#components/kinerja/daftar-penilaian.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { listPenilaian } from "#lib/kinerja/queries/daftar-penilaian.ts"

export const metadata: Metadata = { title: "Penilaian kinerja" }

export default async function Page() {
  const actor = await requireActor("/kinerja/penilaian")
  const menilai = kursiMenilai(actor).length > 0
  if (!actor.asn && !menilai) notFound()
  return <DaftarPenilaian penilaian={await listPenilaian(actor)} sapaan={actor.sapaan} menilai={menilai} />
}
