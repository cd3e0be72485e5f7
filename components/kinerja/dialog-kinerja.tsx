import { Card } from "#components/ui/card.tsx"
import type { DialogRow } from "#lib/kinerja/queries/skp.ts"
import { BarisDialog } from "./baris-dialog.tsx"
import { FormDialog } from "./form-dialog.tsx"

type DialogKinerjaProps = { skpId: string; dialog: DialogRow[]; berdialog: boolean }

/** What both sides say about the whole plan; what concerns one result stands beside it. */
export function DialogKinerja({ skpId, dialog, berdialog }: DialogKinerjaProps) {
  return (
    <Card title="Dialog kinerja" sub="Tentang SKP ini seluruhnya; pendapat per RHK ada di barisnya.">
      <ul className="mb-4 grid gap-3">
        {dialog.map((d) => (
          <BarisDialog key={d.id} d={d} />
        ))}
      </ul>
      {berdialog ? (
        <FormDialog skpId={skpId} label="Pendapat" />
      ) : (
        dialog.length === 0 && <p className="text-soft">Belum ada pendapat.</p>
      )}
    </Card>
  )
}
