import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import type { AkunContoh } from "#lib/akses/queries/akun.ts"
import { CastList } from "./cast-list.tsx"
import { SignInForm } from "./sign-in-form.tsx"
import { SignInFrame } from "./sign-in-frame.tsx"

type SignInProps = { ke: string | undefined; baru: boolean; contoh: AkunContoh[]; sandi: string | null }

/** The door. In a demo database it lists who may be played, since nothing there is about real people. */
export function SignIn({ ke, baru, contoh, sandi }: SignInProps) {
  return (
    <SignInFrame title="Masuk ke Siginjai" sub="Sistem informasi kepegawaian Pemerintah Provinsi Jambi">
      {baru && <Note tone="good">Kata sandi baru disimpan. Masuk dengan kata sandi itu.</Note>}
      <Card>
        <SignInForm ke={ke} />
        <p className="mt-4 text-sm">
          <Link href="/masuk/lupa" prefetch={false} className="underline">
            Lupa kata sandi, atau punya slip masuk
          </Link>
        </p>
      </Card>
      {sandi && <CastList contoh={contoh} sandi={sandi} ke={ke} />}
    </SignInFrame>
  )
}
