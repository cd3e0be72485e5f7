import type { Metadata } from "next"
import { Pemberitahuan } from "#components/jejak/pemberitahuan.tsx"
import { requireActor } from "#lib/akses/session.ts"
import { listPemberitahuan } from "#lib/jejak/queries.ts"

export const metadata: Metadata = { title: "Pemberitahuan" }

export default async function Page() {
  const actor = await requireActor("/pemberitahuan")
  return <Pemberitahuan isi={await listPemberitahuan(actor)} />
}
