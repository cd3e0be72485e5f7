import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SkpSaya } from "#components/kinerja/skp-saya.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { tahunDari } from "#lib/kernel/tanggal.ts"
import { getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { saringTahunSkp } from "#lib/kinerja/schema/skp.ts"

export const metadata: Metadata = { title: "SKP saya" }

export default async function Page({ searchParams }: PageProps<"/kinerja/skp">) {
  const actor = await requireActor("/kinerja/skp")
  if (!actor.asn || !actor.pegawaiId) notFound()
  const { tahun } = saringTahunSkp(actor.pada).parse(await searchParams)
  const skp = await getSkpSaya(actor.pegawaiId, tahun)
  return (
    <SkpSaya
      tahun={tahun}
      tahunIni={tahunDari(actor.pada)}
      skp={skp}
      menilai={kursiMenilai(actor).length > 0}
      riwayat={skp ? await listRiwayat("skp", skp.id) : []}
    />
  )
}
