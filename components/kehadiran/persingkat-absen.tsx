"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { persingkatKetidakhadiran } from "#lib/pegawai/actions.ts"

const schema = () => import("#lib/pegawai/schema.ts").then((m) => m.persingkatKetidakhadiran)

type PersingkatAbsenProps = {
  id: string
  nama: string
  /** The first day, and the last that may be chosen: one before that of the letter. */
  mulai: string
  paling: string
  /** What is likely: yesterday, where it lies between. */
  usul: string
}

/** Back earlier than the letter says. */
export function PersingkatAbsen({ id, nama, mulai, paling, usul }: PersingkatAbsenProps) {
  return (
    <>
      <DialogButton dialog={`persingkat-${id}`} variant="ghost" size="sm" aria-label={`Persingkat, ${nama}`}>
        Persingkat
      </DialogButton>
      <Dialog id={`persingkat-${id}`} title="Kembali lebih awal">
        <Form action={persingkatKetidakhadiran} schema={schema} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            Hari yang sudah dijalani tetap tercatat. Sesudah hari terakhir ini, {nama} dianggap masuk dan laporannya
            diminta lagi. Plh. yang sudah ditunjuk diakhiri tersendiri.
          </p>
          <Field name="selesai" label="Hari terakhir tidak masuk">
            <Input type="date" min={mulai} max={paling} defaultValue={usul} />
          </Field>
          <Field name="alasan" label="Alasan">
            <Input maxLength={200} />
          </Field>
          <Submit busy="Menyimpan…">Persingkat ketidakhadiran</Submit>
        </Form>
      </Dialog>
    </>
  )
}
