import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { LaporanBulan } from "#components/kinerja/laporan-bulan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getLencana } from "#lib/dasbor/queries.ts"
import { listLaporanBulan } from "#lib/kinerja/queries/laporan.ts"
import { saringBulan } from "#lib/kinerja/schema/laporan.ts"

export const metadata: Metadata = { title: "Kinerja" }

export default async function Page({ searchParams }: PageProps<"/kinerja">) {
  const actor = await requireActor("/kinerja")
  if (!actor.asn || !actor.pegawaiId) notFound()
  const { bulan } = saringBulan(actor.pada).parse(await searchParams)
  const [laporan, { wajib }] = await Promise.all([listLaporanBulan(actor.pegawaiId, bulan), getLencana(actor)])
  return <LaporanBulan bulan={bulan} hariIni={actor.pada} laporan={laporan} wajib={wajib} />
}
