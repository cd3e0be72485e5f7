"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import { Dialog } from "#components/ui/dialog.tsx"
import { Form } from "#components/ui/form.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { terima } from "#lib/kinerja/actions.ts"
import { BantuanPintasan } from "./bantuan-pintasan.tsx"
import { FormKembalikan } from "./form-kembalikan.tsx"
import { usePintasan, usePintasanNyala } from "./pintasan.ts"
import { useUrung } from "./use-urung.ts"

type FormTerimaProps = {
  judul: string
  sub: string
  /** How many are ticked at first. */
  dicentang: number
  panel: ReactNode
  terbuka: boolean
  /** What stands below the list, with forms of its own. */
  bawah: ReactNode
  children: ReactNode
}

type Terima = { ids: string[] }

/**
 * The list of what waits as one form; its button counts what is ticked. The open report has its own forms beside it.
 * All of it goes by single keys too: the row that has the focus is the one that a key means, at first the open one.
 */
export function FormTerima({ judul, sub, dicentang, panel, terbuka, bawah, children }: FormTerimaProps) {
  const kotak = useRef<HTMLDivElement>(null)
  const { urungkan, catat } = useUrung()
  const [nyala] = usePintasanNyala()
  const [n, setN] = useState(dicentang)
  const [kembali, setKembali] = useState<{ id: string; teks: string }>()
  // After a refresh the rows are others, and so is what is ticked.
  const [isi, setIsi] = useState(children)
  if (isi !== children) {
    setIsi(children)
    setN(dicentang)
  }
  const hitung = () => setN(kotak.current?.querySelectorAll("input[name=ids]:checked").length ?? 0)
  useEffect(() => {
    const dialog = document.getElementById("kembalikan-baris")
    if (kembali && dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
  }, [kembali])

  const semua = () => [...kotak.current!.querySelectorAll<HTMLElement>("[data-baris]")]
  const fokus = () => document.activeElement?.closest<HTMLElement>("[data-baris]")
  const kini = () => fokus() ?? semua().find((b) => b.querySelector("[aria-current]")) ?? semua()[0]
  const ke = (b: Element | undefined) => b?.querySelector("a")?.focus()
  const geser = (langkah: 1 | -1) => {
    const baris = semua()
    ke(baris[baris.indexOf(kini()!) + langkah])
  }
  const panah = (langkah: 1 | -1) => (fokus() ? geser(langkah) : false)
  const kirim = (pemilih: string) => kotak.current?.querySelector<HTMLFormElement>(pemilih)?.requestSubmit()

  usePintasan({
    j: () => geser(1),
    k: () => geser(-1),
    arrowdown: () => panah(1),
    arrowup: () => panah(-1),
    x: () => kini()?.querySelector("input")?.click(),
    // On a tick of its own the space bar does that by itself, on a button it presses.
    " ": () => (document.activeElement?.matches("[data-baris] a") ? fokus()?.querySelector("input")?.click() : false),
    t: (e) => {
      const baris = kini()
      if (e.repeat || !baris) return
      // What is decided is what is read: another row is opened first. The open one goes with the feedback beside it.
      if (!baris.querySelector("[aria-current]")) return baris.querySelector("a")?.click()
      const sisa = semua()
      ke(sisa[sisa.indexOf(baris) + 1] ?? sisa[sisa.indexOf(baris) - 1])
      kirim("[data-putusan] form")
    },
    a: (e) => (e.repeat || !n ? undefined : kirim("form")),
    r: () => {
      const { id, teks } = kini()?.dataset ?? {}
      if (id) setKembali({ id, teks: teks! })
    },
    u: (e) => (e.repeat ? undefined : urungkan()),
    i: (e) => (e.repeat ? undefined : kirim("[data-ingatkan] form")),
    "?": () => document.querySelector<HTMLDialogElement>("dialog#pintasan")?.showModal(),
  })

  return (
    <div ref={kotak} onChange={hitung} className="grid gap-5 lg:grid-cols-[minmax(0,4fr)_minmax(0,3fr)] lg:items-start">
      <Form
        action={terima}
        resetOnSuccess={false}
        urung={(hasil) => catat((hasil as Terima).ids)}
        className="contents [&>header]:mb-0 lg:[&>header]:col-span-2"
      >
        <PageTitle title={judul} sub={sub}>
          <LinkButton href="/kinerja/rekap">Rekap bulan ini</LinkButton>
          {n > 0 && (
            <Submit busy="Menerima…" aria-keyshortcuts={nyala ? "a" : undefined}>
              Terima {n} laporan
            </Submit>
          )}
        </PageTitle>
        <div className="grid gap-5">{children}</div>
      </Form>
      <div
        className={`lg:sticky lg:top-20 lg:row-span-2 lg:max-h-[calc(100dvh-14rem)] lg:overflow-y-auto ${terbuka ? "order-first lg:order-none" : "max-lg:hidden"}`}
      >
        {panel}
      </div>
      <div className="grid gap-5">{bawah}</div>
      <BantuanPintasan />
      <Dialog id="kembalikan-baris" title="Kembalikan laporan">
        <p className="mb-3 text-soft">{kembali?.teks}</p>
        {kembali && <FormKembalikan key={kembali.id} id={kembali.id} />}
      </Dialog>
    </div>
  )
}
