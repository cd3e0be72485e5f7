"use client"

import { setValue } from "#components/ui/draft.ts"
import { Icon } from "#components/ui/icon.tsx"
import { jam } from "#lib/kernel/tanggal.ts"
import type { Ulangan } from "#lib/kinerja/queries/laporan.ts"

const menit = (waktu: string) => +waktu.slice(0, 2) * 60 + +waktu.slice(3)

/** Fills the form from yesterday's report or a template: the deed, its RHK and place. Volume and people are today's. */
function isi(form: HTMLFormElement, u: Ulangan) {
  const kolom = (nama: string) => form.elements.namedItem(nama)
  for (const [nama, nilai] of [
    ["uraian", u.uraian],
    ["rhkId", u.rhkId ?? ""],
    ["lokasi", u.lokasi ?? ""],
  ] as const) {
    const c = kolom(nama)
    const ada = !(c instanceof HTMLSelectElement) || [...c.options].some((o) => o.value === nilai)
    if (c && ada && !(c instanceof RadioNodeList)) setValue(c as HTMLInputElement, nilai)
  }
  const [mulai, selesai] = ["mulai", "selesai"].map((nama) => kolom(nama) as HTMLInputElement)
  const sampai = u.durasiMenit !== null && menit(mulai!.value) + u.durasiMenit
  // What the day has left may be less than it took: better hours that overlap, and say so, than five minutes unseen.
  if (sampai && sampai < 1440 && menit(selesai!.value) < sampai) setValue(selesai!, jam(sampai).replace(".", ":"))
  form.querySelector<HTMLInputElement>(`[name=tempat][value=${u.tempat}]`)?.click()
  form.querySelector<HTMLTextAreaElement>("[name=uraian]")?.focus()
}

export function Ulangi({ ulangan }: { ulangan: Ulangan[] }) {
  if (!ulangan.length) return null
  return (
    <fieldset aria-label="Ulangi atau pakai templat" className="-mt-2 flex min-w-0 gap-2 overflow-x-auto p-0.5">
      {ulangan.map((u) => (
        <button
          key={`${u.nama}-${u.uraian}`}
          type="button"
          className="chip max-w-60 flex-none"
          onClick={(e) => isi(e.currentTarget.form!, u)}
        >
          <Icon name={u.nama ? "copy" : "history"} className="!size-4" />
          <span className="sr-only">{u.nama && "Pakai templat "}</span>
          <span className="truncate">{u.nama ?? `Ulangi: ${u.uraian}`}</span>
        </button>
      ))}
    </fieldset>
  )
}
