"use client"

import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { bukaAkun, cabutPeran, tutupAkun } from "#lib/akses/actions.ts"

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

const schemaBuka = () => import("#lib/akses/schema.ts").then((m) => m.bukaAkun)

/** Opening again asks why, and says that nothing of old opens it. */
export function BukaAkun({ id, nama }: { id: string; nama: string }) {
  return (
    <>
      <DialogButton dialog="buka-akun">Buka kembali</DialogButton>
      <Dialog id="buka-akun" title="Buka kembali akun ini?">
        <Form action={bukaAkun} schema={schemaBuka} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            {`Kata sandi, dua langkah, dan surel pemulihan ${nama} yang lama tidak berlaku lagi: ia masuk dengan slip baru. Perannya yang belum berakhir berlaku lagi; akhiri yang tidak semestinya sebelum membuat slip.`}
          </p>
          <Field name="alasan" label="Alasan">
            <Input maxLength={200} />
          </Field>
          <Submit busy="Membuka…">Buka kembali akun</Submit>
        </Form>
      </Dialog>
    </>
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
