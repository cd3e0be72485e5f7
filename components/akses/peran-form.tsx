"use client"

import { useState } from "react"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { beriPeran } from "#lib/akses/actions.ts"
import { perluUnit } from "#lib/akses/rules.ts"
import { sebutanPeran } from "./sebutan.ts"

type PeranFormProps = { akunId: string; unit: { id: string; nama: string }[]; pada: string }

const schema = () => import("#lib/akses/schema.ts").then((m) => m.beriPeran)

/** Gives a role, for one unit or the whole agency, with its dates and its basis. */
export function PeranForm({ akunId, unit, pada }: PeranFormProps) {
  const [peran, setPeran] = useState("")
  const perlu = perluUnit(peran)
  return (
    <Form action={beriPeran} schema={schema} className="grid gap-4" onBerhasil={() => setPeran("")}>
      <input type="hidden" name="akunId" value={akunId} />
      <Field name="peran" label="Peran">
        <Select defaultValue="" onChange={(e) => setPeran(e.target.value)}>
          <option value="">Pilih peran</option>
          {Object.entries(sebutanPeran).map(([k, v]) => (
            <option key={k} value={k}>
              {v}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="unitId" label="Untuk unit" required={perlu} quiet={!peran}>
        <Select defaultValue="">
          <option value="">{perlu ? "Pilih unit" : "Seluruh instansi"}</option>
          {unit.map((u) => (
            <option key={u.id} value={u.id}>
              {u.nama}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Mulai">
          <Input type="date" defaultValue={pada} />
        </Field>
        <Field name="sampai" label="Sampai" required={false}>
          <Input type="date" min={pada} />
        </Field>
      </div>
      <Field name="dasar" label="Dasar" hint="Nomor surat atau keputusan.">
        <Input maxLength={160} />
      </Field>
      <Submit busy="Menyimpan…">Beri peran</Submit>
    </Form>
  )
}
