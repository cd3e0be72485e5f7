"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { hapusHariLibur } from "#lib/organisasi/actions.ts"

export function HapusHariLibur({ id, nama }: { id: string; nama: string }) {
  return (
    <>
      <DialogButton dialog={`hapus-${id}`} variant="ghost" size="sm" aria-label={`Hapus ${nama}`}>
        Hapus
      </DialogButton>
      <Dialog id={`hapus-${id}`} title="Hapus hari libur?">
        <Form action={hapusHariLibur} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>{nama} menjadi hari kerja. Laporan yang sudah diputus tidak berubah.</p>
          <Submit variant="danger" busy="Menghapus…">
            Hapus hari libur
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
