import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { BulanTerkunci } from "#components/kinerja/bulan-terkunci.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bolehBukaBulan } from "#lib/kinerja/policy/bulan.ts"
import { listBulanTerkunci } from "#lib/kinerja/queries/bulan.ts"
import { aturBulan } from "#lib/kinerja/rules/bulan.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { listPerangkatDaerah } from "#lib/pegawai/queries.ts"

export const metadata: Metadata = { title: "Bulan terkunci" }

export default async function Page() {
  const actor = await requireActor("/kinerja/bulan")
  if (!bolehBukaBulan(actor)) notFound()
  const [bulan, unit, { pengaturan }] = await Promise.all([
    listBulanTerkunci(actor.instansiId),
    listPerangkatDaerah(actor.instansiId),
    getTatanan(actor.instansiId, actor.pada),
  ])
  return <BulanTerkunci hariIni={actor.pada} bulan={bulan} unit={unit} atur={aturBulan(pengaturan, actor.pada)} />
}
