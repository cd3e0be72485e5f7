"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { batalkan } from "#lib/kinerja/actions.ts"

/** Until the month is closed the one who decided may think again. */
export function BatalkanKeputusan({ id }: { id: string }) {
  return (
    <Form action={batalkan} className="grid gap-3">
      <input type="hidden" name="ids" value={id} />
      <p className="text-sm text-soft">Laporan kembali menunggu keputusan. Pembatalan tercatat dalam jejak.</p>
      <Submit variant="secondary" busy="Membatalkan…">
        Batalkan keputusan
      </Submit>
    </Form>
  )
}
