import type { Metadata } from "next"
import { KotakMasuk } from "#components/kinerja/kotak-masuk.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { bulanPanjang } from "#lib/kernel/tanggal.ts"
import { listBelumMelapor } from "#lib/kinerja/queries/belum-melapor.ts"
import { listKotakMasuk, listTanggapan } from "#lib/kinerja/queries/kotak-masuk.ts"
import { aturKotak, periksa, terakhirMenunggu, waktuTanggapan } from "#lib/kinerja/rules/kotak-masuk.ts"
import { saringKotakMasuk } from "#lib/kinerja/schema/putusan.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"

export const metadata: Metadata = { title: "Kotak masuk" }

export default async function Page({ searchParams }: PageProps<"/kinerja/kotak-masuk">) {
  const actor = await requireActor("/kinerja/kotak-masuk")
  const { pilih } = saringKotakMasuk.parse(await searchParams)
  const { kalender, pengaturan } = await getTatanan(actor.instansiId, actor.pada)
  const atur = aturKotak(pengaturan, actor.pada)
  const [rows, belum, tanggapan] = await Promise.all([
    listKotakMasuk(actor, terakhirMenunggu(actor.pada, atur.batasNaik.nilai, kalender)),
    listBelumMelapor(kursiMenilai(actor), actor.pada),
    listTanggapan(actor),
  ])
  const semua = rows.map((l) => ({ l, periksa: periksa(l, actor.pada, { kalender, atur }) }))
  const dipilih = rows.find((l) => l.id === pilih) ?? semua.find((x) => x.periksa.length)?.l ?? rows[0]
  return (
    <KotakMasuk
      sapaan={actor.sapaan}
      bulan={bulanPanjang(actor.pada)}
      semua={semua}
      dipilih={dipilih ?? null}
      terbuka={Boolean(pilih)}
      belum={belum}
      tanggapan={waktuTanggapan(tanggapan, kalender)}
      skala={atur.skala.nilai}
    />
  )
}
