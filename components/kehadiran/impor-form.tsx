"use client"

import { useState } from "react"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Note } from "#components/ui/note.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { impor } from "#lib/kehadiran/actions.ts"
import type { HasilImpor } from "#lib/kehadiran/schema.ts"

const schema = () => import("#lib/kehadiran/schema.ts").then((m) => m.impor)

/** What the file says, line by line, before anything is written. */
function Pratinjau({ jumlah, galat, contoh }: HasilImpor) {
  return (
    <section aria-label="Isi berkas" className="grid gap-3 text-sm">
      {galat.length > 0 && (
        <Note tone="bad">
          <strong>{galat.length} baris keliru; belum ada yang disimpan</strong>
          <ul className="mt-1 grid gap-1">
            {galat.map((g) => (
              <li key={`${g.baris} ${g.sebab}`}>
                Baris {g.baris}: {g.sebab}
              </li>
            ))}
          </ul>
        </Note>
      )}
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

export function ImporForm({ apa }: { apa: "jadwal" | "absen" }) {
  const [hasil, setHasil] = useState<HasilImpor>()
  const siap = hasil && !hasil.disimpan && hasil.galat.length === 0
  return (
    <Form
      action={impor}
      schema={schema}
      resetOnSuccess={false}
      onBerhasil={(h) => setHasil(h as HasilImpor)}
      className="grid gap-4"
    >
      <input type="hidden" name="apa" value={apa} />
      <Field name="berkas" label="Berkas">
        <Input
          type="file"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={() => setHasil(undefined)}
        />
      </Field>
      {hasil && !hasil.disimpan && <Pratinjau {...hasil} />}
      {hasil?.disimpan && <Note tone="good">{hasil.jumlah} baris sudah disimpan.</Note>}
      <div className="flex flex-wrap gap-3">
        <Submit name="aksi" value="periksa" variant={siap ? "secondary" : "primary"} busy="Memeriksa…">
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
