"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { batalkanKetidakhadiran } from "#lib/pegawai/actions.ts"

type BatalkanAbsenProps = { id: string; nama: string; masa: string; /** Days of it are past. */ dijalani: boolean }

export function BatalkanAbsen({ id, nama, masa, dijalani }: BatalkanAbsenProps) {
  return (
    <>
      <DialogButton dialog={`batal-${id}`} variant="ghost" size="sm" aria-label={`Batalkan ${nama}, ${masa}`}>
        Batalkan
      </DialogButton>
      <Dialog id={`batal-${id}`} title="Batalkan ketidakhadiran?">
        <Form action={batalkanKetidakhadiran} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            {nama} kembali dianggap masuk pada {masa}, dan laporannya diminta lagi.
            {dijalani && " Hari yang sudah lewat ikut dibatalkan: hanya bila salah catat."}
          </p>
          {dijalani && (
            <Field name="alasan" label="Alasan">
              <Input maxLength={200} />
            </Field>
          )}
          <Submit variant="danger" busy="Membatalkan…">
            Batalkan ketidakhadiran
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
