import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Laporan } from "#components/kinerja/laporan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { putusan } from "#lib/kernel/ability.ts"
import { can } from "#lib/kinerja/policy/laporan.ts"
import { getLaporan } from "#lib/kinerja/queries/laporan.ts"

export const metadata: Metadata = { title: "Laporan harian" }

export default async function Page({ params }: PageProps<"/kinerja/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/kinerja/${id}`)
  const laporan = await getLaporan(actor, id)
  if (!laporan) notFound()
  const riwayat = await listRiwayat("laporan_harian", laporan.id)
  return (
    <Laporan
      l={laporan}
      riwayat={riwayat}
      sendiri={laporan.pegawaiId === actor.pegawaiId}
      terima={putusan(can.terima, actor, laporan)}
      tarik={putusan(can.tarik, actor, laporan)}
    />
  )
}
