"use client"

import { useState } from "react"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { nilai } from "#lib/kinerja/actions.ts"
import { PilihNilai } from "./pilih-nilai.tsx"

const schema = () => import("#lib/kinerja/schema/penilaian.ts").then((m) => m.nilai)

type NilaiFormProps = { id: string; sidik: string; pada: Tanggal; sebagai: string; catatan: string | null }

/** Two taps and a signature. */
export function NilaiForm({ id, sidik, pada, sebagai, catatan }: NilaiFormProps) {
  const [dibawah, setDibawah] = useState(false)
  return (
    <Form action={nilai} schema={schema} resetOnSuccess={false} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="sidik" value={sidik} />
      <PilihNilai pada={pada} onPilih={(n) => setDibawah(Object.values(n).includes("DIBAWAH_EKSPEKTASI"))} />
      <Field
        name="catatan"
        label="Umpan balik"
        required={false}
        quiet={dibawah}
        hint={dibawah ? "Jelaskan mengapa di bawah ekspektasi." : undefined}
      >
        <Textarea rows={2} maxLength={1000} defaultValue={catatan ?? undefined} />
      </Field>
      <div>
        <Submit className="w-full" busy="Menandatangani…">
          Nilai dan tandatangani
        </Submit>
        <p className="hint mt-2">Ditandatangani sebagai {sebagai}. Dapat ditarik sampai pegawai menandatangani.</p>
      </div>
    </Form>
  )
}
