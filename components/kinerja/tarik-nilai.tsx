"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { tarikNilai } from "#lib/kinerja/actions.ts"

export function TarikNilai({ id }: { id: string }) {
  return (
    <Form action={tarikNilai} className="grid">
      <input type="hidden" name="id" value={id} />
      <Submit variant="ghost" busy="Menarik…">
        Tarik penilaian untuk diperbaiki
      </Submit>
    </Form>
  )
}
