import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { DaftarAkun } from "#components/akses/daftar-akun.tsx"
import { bolehKelolaAkun } from "#lib/akses/policy.ts"
import { listAkun, listKursiTanpaNip } from "#lib/akses/queries/daftar.ts"
import { saringAkun } from "#lib/akses/schema.ts"
import { requireActor } from "#lib/akses/session.ts"

export const metadata: Metadata = { title: "Akun dan peran" }

export default async function Page({ searchParams }: PageProps<"/akses/akun">) {
  const actor = await requireActor("/akses/akun")
  if (!bolehKelolaAkun(actor)) notFound()
  const saring = saringAkun.parse(await searchParams)
  const [isi, kursi] = await Promise.all([listAkun(saring, actor.pada), listKursiTanpaNip(actor.instansiId)])
  return <DaftarAkun isi={isi} saring={saring} kursi={kursi} pada={actor.pada} />
}
