import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RhkForm } from "#components/kinerja/rhk-form.tsx"
import { Card } from "#components/ui/card.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { getSkp } from "#lib/kinerja/queries/skp.ts"
import { bolehDisusun } from "#lib/kinerja/rules/skp.ts"
import { saringRhk } from "#lib/kinerja/schema/skp.ts"

export const metadata: Metadata = { title: "RHK" }

export default async function Page({ params, searchParams }: PageProps<"/kinerja/skp/[id]/rhk">) {
  const { id } = await params
  const actor = await requireActor(`/kinerja/skp/${id}/rhk`)
  const skp = await getSkp(actor, id)
  const { rhk } = saringRhk.parse(await searchParams)
  const r = skp?.rhk.find((x) => x.id === rhk) ?? null
  if (!skp || skp.pegawaiId !== actor.pegawaiId || !bolehDisusun(skp) || (rhk && !r)) notFound()
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title={r ? `RHK ${r.nomor}` : "RHK baru"} sub={`SKP ${skp.tahun} · ${skp.jabatan}`} />
      <Card>
        <RhkForm skpId={skp.id} tahun={skp.tahun} r={r} pimpinan={skp.rhkPimpinan} />
      </Card>
    </div>
  )
}
