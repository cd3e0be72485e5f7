"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { masuk } from "#lib/akses/actions.ts"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.masuk)

export function SignInForm({ ke }: { ke: string | undefined }) {
  return (
    <Form action={masuk} schema={schema} className="grid gap-4">
      {ke && <input type="hidden" name="ke" value={ke} />}
      <Field name="masuk" label="NIP atau nama akun">
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field name="sandi" label="Kata sandi">
        <Input type="password" autoComplete="current-password" />
      </Field>
      <Submit busy="Memeriksa…">Masuk</Submit>
    </Form>
  )
}
