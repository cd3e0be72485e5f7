"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { koreksiRealisasi } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/penilaian.ts").then((m) => m.koreksi)

type KoreksiFormProps = { id: string; rhkId: string; satuan: string; koreksi: string | null; alasan: string | null }

export function KoreksiForm({ id, rhkId, satuan, koreksi, alasan }: KoreksiFormProps) {
  return (
    <Form action={koreksiRealisasi} schema={schema} resetOnSuccess={false} className="grid gap-3 pt-2">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="rhkId" value={rhkId} />
      <Field name="koreksi" label={`Realisasi yang benar (${satuan})`}>
        <Input inputMode="decimal" defaultValue={koreksi?.replace(".", ",")} />
      </Field>
      <Field name="alasan" label="Mengapa berbeda dari hitungan" hint="Kedua angka tetap ditampilkan.">
        <Input maxLength={500} defaultValue={alasan ?? undefined} />
      </Field>
      <Submit variant="secondary" busy="Mencatat…">
        Catat koreksi
      </Submit>
    </Form>
  )
}
