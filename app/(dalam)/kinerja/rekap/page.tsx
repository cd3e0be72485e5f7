import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Rekap } from "#components/kinerja/rekap.tsx"
import { RekapBawahan } from "#components/kinerja/rekap-bawahan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { listWajibLapor } from "#lib/kehadiran/queries/wajib.ts"
import { akhirBulan } from "#lib/kernel/tanggal.ts"
import { getOrangRekap, listLaporanRekap, listRekapBawahan } from "#lib/kinerja/queries/bulan.ts"
import { aturBulan, hariWajib, rekapBulan } from "#lib/kinerja/rules/bulan.ts"
import { saringRekap } from "#lib/kinerja/schema/bulan.ts"

export const metadata: Metadata = { title: "Rekap bulan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/rekap">) {
  const actor = await requireActor("/kinerja/rekap")
  const { bulan, pegawai } = saringRekap(actor.pada).parse(await searchParams)
  const id = pegawai ?? (actor.asn ? actor.pegawaiId : null)
  const orang = id ? await getOrangRekap(actor, id, bulan) : null
  const bawahan = pegawai ? [] : await listRekapBawahan(actor, bulan)
  if (!orang && (pegawai || !bawahan.length)) notFound()
  const akhir = akhirBulan(bulan)
  const sampai = akhir < actor.pada ? akhir : actor.pada
  const [laporan, tatanan, wajib] = await Promise.all([
    orang ? listLaporanRekap(orang.id, bulan) : [],
    getTatananOrang(actor.instansiId, orang?.id ?? null, sampai, actor.pada),
    bawahan.length ? listWajibLapor(actor, bulan, sampai) : [],
  ])
  const hari = new Map(wajib.map((w) => [w.pegawaiId, w.hari]))
  return (
    <>
      <Rekap
        bulan={bulan}
        hariIni={actor.pada}
        orang={orang}
        sendiri={orang?.id === actor.pegawaiId}
        isi={orang && rekapBulan(laporan, hariWajib(bulan, sampai, orang.mulai, tatanan))}
        atur={aturBulan(tatanan.pengaturan, bulan)}
      />
      {bawahan.length > 0 && (
        <RekapBawahan bulan={bulan} bawahan={bawahan.map((b) => ({ ...b, wajib: hari.get(b.pegawaiId) ?? null }))} />
      )}
    </>
  )
}
