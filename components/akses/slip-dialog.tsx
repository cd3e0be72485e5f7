"use client"

import { useEffect, useRef, useState } from "react"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { terbitkanSlip } from "#lib/akses/actions.ts"

type Siapa = { pegawaiId: string; akunId?: never } | { akunId: string; pegawaiId?: never }
type Slip = { kode: string; masuk: string; nama: string; sampai: string | Date }

const schema = () => import("#lib/akses/schema.ts").then((m) => m.slip)

/** A one-time slip for who stands at the desk. The code is shown once and kept nowhere. */
export function SlipDialog({ pegawaiId, akunId }: Siapa) {
  const [slip, simpan] = useState<Slip | null>(null)
  const judul = useRef<HTMLHeadingElement>(null)
  // The dialog that asked for it has closed: the code is brought to whoever waits for it, wherever it stands.
  useEffect(() => {
    if (!slip) return
    judul.current?.focus({ preventScroll: true })
    judul.current?.parentElement?.scrollIntoView({ block: "center" })
  }, [slip])
  return (
    <>
      <DialogButton dialog="slip">Buat slip masuk</DialogButton>
      <Dialog id="slip" title="Slip masuk">
        <Form action={terbitkanSlip} schema={schema} className="grid gap-4" onBerhasil={(h) => simpan(h as Slip)}>
          {pegawaiId && <input type="hidden" name="pegawaiId" value={pegawaiId} />}
          {akunId && <input type="hidden" name="akunId" value={akunId} />}
          <p className="text-sm text-soft">
            Diserahkan langsung kepada pemiliknya. Dengan kode ini ia membuat kata sandi baru, sekali, dalam satu hari.
          </p>
          <Field name="pemeriksaan" label="Bagaimana jati dirinya dipastikan" hint="Tercatat bersama nama Bapak/Ibu.">
            <Input maxLength={200} placeholder="KTP diperiksa, wajah dicocokkan" />
          </Field>
          <label className="flex items-center gap-3">
            <input type="checkbox" name="lepasTotp" value="ya" />
            Ponselnya hilang: lepas juga dua langkah
          </label>
          <Submit busy="Membuat…">Buat slip</Submit>
        </Form>
      </Dialog>
      {slip && (
        <section className="note note-good mt-3">
          <div>
            <h3 ref={judul} tabIndex={-1} className="font-semibold">
              Slip untuk {slip.nama}
            </h3>
            <p>Catat sekarang; kode ini tidak ditampilkan lagi.</p>
            <p className="mt-2">
              Akun <strong>{slip.masuk}</strong>, kode{" "}
              <strong className="text-lg whitespace-nowrap tabular-nums">{slip.kode}</strong>
            </p>
          </div>
        </section>
      )}
    </>
  )
}
