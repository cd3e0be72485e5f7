"use client"

import { useRouter } from "next/navigation"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { catatKetidakhadiran } from "#lib/pegawai/actions.ts"

const schema = () => import("#lib/pegawai/schema.ts").then((m) => m.catatKetidakhadiran)

type AbsenFormProps = { pegawaiId: string; hariIni: string; jenis: [nilai: string, kata: string][] }

export function AbsenForm({ pegawaiId, hariIni, jenis }: AbsenFormProps) {
  const router = useRouter()
  return (
    <Form
      action={catatKetidakhadiran}
      schema={schema}
      onBerhasil={() => router.push("/kehadiran")}
      className="grid gap-4"
    >
      <input type="hidden" name="pegawaiId" value={pegawaiId} />
      <Field name="jenis" label="Jenis" hint="Jenisnya hanya terlihat oleh pengelola dan yang bersangkutan.">
        <Select defaultValue="CUTI">
          {jenis.map(([nilai, kata]) => (
            <option key={nilai} value={nilai}>
              {kata}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Hari pertama">
          <Input type="date" defaultValue={hariIni} />
        </Field>
        <Field name="selesai" label="Hari terakhir">
          <Input type="date" defaultValue={hariIni} />
        </Field>
      </div>
      <Field name="surat" label="Nomor surat" hint="Surat cuti, surat tugas, atau surat keterangan.">
        <Input maxLength={160} />
      </Field>
      <Submit busy="Mencatat…">Catat ketidakhadiran</Submit>
    </Form>
  )
}
