"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { kembalikan, terima } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/laporan.ts").then((m) => m.kembalikan)

/** Accept, or return with a note: the note is the way to mend it, so it is asked for. */
export function Keputusan({ id }: { id: string }) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <DialogButton dialog={`kembalikan-${id}`} variant="secondary">
        Kembalikan…
      </DialogButton>
      <Form action={terima} className="contents">
        <input type="hidden" name="ids" value={id} />
        <Submit busy="Menerima…">Terima</Submit>
      </Form>
      <Dialog id={`kembalikan-${id}`} title="Kembalikan laporan">
        <Form action={kembalikan} schema={schema} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <Field
            name="catatan"
            label="Apa yang perlu diperbaiki"
            hint="Dibaca oleh penulis laporan dan tercatat dalam jejak."
          >
            <Textarea rows={3} maxLength={500} />
          </Field>
          <Submit busy="Mengembalikan…">Kembalikan laporan</Submit>
        </Form>
      </Dialog>
    </div>
  )
}
