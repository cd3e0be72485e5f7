import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Laporan } from "#components/kinerja/laporan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { putusanLaporan } from "#lib/kinerja/policy/putusan.ts"
import { getLaporan } from "#lib/kinerja/queries/laporan.ts"
import { aturKotak, sudahNaik } from "#lib/kinerja/rules/kotak-masuk.ts"
import { aturPada } from "#lib/kinerja/rules/laporan.ts"

export const metadata: Metadata = { title: "Laporan harian" }

export default async function Page({ params }: PageProps<"/kinerja/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/kinerja/${id}`)
  const laporan = await getLaporan(actor, id)
  if (!laporan) notFound()
  const [riwayat, { kalender, pengaturan }] = await Promise.all([
    listRiwayat("laporan_harian", laporan.id),
    getTatananOrang(actor.instansiId, laporan.pegawaiId, laporan.tanggal, actor.pada),
  ])
  const { skala } = aturKotak(pengaturan, laporan.tanggal)
  const atur = aturPada(pengaturan, laporan.tanggal)
  // How long a superior has let it wait is counted by the agency's days.
  const k = { kalender: { ...kalender, hari: undefined }, atur: aturKotak(pengaturan, actor.pada) }
  const diputus = { ...laporan, naik: sudahNaik(laporan.dikirimPada, actor.pada, k) }
  return (
    <Laporan
      l={laporan}
      riwayat={riwayat}
      sendiri={laporan.pegawaiId === actor.pegawaiId}
      skala={skala.nilai}
      {...putusanLaporan(actor, diputus, { kalender, atur, sekarang: sekarang() }, skala)}
    />
  )
}
