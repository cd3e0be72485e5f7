"use client"

import { useRouter } from "next/navigation"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { tugaskan } from "#lib/pegawai/actions.ts"

const schema = () => import("#lib/pegawai/schema.ts").then((m) => m.tugas)

type TugasFormProps = {
  jabatanId: string
  jenis: "PLT" | "PLH"
  mulai: string
  selesai: string | null
  calon: { id: string; label: string }[]
}

export function TugasForm({ jabatanId, jenis, mulai, selesai, calon }: TugasFormProps) {
  const router = useRouter()
  return (
    <Form action={tugaskan} schema={schema} onBerhasil={() => router.push("/kehadiran")} className="grid gap-4">
      <input type="hidden" name="jabatanId" value={jabatanId} />
      <input type="hidden" name="jenis" value={jenis} />
      <Field
        name="pegawaiId"
        label="Siapa yang melaksanakan"
        hint="Pejabat setingkat atau satu tingkat di bawahnya, di perangkat daerah yang sama, yang masuk hari ini."
      >
        <Select defaultValue="">
          <option value="">Pilih</option>
          {calon.map((c) => (
            <option key={c.id} value={c.id}>
              {c.label}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Hari pertama">
          <Input type="date" defaultValue={mulai} />
        </Field>
        <Field name="selesai" label="Hari terakhir">
          <Input type="date" defaultValue={selesai ?? undefined} />
        </Field>
      </div>
      <Field name="skNomor" label="Nomor surat perintah">
        <Input maxLength={160} />
      </Field>
      <Field name="skTanggal" label="Tanggal surat perintah">
        <Input type="date" defaultValue={mulai} />
      </Field>
      <Submit busy="Mencatat…">{jenis === "PLT" ? "Tunjuk Plt." : "Tunjuk Plh."}</Submit>
    </Form>
  )
}
