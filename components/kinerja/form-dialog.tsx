"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { catatDialog } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/skp.ts").then((m) => m.dialog)

export function FormDialog({ skpId, rhkId, label }: { skpId: string; rhkId?: string; label: string }) {
  return (
    <Form action={catatDialog} schema={schema} className="grid gap-3 pt-2">
      <input type="hidden" name="skpId" value={skpId} />
      {rhkId && <input type="hidden" name="rhkId" value={rhkId} />}
      <Field name="isi" label={label} hint="Dibaca kedua pihak dan tercatat.">
        <Textarea rows={2} maxLength={500} />
      </Field>
      <Submit variant="secondary" busy="Mencatat…">
        Catat pendapat
      </Submit>
    </Form>
  )
}
