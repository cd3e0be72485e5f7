import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { DaftarSkp } from "#components/kinerja/daftar-skp.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { listSkpBawahan } from "#lib/kinerja/queries/skp.ts"
import { saringTahunSkp } from "#lib/kinerja/schema/skp.ts"

export const metadata: Metadata = { title: "SKP bawahan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/skp/bawahan">) {
  const actor = await requireActor("/kinerja/skp/bawahan")
  if (!kursiMenilai(actor).length) notFound()
  const { tahun } = saringTahunSkp(actor.pada).parse(await searchParams)
  return <DaftarSkp skp={await listSkpBawahan(actor, tahun)} tahun={tahun} />
}
