"use client"

import { Choices } from "#components/ui/choices.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { isiPola } from "#lib/kehadiran/actions.ts"
import type { UnitPilihan } from "#lib/kehadiran/queries/aturan.ts"
import { MasaFields } from "./masa-fields.tsx"
import { PilihUnit } from "./pilih-unit.tsx"
import { sebutanHari, sebutanPola } from "./sebutan.ts"

const schema = () => import("#lib/kehadiran/schema.ts").then((m) => m.pola)

export function PolaForm({ unit, hariIni }: { unit: UnitPilihan[]; hariIni: string }) {
  return (
    <Form action={isiPola} schema={schema} className="grid gap-4">
      <PilihUnit unit={unit} label="Untuk unit" kosong="Untuk satu orang: isi NIP" />
      <Field name="nip" label="atau NIP" required={false} quiet>
        <Input inputMode="numeric" maxLength={18} />
      </Field>
      <Field name="jenis" label="Pola kerja">
        <Select>
          {Object.entries(sebutanPola).map(([nilai, kata]) => (
            <option key={nilai} value={nilai}>
              {kata}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="menitSehari" label="Menit sehari" required={false} quiet hint="Hanya untuk paruh waktu.">
        <Input inputMode="numeric" />
      </Field>
      <Choices
        name="hariWfa"
        label="Hari bekerja dari mana saja (WFA)"
        many
        options={Object.entries(sebutanHari).map(([value, label]) => ({ value, label }))}
      />
      <MasaFields hariIni={hariIni} />
      <Submit busy="Menyimpan…">Tetapkan pola kerja</Submit>
    </Form>
  )
}
