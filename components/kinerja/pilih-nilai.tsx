"use client"

import { useState } from "react"
import { Choices } from "#components/ui/choices.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import type { Rating } from "#lib/kinerja/rules/penilaian.ts"
import { Matriks } from "./matriks.tsx"

const pilihan = [
  { value: "DIBAWAH_EKSPEKTASI", label: "Di bawah" },
  { value: "SESUAI_EKSPEKTASI", label: "Sesuai" },
  { value: "DIATAS_EKSPEKTASI", label: "Di atas" },
]

const dinilai = [
  ["hasilKerja", "Hasil kerja"],
  ["perilaku", "Perilaku kerja"],
] as const

type Nilai = { hasilKerja?: Rating; perilaku?: Rating }
type PilihNilaiProps = { pada: Tanggal; awal?: Nilai; onPilih?: (nilai: Nilai) => void }

/** Two words, and what they come to in the table of the law while one picks. */
export function PilihNilai({ pada, awal = {}, onPilih }: PilihNilaiProps) {
  const [nilai, setNilai] = useState<Nilai>(awal)
  const pilih = (baru: Nilai) => {
    setNilai({ ...nilai, ...baru })
    onPilih?.({ ...nilai, ...baru })
  }
  return (
    <>
      {dinilai.map(([name, sebutan]) => (
        <Choices
          key={name}
          name={name}
          label={`${sebutan} dibanding ekspektasi`}
          look="segment"
          options={pilihan}
          defaultValue={awal[name]}
          onPick={(v) => pilih({ [name]: v as Rating })}
        />
      ))}
      <Matriks pada={pada} hasilKerja={nilai.hasilKerja} perilaku={nilai.perilaku} />
    </>
  )
}
