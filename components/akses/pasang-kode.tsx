"use client"

import { useState, type ReactNode } from "react"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Note } from "#components/ui/note.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { pasangKode } from "#lib/akses/actions.ts"

type PasangKodeProps = {
  /** The proposed secret, sealed for this account. */
  segel: string
  /** Another phone has been set up: then the password is asked. */
  diganti: boolean
  /** The picture and the secret in letters. */
  gambar: ReactNode
  /** Where to go once the recovery codes have been kept. */
  lanjut: ReactNode
}

const schema = () => import("#lib/akses/schema.ts").then((m) => m.pasangKode)

/** Sets the second step up, then shows the recovery codes, this once. */
export function PasangKode({ segel, diganti, gambar, lanjut }: PasangKodeProps) {
  const [pemulihan, simpan] = useState<string[] | null>(null)
  if (pemulihan)
    return (
      <div className="grid gap-4">
        <Note tone="good">Dua langkah aktif. Simpan sepuluh kode pemulihan ini; hanya ditampilkan sekali.</Note>
        <ul className="grid grid-cols-2 gap-2 text-center font-semibold tabular-nums" aria-label="Kode pemulihan">
          {pemulihan.map((k) => (
            <li key={k} className="rounded border border-line py-2">
              {k}
            </li>
          ))}
        </ul>
        <p className="text-sm text-soft">
          Satu kode sekali pakai, bila ponsel hilang atau rusak. Catat di kertas, jangan di ponsel yang sama.
        </p>
        {lanjut}
      </div>
    )
  return (
    <div className="grid gap-4">
      {gambar}
      <Form
        action={pasangKode}
        schema={schema}
        className="grid gap-4"
        resetOnSuccess={false}
        onBerhasil={(hasil) => simpan((hasil as { pemulihan: string[] }).pemulihan)}
      >
        <input type="hidden" name="segel" value={segel} />
        <Field name="kode" label="Kode enam angka di aplikasi">
          <Input inputMode="numeric" autoComplete="one-time-code" className="tabular-nums" />
        </Field>
        {diganti && (
          <Field name="sandi" label="Kata sandi sekarang">
            <Input type="password" autoComplete="current-password" />
          </Field>
        )}
        <Submit busy="Memeriksa…">Aktifkan dua langkah</Submit>
      </Form>
    </div>
  )
}
