import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { PasangDuaLangkah } from "#components/akses/pasang-dua-langkah.tsx"
import { SignInFrame } from "#components/akses/sign-in-frame.tsx"
import { Card } from "#components/ui/card.tsx"
import { getUsulTotp } from "#lib/akses/queries/akun.ts"
import { getActor } from "#lib/akses/session.ts"
import { sekarang } from "#lib/kernel/clock.ts"

export const metadata: Metadata = { title: "Pasang dua langkah" }

export default async function Page() {
  const { akunId, langkah } = await getActor()
  // Not only at this step: once it is done the same page still shows the recovery codes.
  if (!akunId || (langkah && langkah !== "PASANG_KODE")) redirect("/masuk")
  const usul = await getUsulTotp(akunId, sekarang())
  return (
    <SignInFrame
      title="Pasang dua langkah"
      sub={
        langkah
          ? "Peran ini membuka data orang banyak, maka kata sandi saja tidak cukup. Sekali pasang, sekitar satu menit."
          : "Selain kata sandi, kode di ponsel menjaga akun ini. Sekali pasang, sekitar satu menit."
      }
    >
      <Card>
        <PasangDuaLangkah usul={usul} />
      </Card>
    </SignInFrame>
  )
}
