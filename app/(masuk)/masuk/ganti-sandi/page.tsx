import type { Metadata } from "next"
import { SandiForm } from "#components/akses/sandi-form.tsx"
import { SignInFrame } from "#components/akses/sign-in-frame.tsx"
import { SignOut } from "#components/akses/sign-out.tsx"
import { Card } from "#components/ui/card.tsx"
import { saringMasuk } from "#lib/akses/schema.ts"
import { requireLangkah } from "#lib/akses/session.ts"

export const metadata: Metadata = { title: "Ganti kata sandi" }

export default async function Page({ searchParams }: PageProps<"/masuk/ganti-sandi">) {
  await requireLangkah("GANTI_SANDI")
  const { ke } = saringMasuk.parse(await searchParams)
  return (
    <SignInFrame
      title="Ganti kata sandi"
      sub="Kata sandi pertama diketahui orang lain. Buat yang hanya Bapak/Ibu tahu."
    >
      <Card>
        <SandiForm ke={ke ?? "/beranda"} />
      </Card>
      <SignOut label="Nanti saja" />
    </SignInFrame>
  )
}
