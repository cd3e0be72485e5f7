"use client"

import { Card } from "#components/ui/card.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { bukaSkp, kembalikanSkp, tetapkanSkp } from "#lib/kinerja/actions.ts"

const skemaKembali = () => import("#lib/kinerja/schema/skp.ts").then((m) => m.kembalikanSkp)
const skemaBuka = () => import("#lib/kinerja/schema/skp.ts").then((m) => m.bukaSkp)

type PutusanSkpProps = { id: string; versi: number; /** Or it is set, and may be opened again. */ tetapkan: boolean }

/** The appraiser's word: set what was read, return it, or open again what was set. */
export function PutusanSkp({ id, versi, tetapkan }: PutusanSkpProps) {
  return (
    <Card title={tetapkan ? "Penetapan" : "Perubahan"}>
      {tetapkan ? (
        <div className="grid grid-cols-2 gap-3">
          <DialogButton dialog="kembalikan-skp" variant="secondary">
            Kembalikan…
          </DialogButton>
          <Form action={tetapkanSkp} className="contents">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="versi" value={versi} />
            <Submit busy="Menetapkan…">Tetapkan SKP</Submit>
          </Form>
        </div>
      ) : (
        <DialogButton dialog="kembalikan-skp" variant="secondary">
          Buka kembali…
        </DialogButton>
      )}
      <Dialog id="kembalikan-skp" title={tetapkan ? "Kembalikan SKP" : "Buka kembali SKP"}>
        <Form
          action={tetapkan ? kembalikanSkp : bukaSkp}
          schema={tetapkan ? skemaKembali : skemaBuka}
          className="grid gap-4"
        >
          <input type="hidden" name="id" value={id} />
          <Field
            name="catatan"
            label={tetapkan ? "Apa yang perlu diperbaiki" : "Mengapa dibuka kembali"}
            hint="Dibaca oleh pegawai dan tercatat dalam jejak."
          >
            <Textarea rows={3} maxLength={500} />
          </Field>
          {!tetapkan && (
            <p className="text-sm text-soft">
              Sampai ditetapkan lagi, laporan baru dicatat sebagai tugas lain. Laporan yang sudah ada tetap terhitung.
            </p>
          )}
          <Submit busy="Mengembalikan…">{tetapkan ? "Kembalikan SKP" : "Buka kembali SKP"}</Submit>
        </Form>
      </Dialog>
    </Card>
  )
}
