import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SkpSaya } from "#components/kinerja/skp-saya.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getLencana } from "#lib/dasbor/queries.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { tahunDari } from "#lib/kernel/tanggal.ts"
import { getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { syaratKanal } from "#lib/kinerja/rules/impor.ts"
import { saringTahunSkp } from "#lib/kinerja/schema/skp.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

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
      kanal={syaratKanal((await getLencana(actor)).wajib)}
      menilai={kursiMenilai(actor).length > 0}
      impor={bolehKelola(actor)}
      riwayat={skp ? await listRiwayat("skp", skp.id) : []}
    />
  )
}
