import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CariDokumen } from "#components/kinerja/cari-dokumen.tsx"
import { saringKode } from "#lib/kinerja/schema/dokumen.ts"

export const metadata: Metadata = { title: "Verifikasi dokumen" }

/** Where whoever holds a paper without a camera types its code. */
export default async function Page({ searchParams }: PageProps<"/verifikasi">) {
  const { kode } = saringKode.parse(await searchParams)
  if (kode) redirect(`/verifikasi/${kode}`)
  return <CariDokumen />
}
