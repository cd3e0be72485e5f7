import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CatatAbsen } from "#components/kehadiran/catat-absen.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { cariPegawai, getDikelola } from "#lib/kehadiran/queries/absen.ts"
import { saringCatat } from "#lib/kehadiran/schema.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

export const metadata: Metadata = { title: "Catat ketidakhadiran" }

export default async function Page({ searchParams }: PageProps<"/kehadiran/catat">) {
  const actor = await requireActor("/kehadiran/catat")
  if (!bolehKelola(actor)) notFound()
  const { cari, pegawai } = saringCatat.parse(await searchParams)
  const dipilih = pegawai ? await getDikelola(actor, pegawai) : null
  if (pegawai && !dipilih) notFound()
  const hasil = cari && !dipilih ? await cariPegawai(actor, cari) : null
  return <CatatAbsen dipilih={dipilih} cari={cari} hasil={hasil} hariIni={actor.pada} />
}
