"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { isiKewajiban } from "#lib/kehadiran/actions.ts"
import type { UnitPilihan } from "#lib/kehadiran/queries/aturan.ts"
import { MasaFields } from "./masa-fields.tsx"
import { PilihUnit } from "./pilih-unit.tsx"
import { sebutanIrama, sebutanKanal } from "./sebutan.ts"

const schema = () => import("#lib/kehadiran/schema.ts").then((m) => m.kewajiban)

const pilihan = (sebutan: Record<string, string>) =>
  Object.entries(sebutan).map(([nilai, kata]) => (
    <option key={nilai} value={nilai}>
      {kata}
    </option>
  ))

type KewajibanFormProps = { unit: UnitPilihan[]; rumpun: Record<string, string>; hariIni: string }

export function KewajibanForm({ unit, rumpun, hariIni }: KewajibanFormProps) {
  return (
    <Form action={isiKewajiban} schema={schema} className="grid gap-4">
      <PilihUnit unit={unit} label="Unit" kosong="Semua unit" />
      <Field name="rumpun" label="Rumpun jabatan" required={false} quiet>
        <Select defaultValue="">
          <option value="">Semua rumpun</option>
          {pilihan(rumpun)}
        </Select>
      </Field>
      <Field name="irama" label="Seberapa sering">
        <Select>{pilihan(sebutanIrama)}</Select>
      </Field>
      <Field name="kanal" label="Tempat melapor">
        <Select>{pilihan(sebutanKanal)}</Select>
      </Field>
      <MasaFields hariIni={hariIni} />
      <Submit busy="Menyimpan…">Tetapkan kewajiban</Submit>
    </Form>
  )
}
