import { Field } from "#components/ui/field.tsx"
import { Select } from "#components/ui/select.tsx"
import type { UnitPilihan } from "#lib/kehadiran/queries/aturan.ts"

/** The units in the order of the tree. */
export function PilihUnit({ unit, label, kosong }: { unit: UnitPilihan[]; label: string; kosong?: string }) {
  return (
    <Field name="unitId" label={label} required={kosong === undefined} quiet>
      <Select defaultValue="">
        <option value="">{kosong ?? "Pilih"}</option>
        {unit.map((u) => (
          <option key={u.id} value={u.id}>{`${"– ".repeat(u.dalam)}${u.nama}`}</option>
        ))}
      </Select>
    </Field>
  )
}
