"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { isiCatatanDiri } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/penilaian.ts").then((m) => m.catatanDiri)

export function CatatanDiriForm({ id, catatanDiri }: { id: string; catatanDiri: string | null }) {
  return (
    <Form action={isiCatatanDiri} schema={schema} resetOnSuccess={false} className="grid gap-3">
      <input type="hidden" name="id" value={id} />
      <Field name="catatanDiri" label="Apa yang perlu diketahui penilai" hint="Dibaca sebelum menilai.">
        <Textarea rows={3} maxLength={1000} defaultValue={catatanDiri ?? undefined} />
      </Field>
      <Submit variant="secondary" busy="Menyimpan…">
        Simpan catatan
      </Submit>
    </Form>
  )
}
