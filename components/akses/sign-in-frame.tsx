import type { ReactNode } from "react"
import { Batik } from "#components/shell/batik.tsx"
import { Mark } from "#components/shell/mark.tsx"

type SignInFrameProps = { title: string; sub: ReactNode; children: ReactNode }

/** The door and what stands beside it: signing in, the second step, a new password. */
export function SignInFrame({ title, sub, children }: SignInFrameProps) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <aside className="relative hidden overflow-hidden bg-brand text-on-brand lg:block" aria-hidden="true">
        <Batik />
      </aside>
      <main className="mx-auto grid w-full max-w-lg content-center gap-6 px-4 py-10">
        <header className="grid justify-items-start gap-3">
          <Mark size={44} />
          <h1>{title}</h1>
          <p className="text-soft">{sub}</p>
        </header>
        {children}
      </main>
    </div>
  )
}
