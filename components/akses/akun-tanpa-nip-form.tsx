"use client"

import { Choices } from "#components/ui/choices.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { buatAkunTanpaNip } from "#lib/akses/actions.ts"
import type { KursiLuar } from "#lib/akses/queries/daftar.ts"

const schema = () => import("#lib/akses/schema.ts").then((m) => m.akunTanpaNip)

/** A person without a NIP, his seat and his account, in one form. He gets in by a slip. */
export function AkunTanpaNipForm({ kursi, pada }: { kursi: KursiLuar[]; pada: string }) {
  return (
    <Form action={buatAkunTanpaNip} schema={schema} className="grid gap-4">
      <Field name="nama" label="Nama lengkap">
        <Input maxLength={120} autoComplete="off" />
      </Field>
      <Choices
        name="status"
        label="Status"
        look="segment"
        options={[
          { value: "PEJABAT_NEGARA", label: "Pejabat negara" },
          { value: "NON_ASN", label: "Pejabat luar" },
        ]}
      />
      <Choices
        name="jenisKelamin"
        label="Jenis kelamin"
        look="segment"
        options={[
          { value: "L", label: "Laki-laki" },
          { value: "P", label: "Perempuan" },
        ]}
      />
      <Field name="jabatanId" label="Jabatan">
        <Select defaultValue="">
          <option value="">Pilih jabatan</option>
          {kursi.map((k) => (
            <option key={k.id} value={k.id}>{`${k.nama}, ${k.unit}`}</option>
          ))}
        </Select>
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Mulai">
          <Input type="date" defaultValue={pada} />
        </Field>
        <Field name="skNomor" label="Nomor keputusan">
          <Input maxLength={120} />
        </Field>
      </div>
      <Field name="masuk" label="Nama akun" hint="Huruf kecil, misalnya wakil.gubernur">
        <Input autoCapitalize="none" autoComplete="off" spellCheck={false} />
      </Field>
      <Submit busy="Membuat…">Buat akun</Submit>
    </Form>
  )
}
