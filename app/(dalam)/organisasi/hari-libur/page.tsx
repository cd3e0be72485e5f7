import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { HariLibur } from "#components/organisasi/hari-libur.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehKelolaKalender } from "#lib/organisasi/policy.ts"
import { listHariLibur, listTahunKalender } from "#lib/organisasi/queries.ts"
import { saringTahun } from "#lib/organisasi/schema.ts"

export const metadata: Metadata = { title: "Hari libur" }

export default async function Page({ searchParams }: PageProps<"/organisasi/hari-libur">) {
  const actor = await requireActor("/organisasi/hari-libur")
  if (!bolehKelolaKalender(actor)) notFound()
  const { tahun } = saringTahun(actor.pada).parse(await searchParams)
  const [libur, terisi] = await Promise.all([
    listHariLibur(actor.instansiId, tahun),
    listTahunKalender(actor.instansiId),
  ])
  return <HariLibur tahun={tahun} libur={libur} terisi={terisi} />
}
