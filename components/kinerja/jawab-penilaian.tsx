"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { Syarat } from "#lib/kernel/syarat.ts"
import { ajukanKeberatan, tandatangani } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/penilaian.ts").then((m) => m.keberatan)

type JawabPenilaianProps = {
  id: string
  sidik: string
  /** Whether there is still time to object. */ keberatan: Syarat
}

/** The person signs what was rated, or says why not. Either closes it. */
export function JawabPenilaian({ id, sidik, keberatan }: JawabPenilaianProps) {
  const dibaca = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="sidik" value={sidik} />
    </>
  )
  return (
    <div className="grid gap-3">
      <Form action={tandatangani} className="grid">
        {dibaca}
        <Submit busy="Menandatangani…">Tandatangani penilaian</Submit>
      </Form>
      {keberatan.terpenuhi && (
        <DialogButton dialog="keberatan" variant="ghost">
          Ajukan keberatan…
        </DialogButton>
      )}
      <Reason {...keberatan} label={keberatan.terpenuhi ? "Sampai kapan?" : "Batas keberatan sudah lewat"} />
      <Dialog id="keberatan" title="Ajukan keberatan">
        <Form action={ajukanKeberatan} schema={schema} className="grid gap-4">
          {dibaca}
          <Field name="keberatan" label="Alasan keberatan" hint={`${keberatan.nilai}.`}>
            <Textarea rows={4} maxLength={2000} />
          </Field>
          <p className="text-sm text-soft">
            Diputus atasan dari pejabat penilai setelah mendengar kedua pihak. Isi penilaian tidak berubah lagi di sini.
          </p>
          <Submit busy="Mengajukan…">Ajukan keberatan</Submit>
        </Form>
      </Dialog>
    </div>
  )
}
