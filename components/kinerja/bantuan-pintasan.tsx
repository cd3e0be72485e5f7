"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { usePintasanNyala } from "./pintasan.ts"

const tombol = [
  ["J", "K", "pindah"],
  ["X", "centang"],
  ["Enter", "buka"],
  ["T", "terima"],
  ["A", "terima yang dicentang"],
  ["R", "kembalikan"],
  ["U", "urungkan"],
  ["I", "ingatkan yang belum melapor"],
  ["?", "bantuan ini"],
] as const

const Tombol = ({ isi }: { isi: readonly string[] }) =>
  isi.slice(0, -1).map((t) => (
    <kbd
      key={t}
      className="mr-1 rounded-sm border border-line bg-surface px-1.5 py-0.5 font-sans text-xs font-semibold text-ink"
    >
      {t}
    </kbd>
  ))

/** The keys of the inbox: a quiet line on a desk, all of them in a dialog with the switch that turns them off. */
export function BantuanPintasan() {
  const [nyala, ubah] = usePintasanNyala()
  return (
    <>
      <p className="sticky bottom-0 -mx-2 hidden flex-wrap items-center gap-x-5 border-t border-line bg-paper p-2 text-sm text-soft lg:col-span-2 lg:pointer-fine:flex">
        {nyala &&
          tombol.slice(0, 7).map((t) => (
            <span key={t[0]}>
              <Tombol isi={t} /> {t.at(-1)}
            </span>
          ))}
        <DialogButton dialog="pintasan" variant="ghost" size="sm" aria-keyshortcuts={nyala ? "?" : undefined}>
          Semua pintasan
        </DialogButton>
      </p>
      <Dialog id="pintasan" title="Pintasan papan ketik">
        <dl className="dl mb-4">
          {tombol.map((t) => (
            <div key={t[0]}>
              <dt>
                <Tombol isi={t} />
              </dt>
              <dd>{t.at(-1)}</dd>
            </div>
          ))}
        </dl>
        <label className="check-line">
          <input type="checkbox" className="check" checked={nyala} onChange={(e) => ubah(e.target.checked)} />
          Pintasan menyala di perangkat ini
        </label>
      </Dialog>
    </>
  )
}
