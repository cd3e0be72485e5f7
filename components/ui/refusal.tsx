import type { Syarat } from "#lib/kernel/syarat.ts"
import { Basis } from "./basis.tsx"
import { Note } from "./note.tsx"

/** The law or the policy said no: each unmet point with its basis. */
export function Refusal({ alasan }: { alasan: Syarat[] }) {
  return (
    <Note tone="bad" icon="ban">
      <strong>Belum dapat dilakukan: syarat ini belum terpenuhi</strong>
      <ul className="mt-1 grid gap-2">
        {alasan
          .filter((a) => !a.terpenuhi)
          .map((a) => (
            <li key={a.butir}>
              {a.butir}
              {a.nilai && <span className="text-soft"> ({a.nilai})</span>}
              <span className="block text-soft">
                Dasar: <Basis {...a.dasar} />
              </span>
            </li>
          ))}
      </ul>
    </Note>
  )
}
