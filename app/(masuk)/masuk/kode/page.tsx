import type { Metadata } from "next"
import { KodeForm } from "#components/akses/kode-form.tsx"
import { SignInFrame } from "#components/akses/sign-in-frame.tsx"
import { SignOut } from "#components/akses/sign-out.tsx"
import { Card } from "#components/ui/card.tsx"
import { getKodeContoh } from "#lib/akses/queries/akun.ts"
import { saringMasuk } from "#lib/akses/schema.ts"
import { requireLangkah } from "#lib/akses/session.ts"
import { sekarang } from "#lib/kernel/clock.ts"

export const metadata: Metadata = { title: "Kode dua langkah" }

export default async function Page({ searchParams }: PageProps<"/masuk/kode">) {
  const { akunId } = await requireLangkah("KODE")
  const { ke } = saringMasuk.parse(await searchParams)
  return (
    <SignInFrame title="Satu langkah lagi" sub="Akun ini dijaga dua langkah: kata sandi dan kode di ponsel.">
      <Card>
        <KodeForm ke={ke} contoh={await getKodeContoh(akunId, sekarang())} />
      </Card>
      <SignOut label="Masuk sebagai orang lain" />
    </SignInFrame>
  )
}
