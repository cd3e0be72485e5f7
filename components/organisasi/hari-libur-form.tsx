"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { isiHariLibur } from "#lib/organisasi/actions.ts"
import { sebutanJenisLibur } from "./sebutan.ts"

const schema = () => import("#lib/organisasi/schema.ts").then((m) => m.hariLibur)

export function HariLiburForm({ tahun }: { tahun: number }) {
  return (
    <Form action={isiHariLibur} schema={schema} className="grid gap-4">
      <Field name="tanggal" label="Tanggal">
        <Input type="date" min={`${tahun}-01-01`} max={`${tahun}-12-31`} />
      </Field>
      <Field name="keterangan" label="Nama hari libur">
        <Input maxLength={120} />
      </Field>
      <Field name="jenis" label="Jenis">
        <Select>
          {Object.entries(sebutanJenisLibur).map(([k, v]) => (
            <option key={k} value={k}>
              {v}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="dasar" label="Dasar" hint="Nomor SKB tiga menteri, atau Keputusan Gubernur.">
        <Input maxLength={160} />
      </Field>
      <Submit busy="Menyimpan…">Simpan hari libur</Submit>
    </Form>
  )
}
