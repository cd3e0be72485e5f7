import type { Metadata } from "next"
import { DaftarPegawai } from "#components/pegawai/daftar-pegawai.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listPegawai, listPerangkatDaerah } from "#lib/pegawai/queries.ts"
import { saringPegawai } from "#lib/pegawai/schema.ts"

export const metadata: Metadata = { title: "Pegawai" }

export default async function Page({ searchParams }: PageProps<"/pegawai">) {
  const actor = await requireActor("/pegawai")
  const saring = saringPegawai.parse(await searchParams)
  const [isi, unit] = await Promise.all([
    listPegawai(actor, saring),
    actor.lingkup.semua ? listPerangkatDaerah(actor.instansiId) : [],
  ])
  return <DaftarPegawai isi={isi} saring={saring} unit={unit} />
}
