"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { tandaiDibaca } from "#lib/jejak/actions.ts"

export function TandaiDibaca() {
  return (
    <Form action={tandaiDibaca}>
      <Submit variant="secondary" busy="Menandai…">
        Tandai sudah dibaca
      </Submit>
    </Form>
  )
}
