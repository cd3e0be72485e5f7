"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { isiEkspektasi } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/skp.ts").then((m) => m.ekspektasi)

type EkspektasiFormProps = {
  id: string
  versi: number
  nilai: [kode: string, nama: string][]
  ekspektasi: Record<string, string>
}

export function EkspektasiForm({ id, versi, nilai, ekspektasi }: EkspektasiFormProps) {
  return (
    <Form action={isiEkspektasi} schema={schema} resetOnSuccess={false} className="grid gap-3 pt-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versi" value={versi} />
      {nilai.map(([kode, nama]) => (
        <Field key={kode} name={kode} label={nama} required={false} quiet>
          <Input maxLength={300} defaultValue={ekspektasi[kode]} />
        </Field>
      ))}
      <Submit variant="secondary" busy="Menyimpan…">
        Simpan ekspektasi
      </Submit>
    </Form>
  )
}
