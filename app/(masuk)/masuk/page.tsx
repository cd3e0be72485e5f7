import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { SignIn } from "#components/akses/sign-in.tsx"
import { listAkunContoh } from "#lib/akses/queries.ts"
import { getActor } from "#lib/akses/session.ts"
import { masuk } from "#lib/akses/schema.ts"
import { sandiContoh } from "#prisma/cast.ts"

export const metadata: Metadata = { title: "Masuk" }

export default async function Page({ searchParams }: PageProps<"/masuk">) {
  if ((await getActor()).jenis === "akun") redirect("/beranda")
  const { ke } = masuk.pick({ ke: true }).parse({ ke: (await searchParams).ke })
  const contoh = await listAkunContoh()
  return <SignIn ke={ke} contoh={contoh} sandi={contoh.length ? sandiContoh : null} />
}
