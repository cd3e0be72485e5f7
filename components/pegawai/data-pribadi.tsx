"use client"

import { useState } from "react"
import { DefinitionList } from "#components/ui/definition-list.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { lihatPribadi } from "#lib/pegawai/actions.ts"

type Pribadi = { nik: string | null; telepon: string | null; alamat: string | null }

const schema = () => import("#lib/pegawai/schema.ts").then((m) => m.lihatPribadi)
const TERTUTUP = "••••••••"

/** NIK, telephone and address, closed until a purpose is stated. Each look is recorded, and its owner is told. */
export function DataPribadi({ id }: { id: string }) {
  const [data, buka] = useState<Pribadi | null>(null)
  return (
    <div className="grid gap-4">
      <DefinitionList
        items={[
          ["NIK", data ? data.nik : TERTUTUP],
          ["Telepon", data ? data.telepon : TERTUTUP],
          ["Alamat", data ? data.alamat : TERTUTUP],
        ]}
      />
      {!data && (
        <Form action={lihatPribadi} schema={schema} className="grid gap-3" onBerhasil={(h) => buka(h as Pribadi)}>
          <input type="hidden" name="id" value={id} />
          <Field
            name="tujuan"
            label="Untuk apa data ini dilihat"
            hint="Pemiliknya melihat nama Bapak/Ibu dan tujuan ini."
          >
            <Input maxLength={200} />
          </Field>
          <Submit variant="secondary" busy="Membuka…">
            Lihat data pribadi
          </Submit>
        </Form>
      )}
    </div>
  )
}
