"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { ajukanSkp } from "#lib/kinerja/actions.ts"

export function AjukanSkp({ id }: { id: string }) {
  return (
    <Form action={ajukanSkp} className="contents">
      <input type="hidden" name="id" value={id} />
      <Submit busy="Mengajukan…">Ajukan SKP</Submit>
    </Form>
  )
}
