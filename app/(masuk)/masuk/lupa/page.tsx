import type { Metadata } from "next"
import { Lupa } from "#components/akses/lupa.tsx"
import { listSuratContoh } from "#lib/akses/queries/akun.ts"

export const metadata: Metadata = { title: "Lupa kata sandi" }

export default async function Page() {
  return <Lupa surat={await listSuratContoh()} />
}
