"use client"

import { useState } from "react"
import { Field } from "#components/ui/field.tsx"
import { Input } from "#components/ui/input.tsx"
import { Note } from "#components/ui/note.tsx"

type Hasil = "cocok" | "berbeda" | "gagal"

/** In the browser where it can: the file then never leaves the device. Plain http has no SubtleCrypto. */
async function sidikBerkas(berkas: File): Promise<string> {
  if (crypto.subtle === undefined) {
    const jawaban = await fetch("/verifikasi/sidik", { method: "POST", body: berkas })
    if (!jawaban.ok) throw new Error(String(jawaban.status))
    return jawaban.text()
  }
  const hash = await crypto.subtle.digest("SHA-256", await berkas.arrayBuffer())
  return Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, "0")).join("")
}

/** Compares a file with the digest of the published one. */
export function PeriksaBerkas({ sidik }: { sidik: string }) {
  const [hasil, setHasil] = useState<Hasil>()
  const periksa = async (berkas: File | undefined) => {
    setHasil(undefined)
    if (!berkas) return
    setHasil(
      await sidikBerkas(berkas).then(
        (s) => (s === sidik ? "cocok" : "berbeda"),
        () => "gagal",
      ),
    )
  }
  return (
    <div className="grid gap-3">
      <Field name="berkas" label="Berkas PDF" required={false}>
        <Input type="file" accept="application/pdf" onChange={(e) => void periksa(e.target.files?.[0])} />
      </Field>
      <div aria-live="polite">
        {hasil === "cocok" && <Note tone="good">Berkas ini asli: sidiknya sama dengan yang diterbitkan.</Note>}
        {hasil === "berbeda" && <Note tone="bad">Berkas ini bukan yang diterbitkan: isinya berbeda.</Note>}
        {hasil === "gagal" && <Note tone="warn">Berkas belum dapat diperiksa. Paling besar 5 MB; coba lagi.</Note>}
      </div>
    </div>
  )
}
