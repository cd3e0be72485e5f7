"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { akhiriTugas } from "#lib/pegawai/actions.ts"

export function AkhiriTugas({ id, nama, jabatan }: { id: string; nama: string; jabatan: string }) {
  return (
    <>
      <DialogButton dialog={`akhiri-${id}`} variant="ghost" size="sm" aria-label={`Akhiri ${nama}, ${jabatan}`}>
        Akhiri
      </DialogButton>
      <Dialog id={`akhiri-${id}`} title="Akhiri penugasan?">
        <Form action={akhiriTugas} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            {nama} berhenti melaksanakan {jabatan} setelah hari ini; tugas yang belum mulai dibatalkan. Keputusannya
            tetap berlaku.
          </p>
          <Submit variant="danger" busy="Mengakhiri…">
            Akhiri penugasan
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
