import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Verifikasi } from "#components/kinerja/verifikasi.tsx"
import { getVerifikasi } from "#lib/kinerja/queries/dokumen.ts"

export const metadata: Metadata = { title: "Verifikasi dokumen", robots: { index: false } }

/** Open to everyone: whoever holds the code holds the paper. */
export default async function Page({ params }: PageProps<"/verifikasi/[kode]">) {
  const v = await getVerifikasi((await params).kode)
  if (!v) notFound()
  return <Verifikasi v={v} />
}
