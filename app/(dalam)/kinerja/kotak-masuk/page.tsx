import type { Metadata } from "next"
import { KotakMasuk } from "#components/kinerja/kotak-masuk.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listKotakMasuk } from "#lib/kinerja/queries/kotak-masuk.ts"
import { aturPada, perluDiperiksa } from "#lib/kinerja/rules/laporan.ts"
import { saringKotakMasuk } from "#lib/kinerja/schema/laporan.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"

export const metadata: Metadata = { title: "Kotak masuk" }

export default async function Page({ searchParams }: PageProps<"/kinerja/kotak-masuk">) {
  const actor = await requireActor("/kinerja/kotak-masuk")
  const { pilih } = saringKotakMasuk.parse(await searchParams)
  const [rows, { kalender, pengaturan }] = await Promise.all([
    listKotakMasuk(actor),
    getTatanan(actor.instansiId, actor.pada),
  ])
  const atur = aturPada(pengaturan, actor.pada)
  const semua = rows.map((l) => ({ l, periksa: perluDiperiksa(l, actor.pada, { kalender, atur }) }))
  const dipilih = rows.find((l) => l.id === pilih) ?? semua.find((x) => x.periksa)?.l ?? rows[0]
  return <KotakMasuk sapaan={actor.sapaan} semua={semua} dipilih={dipilih ?? null} terbuka={Boolean(pilih)} />
}
