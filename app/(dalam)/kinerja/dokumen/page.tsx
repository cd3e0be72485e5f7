import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Dokumen } from "#components/kinerja/dokumen.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { bulanPanjang } from "#lib/kernel/tanggal.ts"
import { getDokumenTerakhir } from "#lib/kinerja/queries/dokumen.ts"
import { saringBulan } from "#lib/kinerja/schema/laporan.ts"

export const metadata: Metadata = { title: "Rekapitulasi laporan" }

export default async function Page({ searchParams }: PageProps<"/kinerja/dokumen">) {
  const actor = await requireActor("/kinerja/dokumen")
  if (!actor.asn || !actor.pegawaiId) notFound()
  const { bulan } = saringBulan(actor.pada).parse(await searchParams)
  const dokumen = await getDokumenTerakhir("REKAP_LAPORAN", actor.pegawaiId, bulan)
  return (
    <div className="max-w-md">
      <PageTitle title={`Rekapitulasi ${bulanPanjang(bulan)}`} sub="Daftar laporan saya yang diterima, sebagai PDF.">
        <LinkButton variant="ghost" href={{ pathname: "/kinerja", query: { bulan: bulan.slice(0, 7) } }}>
          Kembali ke laporan
        </LinkButton>
      </PageTitle>
      <Dokumen judul="Dokumen" dokumen={dokumen} minta={{ bulan: bulan.slice(0, 7) }} />
    </div>
  )
}
