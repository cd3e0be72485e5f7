import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SuratKeluar } from "#components/akses/surat-keluar.tsx"
import { bolehKelolaAkun } from "#lib/akses/policy.ts"
import { isContoh } from "#lib/akses/queries/akun.ts"
import { listSurat } from "#lib/akses/queries/sesi.ts"
import { requireActor } from "#lib/akses/session.ts"

export const metadata: Metadata = { title: "Surat keluar" }

export default async function Page() {
  const actor = await requireActor("/akses/surat")
  if (!bolehKelolaAkun(actor)) notFound()
  // A letter may carry a one-time link: its text is the receiver's alone, but for invented people.
  const surat = await listSurat(await isContoh())
  return <SuratKeluar surat={surat} peladen={Boolean(process.env.SMTP_URL)} />
}
