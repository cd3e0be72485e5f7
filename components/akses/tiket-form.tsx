"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { sandiDenganTiket } from "#lib/akses/actions.ts"
import { SandiBaru } from "./sandi-baru.tsx"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.sandiTiket)

/** Sets a password by a one-time right: the link of a letter, or a slip that is typed in with the account's name. */
export function TiketForm({ tiket }: { tiket?: string }) {
  return (
    <Form action={sandiDenganTiket} schema={schema} className="grid gap-4">
      {tiket ? (
        <input type="hidden" name="tiket" value={tiket} />
      ) : (
        <>
          <Field name="masuk" label="NIP atau nama akun">
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
          </Field>
          <Field name="tiket" label="Kode pada slip">
            <Input autoComplete="off" autoCapitalize="characters" spellCheck={false} placeholder="ABCDE-FGHJK" />
          </Field>
        </>
      )}
      <SandiBaru />
      <Submit busy="Menyimpan…">Simpan kata sandi</Submit>
    </Form>
  )
}
