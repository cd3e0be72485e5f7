"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { isiLiburUnit } from "#lib/kehadiran/actions.ts"
import type { UnitPilihan } from "#lib/kehadiran/queries/aturan.ts"
import { MasaFields } from "./masa-fields.tsx"
import { PilihUnit } from "./pilih-unit.tsx"

const schema = () => import("#lib/kehadiran/schema.ts").then((m) => m.liburUnit)

export function LiburForm({ unit, hariIni }: { unit: UnitPilihan[]; hariIni: string }) {
  return (
    <Form action={isiLiburUnit} schema={schema} className="grid gap-4">
      <PilihUnit unit={unit} label="Sekolah, atau dinas untuk semua sekolahnya" />
      <Field name="keterangan" label="Nama libur">
        <Input maxLength={120} />
      </Field>
      <MasaFields hariIni={hariIni} berakhir />
      <Submit busy="Menyimpan…">Simpan libur sekolah</Submit>
    </Form>
  )
}
