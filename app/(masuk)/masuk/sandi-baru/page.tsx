import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { SignInFrame } from "#components/akses/sign-in-frame.tsx"
import { TiketForm } from "#components/akses/tiket-form.tsx"
import { Card } from "#components/ui/card.tsx"
import { saringMasuk } from "#lib/akses/schema.ts"

export const metadata: Metadata = { title: "Kata sandi baru" }

export default async function Page({ searchParams }: PageProps<"/masuk/sandi-baru">) {
  const { tiket } = saringMasuk.parse(await searchParams)
  if (!tiket) redirect("/masuk/lupa")
  return (
    <SignInFrame title="Kata sandi baru" sub="Setelah disimpan, semua sesi yang terbuka diakhiri.">
      <Card>
        <TiketForm tiket={tiket} />
      </Card>
    </SignInFrame>
  )
}
