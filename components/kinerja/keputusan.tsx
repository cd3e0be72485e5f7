"use client"

import { Choices } from "#components/ui/choices.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { terima } from "#lib/kinerja/actions.ts"
import { FormKembalikan } from "./form-kembalikan.tsx"
import { useUrung } from "./use-urung.ts"

const schema = () => import("#lib/kinerja/schema/putusan.ts").then((m) => m.terima)

const pilihan = [
  { value: "DIBAWAH_EKSPEKTASI", label: "Di bawah" },
  { value: "SESUAI_EKSPEKTASI", label: "Sesuai" },
  { value: "DIATAS_EKSPEKTASI", label: "Di atas" },
]

/** Accept with a word of feedback, or return with a note. Where the agency gives no feedback, none is asked. */
export function Keputusan({ id, skala }: { id: string; skala: "EKSPEKTASI" | "ANGKA" | "TANPA" }) {
  const { catat } = useUrung()
  return (
    <div data-putusan>
      {/* The sentence is asked for only where something else than "sesuai" is said; without JavaScript too. */}
      <Form action={terima} schema={schema} urung={() => catat([id])} className="group grid gap-4">
        <input type="hidden" name="ids" value={id} />
        {skala !== "TANPA" && (
          <>
            <Choices
              name="umpanBalik"
              label="Dibanding ekspektasi"
              options={pilihan}
              defaultValue="SESUAI_EKSPEKTASI"
              look="segment"
            />
            <div className="group-has-[[value^=SESUAI]:checked]:hidden">
              <Field name="catatan" label="Satu kalimat alasannya" required={false} quiet>
                <Textarea rows={2} maxLength={500} />
              </Field>
            </div>
          </>
        )}
        {skala === "ANGKA" && (
          <Field name="nilai" label="Nilai" hint="0 sampai 100" required={false}>
            <Input inputMode="numeric" maxLength={3} />
          </Field>
        )}
        <div className="grid grid-cols-2 gap-3">
          <DialogButton dialog={`kembalikan-${id}`} variant="secondary">
            Kembalikan…
          </DialogButton>
          <Submit busy="Menerima…">Terima</Submit>
        </div>
      </Form>
      <Dialog id={`kembalikan-${id}`} title="Kembalikan laporan">
        <FormKembalikan id={id} />
      </Dialog>
    </div>
  )
}
