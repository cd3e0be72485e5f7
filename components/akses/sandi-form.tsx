"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { gantiSandi } from "#lib/akses/actions.ts"
import { SandiBaru } from "./sandi-baru.tsx"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.gantiSandi)

/** Changes one's own password. `ke`: where the sign-in goes on, once the first password is replaced. */
export function SandiForm({ ke }: { ke?: string }) {
  return (
    <Form action={gantiSandi} schema={schema} className="grid gap-4">
      {ke && <input type="hidden" name="ke" value={ke} />}
      <Field name="sandi" label="Kata sandi sekarang">
        <Input type="password" autoComplete="current-password" />
      </Field>
      <SandiBaru />
      <Submit busy="Menyimpan…">Ganti kata sandi</Submit>
    </Form>
  )
}
