"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { lewatiKode } from "#lib/akses/actions.ts"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.kode)

/** The second step. `contoh`: the code of this moment, which only a demo knows. */
export function KodeForm({ ke, contoh }: { ke: string | undefined; contoh: string | null }) {
  return (
    <Form action={lewatiKode} schema={schema} className="grid gap-4">
      {ke && <input type="hidden" name="ke" value={ke} />}
      <Field
        name="kode"
        label="Kode enam angka"
        hint={
          contoh
            ? `Data contoh: kode saat ini ${contoh}`
            : "Buka aplikasi autentikator di ponsel. Ponsel hilang? Isi salah satu kode pemulihan."
        }
      >
        <Input
          autoComplete="one-time-code"
          inputMode="text"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={contoh ?? undefined}
          className="tabular-nums"
        />
      </Field>
      <Submit busy="Memeriksa…">Lanjut</Submit>
    </Form>
  )
}
