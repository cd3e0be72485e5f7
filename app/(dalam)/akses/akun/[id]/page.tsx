import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RincianAkun } from "#components/akses/rincian-akun.tsx"
import { bolehKelolaAkun } from "#lib/akses/policy.ts"
import { getAkun } from "#lib/akses/queries/daftar.ts"
import { requireActor } from "#lib/akses/session.ts"
import { listPerangkatDaerah } from "#lib/pegawai/queries.ts"

export const metadata: Metadata = { title: "Akun" }

export default async function Page({ params }: PageProps<"/akses/akun/[id]">) {
  const { id } = await params
  const actor = await requireActor(`/akses/akun/${id}`)
  const akun = bolehKelolaAkun(actor) ? await getAkun(id) : null
  if (!akun) notFound()
  const unit = await listPerangkatDaerah(actor.instansiId)
  return <RincianAkun akun={akun} unit={unit} pada={actor.pada} sendiri={akun.id === actor.akunId} />
}
