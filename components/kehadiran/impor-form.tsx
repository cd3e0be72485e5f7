"use client"

import { ImporForm as Form } from "#components/pegawai/impor-form.tsx"
import { impor } from "#lib/kehadiran/actions.ts"

const schema = () => import("#lib/kehadiran/schema.ts").then((m) => m.impor)

export function ImporForm({ apa }: { apa: "jadwal" | "absen" }) {
  return (
    <Form action={impor} schema={schema}>
      {() => <input type="hidden" name="apa" value={apa} />}
    </Form>
  )
}
