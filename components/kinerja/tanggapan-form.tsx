"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { tanggapiKeberatan } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/keberatan.ts").then((m) => m.tanggapan)

/** The appraiser's one answer to an objection. */
export function TanggapanForm({ id }: { id: string }) {
  return (
    <Form action={tanggapiKeberatan} schema={schema} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <Field name="tanggapan" label="Tanggapan" hint="Sekali saja; dibaca pegawai dan yang memutus.">
        <Textarea rows={3} maxLength={2000} />
      </Field>
      <Submit busy="Mengirim…">Kirim tanggapan</Submit>
    </Form>
  )
}
