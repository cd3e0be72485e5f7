"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { simpanSurel } from "#lib/akses/actions.ts"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.surel)

export function SurelForm({ surel }: { surel: string | null }) {
  return (
    <Form action={simpanSurel} schema={schema} className="grid gap-4" resetOnSuccess={false}>
      <Field name="surel" label="Alamat surel" required={false}>
        <Input type="email" autoComplete="email" defaultValue={surel ?? undefined} />
      </Field>
      <Field name="sandi" label="Kata sandi sekarang">
        <Input type="password" autoComplete="current-password" />
      </Field>
      <Submit variant="secondary" busy="Menyimpan…">
        Simpan surel
      </Submit>
    </Form>
  )
}
