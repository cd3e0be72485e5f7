"use client"

import { type ReactNode, useRef, useState } from "react"
import { Form } from "#components/ui/form.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { terima } from "#lib/kinerja/actions.ts"

type FormTerimaProps = {
  judul: string
  sub: string
  /** How many are ticked at first. */
  dicentang: number
  panel: ReactNode
  terbuka: boolean
  children: ReactNode
}

/** The list of what waits as one form; its button counts what is ticked. The open report has its own forms beside it. */
export function FormTerima({ judul, sub, dicentang, panel, terbuka, children }: FormTerimaProps) {
  const kotak = useRef<HTMLDivElement>(null)
  const [n, setN] = useState(dicentang)
  // After a refresh the rows are others, and so is what is ticked.
  const [isi, setIsi] = useState(children)
  if (isi !== children) {
    setIsi(children)
    setN(dicentang)
  }
  const hitung = () => setN(kotak.current?.querySelectorAll("input[name=ids]:checked").length ?? 0)
  return (
    <div ref={kotak} onChange={hitung} className="grid gap-5 lg:grid-cols-[minmax(0,4fr)_minmax(0,3fr)] lg:items-start">
      <Form action={terima} resetOnSuccess={false} className="grid gap-5 [&>header]:mb-0">
        <PageTitle title={judul} sub={sub}>
          {n > 0 && <Submit busy="Menerima…">Terima {n} laporan</Submit>}
        </PageTitle>
        {children}
      </Form>
      <div
        className={terbuka ? "order-first lg:sticky lg:top-20 lg:order-none" : "hidden lg:sticky lg:top-20 lg:block"}
      >
        {panel}
      </div>
    </div>
  )
}
