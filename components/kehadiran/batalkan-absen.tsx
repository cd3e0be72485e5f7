"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { batalkanKetidakhadiran } from "#lib/pegawai/actions.ts"

export function BatalkanAbsen({ id, nama, masa }: { id: string; nama: string; masa: string }) {
  return (
    <>
      <DialogButton dialog={`batal-${id}`} variant="ghost" size="sm" aria-label={`Batalkan ${nama}, ${masa}`}>
        Batalkan
      </DialogButton>
      <Dialog id={`batal-${id}`} title="Batalkan ketidakhadiran?">
        <Form action={batalkanKetidakhadiran} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            {nama} kembali dianggap masuk pada {masa}, dan laporannya diminta lagi. Bila kembali lebih awal, catat ulang
            masa yang benar.
          </p>
          <Submit variant="danger" busy="Membatalkan…">
            Batalkan ketidakhadiran
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
