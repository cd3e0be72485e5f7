"use client"

import { useState } from "react"
import { Choices } from "#components/ui/choices.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { nilai } from "#lib/kinerja/actions.ts"
import type { Rating } from "#lib/kinerja/rules/penilaian.ts"
import { Matriks } from "./matriks.tsx"

const schema = () => import("#lib/kinerja/schema/penilaian.ts").then((m) => m.nilai)

const pilihan = [
  { value: "DIBAWAH_EKSPEKTASI", label: "Di bawah" },
  { value: "SESUAI_EKSPEKTASI", label: "Sesuai" },
  { value: "DIATAS_EKSPEKTASI", label: "Di atas" },
]

type NilaiFormProps = { id: string; sidik: string; pada: Tanggal; sebagai: string; catatan: string | null }

/** Two taps and a signature: what they come to is shown in the table of the law while one picks. */
export function NilaiForm({ id, sidik, pada, sebagai, catatan }: NilaiFormProps) {
  const [hasilKerja, setHasilKerja] = useState<Rating>()
  const [perilaku, setPerilaku] = useState<Rating>()
  const dibawah = hasilKerja === "DIBAWAH_EKSPEKTASI" || perilaku === "DIBAWAH_EKSPEKTASI"
  return (
    <Form action={nilai} schema={schema} resetOnSuccess={false} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="sidik" value={sidik} />
      <Choices
        name="hasilKerja"
        label="Hasil kerja dibanding ekspektasi"
        look="segment"
        options={pilihan}
        onPick={(v) => setHasilKerja(v as Rating)}
      />
      <Choices
        name="perilaku"
        label="Perilaku kerja dibanding ekspektasi"
        look="segment"
        options={pilihan}
        onPick={(v) => setPerilaku(v as Rating)}
      />
      <Matriks pada={pada} hasilKerja={hasilKerja} perilaku={perilaku} />
      <Field
        name="catatan"
        label="Umpan balik"
        required={false}
        quiet={dibawah}
        hint={dibawah ? "Jelaskan mengapa di bawah ekspektasi." : undefined}
      >
        <Textarea rows={2} maxLength={1000} defaultValue={catatan ?? undefined} />
      </Field>
      <div>
        <Submit className="w-full" busy="Menandatangani…">
          Nilai dan tandatangani
        </Submit>
        <p className="hint mt-2">Ditandatangani sebagai {sebagai}. Dapat ditarik sampai pegawai menandatangani.</p>
      </div>
    </Form>
  )
}
