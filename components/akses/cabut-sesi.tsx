"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { cabutSesi } from "#lib/akses/actions.ts"

/** Ends one other session, or all of them. */
export function CabutSesi({ id, label }: { id?: string; label: string }) {
  return (
    <Form action={cabutSesi}>
      {id && <input type="hidden" name="id" value={id} />}
      <Submit variant="secondary" busy="Mengakhiri…">
        {label}
      </Submit>
    </Form>
  )
}
