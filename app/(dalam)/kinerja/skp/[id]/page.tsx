import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Skp } from "#components/kinerja/skp.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listRiwayat } from "#lib/jejak/queries.ts"
import { putusan } from "#lib/kernel/ability.ts"
import { can } from "#lib/kinerja/policy/skp.ts"
import { getSkp } from "#lib/kinerja/queries/skp.ts"

export const metadata: Metadata = { title: "SKP" }

export default async function Page({ params }: PageProps<"/kinerja/skp/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/kinerja/skp/${id}`)
  const skp = await getSkp(actor, id)
  if (!skp) notFound()
  return (
    <>
      <PageTitle title={`SKP ${skp.pegawai}`} sub={`${skp.tahun} · ${skp.jabatan}`} />
      <Skp
        skp={skp}
        sendiri={skp.pegawaiId === actor.pegawaiId}
        tetapkan={putusan(can.tetapkanSkp, actor, { ...skp, dilihat: skp.versi }).boleh}
        buka={putusan(can.bukaSkp, actor, skp).boleh}
        riwayat={await listRiwayat("skp", skp.id)}
      />
    </>
  )
}
