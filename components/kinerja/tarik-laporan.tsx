"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { tarik } from "#lib/kinerja/actions.ts"

/** Takes a sent report back while nobody has decided; it can be sent again, so nothing is asked. */
export function TarikLaporan({ id }: { id: string }) {
  return (
    <Form action={tarik}>
      <input type="hidden" name="id" value={id} />
      <Submit variant="secondary" busy="Menarik…" className="w-full">
        Tarik laporan
      </Submit>
    </Form>
  )
}
