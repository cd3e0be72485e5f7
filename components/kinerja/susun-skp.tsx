"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { susunSkp } from "#lib/kinerja/actions.ts"

export function SusunSkp({ tahun }: { tahun: number }) {
  return (
    <Form action={susunSkp} className="grid gap-3">
      <input type="hidden" name="tahun" value={tahun} />
      <Submit busy="Menyiapkan…">Susun SKP {tahun}</Submit>
    </Form>
  )
}
