"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { simpanTemplat } from "#lib/kinerja/actions.ts"

const schema = () => import("#lib/kinerja/schema/bukti.ts").then((m) => m.simpanTemplat)

/** Keeps a report's words, RHK and place under a name, for the next time. */
export function SimpanTemplat({ id, uraian }: { id: string; uraian: string }) {
  return (
    <>
      <DialogButton dialog="simpan-templat" variant="ghost">
        Jadikan templat…
      </DialogButton>
      <Dialog id="simpan-templat" title="Jadikan templat">
        <Form action={simpanTemplat} schema={schema} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <Field name="nama" label="Nama templat" hint="Uraian, RHK, dan tempat ikut tersimpan; jam dan volume tidak.">
            <Input maxLength={60} defaultValue={uraian.slice(0, 60)} />
          </Field>
          <Submit busy="Menyimpan…">Simpan templat</Submit>
        </Form>
      </Dialog>
    </>
  )
}
