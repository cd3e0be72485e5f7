"use client"

import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { mintaDokumen, mintaRekap } from "#lib/kinerja/actions.ts"

type MintaDokumenProps = { minta: { id: string } | { bulan: string }; lagi: boolean }

export function MintaDokumen({ minta, lagi }: MintaDokumenProps) {
  const [[nama, nilai]] = Object.entries(minta) as [[string, string]]
  return (
    <Form action={nama === "id" ? mintaDokumen : mintaRekap} className="grid">
      <input type="hidden" name={nama} value={nilai} />
      <Submit variant={lagi ? "ghost" : "secondary"} busy="Meminta…">
        {lagi ? "Perbarui bila isinya berubah" : "Buat dokumen PDF"}
      </Submit>
    </Form>
  )
}
