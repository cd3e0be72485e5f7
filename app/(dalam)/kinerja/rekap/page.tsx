import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Rekap } from "#components/kinerja/rekap.tsx"
import { RekapBawahan } from "#components/kinerja/rekap-bawahan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getOrangRekap, getRekap, listRekapBawahan } from "#lib/kinerja/queries/bulan.ts"
import { saringRekap } from "#lib/kinerja/schema/bulan.ts"

export const metadata: Metadata = { title: "Rekap bulan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/rekap">) {
  const actor = await requireActor("/kinerja/rekap")
  const { bulan, pegawai } = saringRekap(actor.pada).parse(await searchParams)
  const id = pegawai ?? (actor.asn ? actor.pegawaiId : null)
  const orang = id ? await getOrangRekap(actor, id, bulan) : null
  const bawahan = pegawai ? [] : await listRekapBawahan(actor, bulan)
  if (!orang && (pegawai || !bawahan.length)) notFound()
  const rekap = orang && (await getRekap(actor, orang, bulan))
  return (
    <>
      <Rekap bulan={bulan} hariIni={actor.pada} orang={orang} sendiri={orang?.id === actor.pegawaiId} rekap={rekap} />
      {bawahan.length > 0 && <RekapBawahan bulan={bulan} bawahan={bawahan} />}
    </>
  )
}
