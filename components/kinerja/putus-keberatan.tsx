"use client"

import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { putusKeberatan } from "#lib/kinerja/actions.ts"
import type { Rating } from "#lib/kinerja/rules/penilaian.ts"
import { PilihNilai } from "./pilih-nilai.tsx"

const schema = () => import("#lib/kinerja/schema/keberatan.ts").then((m) => m.putusan)

type PutusKeberatanProps = {
  id: string
  sidik: string
  pada: Tanggal
  sebagai: string
  /** As it was rated. */
  hasilKerja: Rating
  perilaku: Rating
  /** Whether the appraiser has answered. */
  ditanggapi: boolean
}

/** The decision on an objection: it begins with the rating as it is, so that leaving it means that it stands. */
export function PutusKeberatan({ id, sidik, pada, sebagai, hasilKerja, perilaku, ditanggapi }: PutusKeberatanProps) {
  return (
    <Form action={putusKeberatan} schema={schema} resetOnSuccess={false} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="sidik" value={sidik} />
      {!ditanggapi && <p className="text-sm">Pejabat penilai belum menulis tanggapan. Dengarkan dahulu kedua pihak.</p>}
      <PilihNilai pada={pada} awal={{ hasilKerja, perilaku }} />
      <Field
        name="alasan"
        label="Alasan putusan"
        hint="Dibaca pegawai dan pejabat penilainya. Biarkan nilainya bila tetap."
      >
        <Textarea rows={4} maxLength={2000} />
      </Field>
      <div>
        <Submit className="w-full" busy="Menandatangani…">
          Putuskan dan tandatangani
        </Submit>
        <p className="hint mt-2">Ditandatangani sebagai {sebagai}. Putusan ini final dan tidak dapat ditarik.</p>
      </div>
    </Form>
  )
}
