"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { useRouter } from "next/navigation"
import { hapusDraf } from "#lib/kinerja/actions.ts"

/** Deleting asks once and names the consequence. */
export function HapusDraf({ id }: { id: string }) {
  const router = useRouter()
  return (
    <>
      <DialogButton dialog="hapus-draf" variant="ghost">
        Hapus draf
      </DialogButton>
      <Dialog id="hapus-draf" title="Hapus draf ini?">
        <Form action={hapusDraf} onBerhasil={() => router.replace("/kinerja")} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>Isinya hilang untuk seterusnya. Laporan yang sudah dikirim tidak dapat dihapus.</p>
          <Submit variant="danger" busy="Menghapus…">
            Hapus draf
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
