"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { bukaBulan } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/bulan.ts").then((m) => m.bukaBulan)

type BukaBulanFormProps = {
  bulan: { nilai: string; nama: string }[]
  unit: { id: string; nama: string }[]
  mulai: string
  paling: string
}

/** Opens a closed month again: for one person by his NIP, or for one agency. */
export function BukaBulanForm({ bulan, unit, mulai, paling }: BukaBulanFormProps) {
  return (
    <Form action={bukaBulan} schema={schema} className="mb-4 grid gap-4">
      <Field name="bulan" label="Bulan">
        <Select defaultValue={bulan[0]!.nilai}>
          {bulan.map((b) => (
            <option key={b.nilai} value={b.nilai}>
              {b.nama}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        name="nip"
        label="NIP pegawai"
        required={false}
        quiet
        hint="Untuk satu orang; atau pilih perangkat daerah."
      >
        <Input inputMode="numeric" maxLength={18} autoComplete="off" />
      </Field>
      <Field name="unitId" label="Perangkat daerah" required={false} quiet>
        <Select defaultValue="">
          <option value="">Tidak dipilih</option>
          {unit.map((u) => (
            <option key={u.id} value={u.id}>
              {u.nama}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="sampai" label="Terbuka sampai">
        <Input type="date" min={mulai} max={paling} />
      </Field>
      <Field name="alasan" label="Alasan" hint="Tercatat dalam jejak.">
        <Textarea rows={2} maxLength={500} />
      </Field>
      <Submit busy="Membuka…">Buka kembali</Submit>
    </Form>
  )
}
