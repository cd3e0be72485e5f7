import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { SignIn } from "#components/akses/sign-in.tsx"
import { listAkunContoh } from "#lib/akses/queries/akun.ts"
import { getActor } from "#lib/akses/session.ts"
import { saringMasuk } from "#lib/akses/schema.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { sandiContoh } from "#prisma/cast.ts"

export const metadata: Metadata = { title: "Masuk" }

export default async function Page({ searchParams }: PageProps<"/masuk">) {
  if ((await getActor()).jenis === "akun") redirect("/beranda")
  const { ke, sandi } = saringMasuk.parse(await searchParams)
  const contoh = await listAkunContoh(sekarang())
  return <SignIn ke={ke} baru={sandi === "baru"} contoh={contoh} sandi={contoh.length ? sandiContoh : null} />
}
