import type { Syarat } from "#lib/kernel/syarat.ts"
import { Basis } from "./basis.tsx"

/** "Mengapa?": one tap shows the sentence and what it rests on. Works without JavaScript. */
export function Reason({ butir, terpenuhi, nilai, dasar, label = "Mengapa?" }: Syarat & { label?: string }) {
  return (
    <details className="why">
      <summary>{label}</summary>
      <p className="mt-1">
        {butir}
        {nilai && `: ${nilai}`}
        {!terpenuhi && " (belum terpenuhi)"}
      </p>
      <p className="text-soft">
        Dasar: <Basis {...dasar} />
      </p>
    </details>
  )
}
