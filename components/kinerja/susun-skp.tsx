"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { susunSkp } from "#lib/kinerja/actions.ts"

export function SusunSkp({ tahun, jabatan }: { tahun: number; /** Where he has moved. */ jabatan?: string }) {
  return (
    <Form action={susunSkp} className="grid gap-3">
      <input type="hidden" name="tahun" value={tahun} />
      <Submit busy="Menyiapkan…">Susun SKP {jabatan ?? tahun}</Submit>
    </Form>
  )
}
