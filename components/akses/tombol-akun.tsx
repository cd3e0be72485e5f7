"use client"

import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { cabutPeran, tutupAkun } from "#lib/akses/actions.ts"

/** Ends a role today. */
export function CabutPeran({ id }: { id: string }) {
  return (
    <Form action={cabutPeran}>
      <input type="hidden" name="id" value={id} />
      <Submit variant="secondary" size="sm" busy="Mengakhiri…">
        Akhiri
      </Submit>
    </Form>
  )
}

/** Closing asks once and names the consequence. */
export function TutupAkun({ id, nama }: { id: string; nama: string }) {
  return (
    <>
      <DialogButton dialog="tutup-akun" variant="ghost">
        Tutup akun
      </DialogButton>
      <Dialog id="tutup-akun" title="Tutup akun ini?">
        <Form action={tutupAkun} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>{`${nama} tidak dapat masuk lagi, dan sesinya yang terbuka berakhir sekarang. Catatannya tetap ada.`}</p>
          <Submit variant="danger" busy="Menutup…">
            Tutup akun
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
