"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { mintaTautan } from "#lib/akses/actions.ts"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.mintaTautan)

/** Asks for a letter. The answer is the same whether or not there is such an account. */
export function LupaForm() {
  return (
    <Form action={mintaTautan} schema={schema} className="grid gap-4">
      <Field name="masuk" label="NIP atau nama akun">
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Field>
      <Submit busy="Mengirim…">Kirim tautan ke surel saya</Submit>
    </Form>
  )
}
