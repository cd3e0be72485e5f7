import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { TulisLaporan } from "#components/kinerja/tulis-laporan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { TanpaLaporan } from "#components/kehadiran/tanpa-laporan.tsx"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { getBeranda, getLaporan } from "#lib/kinerja/queries/laporan.ts"
import { batasBukti } from "#lib/kinerja/rules/bukti.ts"
import { aturPada, batasKirim, bolehDiubah, dikembalikanSejak } from "#lib/kinerja/rules/laporan.ts"
import { isianAwal, tanggalUsul } from "#lib/kinerja/rules/usul.ts"
import { saringTulis } from "#lib/kinerja/schema/laporan.ts"

export const metadata: Metadata = { title: "Tulis laporan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/tulis">) {
  const actor = await requireActor("/kinerja/tulis")
  if (!actor.asn || !actor.pegawaiId) notFound()
  const saring = saringTulis(actor.pada).parse(await searchParams)
  const lama = saring.id ? await getLaporan(actor, saring.id) : null
  if (saring.id && (lama?.pegawaiId !== actor.pegawaiId || !bolehDiubah(lama.status))) notFound()
  const saat = sekarang()
  const { kalender, pengaturan, wajib } = await getTatananOrang(
    actor.instansiId,
    actor.pegawaiId,
    lama?.tanggal ?? saring.tanggal ?? actor.pada,
    actor.pada,
  )
  if (wajib.irama === "TIDAK") return <TanpaLaporan wajib={wajib} sendiri />
  const tanggal = lama?.tanggal ?? saring.tanggal ?? tanggalUsul(actor.pada, kalender, saat)
  const hari = await getBeranda(actor.pegawaiId, tanggal)
  const awal = lama ?? { ...isianAwal(tanggal, saat, hari.laporan, hari.rhkTerakhir, kalender), tanggal }
  const batas = batasBukti(pengaturan, tanggal)
  const dikembalikanPada = dikembalikanSejak(lama?.dikembalikanPada ?? null)
  const keadaan = { sekarang: saat, kalender, wajib, atur: aturPada(pengaturan, tanggal), terkunci: hari.terkunci }
  const sampai = batasKirim(tanggal, { ...keadaan, dikembalikanPada })
  const isi = { lama, awal, hari, batas, sampai, draf: saring.draf }
  return <TulisLaporan akun={actor.akunId!} hariIni={actor.pada} {...isi} />
}
