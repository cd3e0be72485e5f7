import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { DialogRow } from "#lib/kinerja/queries/skp.ts"

/** One line of the dialogue, with who said it in which seat. */
export function BarisDialog({ d }: { d: DialogRow }) {
  return (
    <li>
      <p className="break-words">{d.isi}</p>
      <p className="text-sm text-soft">
        {d.oleh}, {d.sebagai} · {waktuSedang(new Date(d.at))}
      </p>
    </li>
  )
}
