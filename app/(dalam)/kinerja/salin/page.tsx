import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Salin } from "#components/kinerja/salin.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listSalinanBulan } from "#lib/kinerja/queries/salin.ts"
import { saringBulan } from "#lib/kinerja/schema/laporan.ts"

export const metadata: Metadata = { title: "Salin ke BKN" }

export default async function Page({ searchParams }: PageProps<"/kinerja/salin">) {
  const actor = await requireActor("/kinerja/salin")
  if (!actor.asn || !actor.pegawaiId) notFound()
  const { bulan } = saringBulan(actor.pada).parse(await searchParams)
  return <Salin bulan={bulan} hariIni={actor.pada} laporan={await listSalinanBulan(actor.pegawaiId, bulan)} />
}
