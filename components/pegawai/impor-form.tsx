"use client"

import { type ReactNode, useState } from "react"
import { Basis } from "#components/ui/basis.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import type { FormAction } from "#components/ui/form-survive.ts"
import { Input } from "#components/ui/input.tsx"
import { Note } from "#components/ui/note.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { clearToast } from "#components/ui/toast.ts"
import type { LoadSchema } from "#components/ui/use-lazy-resolver.ts"
import type { HasilImpor } from "#lib/pegawai/impor.ts"

/** What the file says, line by line, before anything is written. */
function Pratinjau({ jumlah, ringkas, kekeliruan, galat, contoh }: HasilImpor) {
  return (
    <section aria-label="Isi berkas" className="grid gap-3 text-sm">
      {galat.length > 0 && (
        <Note tone="bad">
          <strong>{kekeliruan} kekeliruan; belum ada yang disimpan</strong>
          <ul className="mt-1 grid gap-1">
            {galat.map((g) => (
              <li key={`${g.baris} ${g.sebab}`}>
                Baris {g.baris}: {g.sebab}
                {g.dasar && (
                  <span className="block text-soft">
                    Dasar: <Basis {...g.dasar} />
                  </span>
                )}
              </li>
            ))}
            {kekeliruan > galat.length && <li>dan {kekeliruan - galat.length} kekeliruan lagi</li>}
          </ul>
        </Note>
      )}
      {ringkas && <p className="font-semibold">{ringkas}</p>}
      {contoh.length > 0 && (
        <ul className="grid gap-1">
          {contoh.map((c) => (
            <li key={c.baris}>
              <strong>{c.nama}</strong>: {c.isi}
            </li>
          ))}
          {jumlah > contoh.length && <li className="text-soft">dan {jumlah - contoh.length} baris lagi</li>}
        </ul>
      )}
    </section>
  )
}

type ImporFormProps = {
  action: FormAction
  schema: LoadSchema
  /** What else the form asks; it is told how to forget the last look. */
  children: (ulang: () => void) => ReactNode
}

/** A file is looked at first; only what was looked at and found sound can be saved. */
export function ImporForm({ action, schema, children }: ImporFormProps) {
  const [hasil, setHasil] = useState<HasilImpor>()
  const ulang = () => {
    setHasil(undefined)
    clearToast()
  }
  const siap = hasil && !hasil.disimpan && hasil.galat.length === 0
  return (
    <Form
      action={action}
      schema={schema}
      resetOnSuccess={false}
      onBerhasil={(h) => setHasil(h as HasilImpor)}
      className="grid gap-4"
    >
      {children(ulang)}
      <Field name="berkas" label="Berkas">
        <Input
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={ulang}
        />
      </Field>
      {hasil && !hasil.disimpan && <Pratinjau {...hasil} />}
      {hasil?.disimpan && <Note tone="good">{hasil.jumlah} baris sudah disimpan.</Note>}
      <div className="flex flex-wrap gap-3">
        {/* The same file may have been changed, which its field does not tell: an old look goes with every new one. */}
        <Submit name="aksi" value="periksa" variant={siap ? "secondary" : "primary"} busy="Memeriksa…" onClick={ulang}>
          Periksa berkas
        </Submit>
        {siap && (
          <Submit name="aksi" value="simpan" busy="Menyimpan…">
            {`Simpan ${hasil.jumlah} baris`}
          </Submit>
        )}
      </div>
    </Form>
  )
}
