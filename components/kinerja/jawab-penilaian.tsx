"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { Basis } from "#components/ui/basis.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { Syarat } from "#lib/kernel/syarat.ts"
import { ajukanKeberatan, tandatangani } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/keberatan.ts").then((m) => m.keberatan)

type JawabPenilaianProps = {
  id: string
  sidik: string
  /** Until when one may object, and with whom. */ keberatan: Syarat[]
}

/** The person signs what was rated, or says why not. Either closes it. */
export function JawabPenilaian({ id, sidik, keberatan }: JawabPenilaianProps) {
  const gagal = keberatan.find((s) => !s.terpenuhi)
  const [batas, siapa] = keberatan
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
      {gagal ? (
        <p className="text-sm text-soft">
          {gagal.butir}. {gagal.nilai}. Dasar: <Basis {...gagal.dasar} />
        </p>
      ) : (
        <>
          <DialogButton dialog="keberatan" variant="ghost">
            Ajukan keberatan…
          </DialogButton>
          <Reason {...batas!} label="Sampai kapan?" />
          <Dialog id="keberatan" title="Ajukan keberatan">
            <Form action={ajukanKeberatan} schema={schema} className="grid gap-4">
              {dibaca}
              <Field name="keberatan" label="Alasan keberatan" hint={`${batas!.nilai}.`}>
                <Textarea rows={4} maxLength={2000} />
              </Field>
              <p className="text-sm text-soft">
                Diputus {siapa!.nilai}, setelah mendengar kedua pihak. Putusannya final.
              </p>
              <Submit busy="Mengajukan…">Ajukan keberatan</Submit>
            </Form>
          </Dialog>
        </>
      )}
    </div>
  )
}
