"use client"

import { ImporForm } from "#components/pegawai/impor-form.tsx"
import { Choices } from "#components/ui/choices.tsx"
import { imporSkp } from "#lib/kinerja/actions.ts"
import { kanalLain } from "#lib/kinerja/rules/impor.ts"
import { sebutanSumber } from "#lib/kinerja/rules/skp.ts"

const schema = () => import("#lib/kinerja/schema/impor.ts").then((m) => m.imporSkp)
const pilihan = kanalLain.map((k) => ({ value: k, label: sebutanSumber[k] }))

export function ImporSkpForm() {
  return (
    <ImporForm action={imporSkp} schema={schema}>
      {(ulang) => <Choices name="sumber" label="Asal SKP" look="segment" options={pilihan} onPick={ulang} />}
    </ImporForm>
  )
}
