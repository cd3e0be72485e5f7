import { Batik } from "#components/shell/batik.tsx"
import { Mark } from "#components/shell/mark.tsx"
import { Card } from "#components/ui/card.tsx"
import type { AkunContoh } from "#lib/akses/queries.ts"
import { CastList } from "./cast-list.tsx"
import { SignInForm } from "./sign-in-form.tsx"

type SignInProps = { ke: string | undefined; contoh: AkunContoh[]; sandi: string | null }

/** The door. In a demo database it lists who may be played, since nothing there is about real people. */
export function SignIn({ ke, contoh, sandi }: SignInProps) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <aside className="relative hidden overflow-hidden bg-brand text-on-brand lg:block" aria-hidden="true">
        <Batik />
      </aside>
      <main className="mx-auto grid w-full max-w-lg content-center gap-6 px-4 py-10">
        <header className="grid justify-items-start gap-3">
          <Mark size={44} />
          <h1>Masuk ke Siginjai</h1>
          <p className="text-soft">Sistem informasi kepegawaian Pemerintah Provinsi Jambi</p>
        </header>
        <Card>
          <SignInForm ke={ke} />
        </Card>
        {sandi && <CastList contoh={contoh} sandi={sandi} ke={ke} />}
      </main>
    </div>
  )
}
