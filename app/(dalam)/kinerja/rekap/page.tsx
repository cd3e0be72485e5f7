import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Rekap } from "#components/kinerja/rekap.tsx"
import { RekapBawahan } from "#components/kinerja/rekap-bawahan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getOrangRekap, listLaporanRekap, listRekapBawahan } from "#lib/kinerja/queries/bulan.ts"
import { aturBulan, hariWajib, rekapBulan } from "#lib/kinerja/rules/bulan.ts"
import { saringRekap } from "#lib/kinerja/schema/bulan.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"

export const metadata: Metadata = { title: "Rekap bulan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/rekap">) {
  const actor = await requireActor("/kinerja/rekap")
  const { bulan, pegawai } = saringRekap(actor.pada).parse(await searchParams)
  const id = pegawai ?? (actor.asn ? actor.pegawaiId : null)
  const orang = id ? await getOrangRekap(actor, id, bulan) : null
  const bawahan = pegawai ? [] : await listRekapBawahan(actor, bulan)
  if (!orang && (pegawai || !bawahan.length)) notFound()
  const [laporan, { kalender, pengaturan }] = await Promise.all([
    orang ? listLaporanRekap(orang.id, bulan) : [],
    getTatanan(actor.instansiId, actor.pada),
  ])
  const wajib = (mulai: string) => hariWajib(bulan, actor.pada, mulai, kalender)
  return (
    <>
      <Rekap
        bulan={bulan}
        hariIni={actor.pada}
        orang={orang}
        sendiri={orang?.id === actor.pegawaiId}
        isi={orang && rekapBulan(laporan, wajib(orang.mulai))}
        atur={aturBulan(pengaturan, bulan)}
      />
      {bawahan.length > 0 && (
        <RekapBawahan bulan={bulan} bawahan={bawahan.map((b) => ({ ...b, wajib: wajib(b.mulai) }))} />
      )}
    </>
  )
}
