"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { kembalikan } from "#lib/kinerja/actions.ts"
import { useUrung } from "./use-urung.ts"

const schema = () => import("#lib/kinerja/schema/putusan.ts").then((m) => m.kembalikan)

/** The note is the way to mend a report, so it is asked for. */
export function FormKembalikan({ id }: { id: string }) {
  const { catat } = useUrung()
  return (
    <Form action={kembalikan} schema={schema} urung={() => catat([id])} className="grid gap-4">
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
  )
}
