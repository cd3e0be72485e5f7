"use client"

import { useState } from "react"
import { Form } from "#components/ui/form.tsx"
import { Note } from "#components/ui/note.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { salin } from "#lib/kinerja/actions.ts"

type SalinBknProps = {
  bulan: string
  /** What has not left yet, as a spreadsheet takes it, and how many rows that is. */
  teks: string
  jumlah: number
}

type Hasil = { cara: "PAPAN_KLIP" | "XLSX"; jumlah: number; pada: string }

const alamat = (pada: string) => `/kinerja/salin/xlsx?pada=${encodeURIComponent(pada)}`

/** Marks first, then hands over: what two windows ask for at once leaves by one of them. */
export function SalinBkn({ bulan, teks, jumlah }: SalinBknProps) {
  const [tersalin, setTersalin] = useState<{ pesan: string; teks?: string }>()
  const serahkan = async (hasil: Hasil) => {
    if (!hasil.jumlah) return
    // Another window took some of them: the sheet of this taking over holds exactly the rest.
    if (hasil.cara === "XLSX" || hasil.jumlah !== jumlah) return location.assign(alamat(hasil.pada))
    try {
      await navigator.clipboard.writeText(teks)
      setTersalin({ pesan: `${jumlah} laporan ada di papan klip. Tempelkan di Progres Harian BKN.` })
    } catch {
      // Plain http has no clipboard, and a browser may refuse it.
      setTersalin({ pesan: "Peramban ini tidak mengizinkan salin otomatis. Salin sendiri dari kotak ini:", teks })
    }
  }
  return (
    <>
      {tersalin && (
        <Note tone="good" className="mb-4">
          {tersalin.pesan}
          {tersalin.teks && (
            <textarea
              className="input mt-2"
              readOnly
              rows={4}
              aria-label="Laporan untuk disalin"
              value={tersalin.teks}
              onFocus={(e) => e.target.select()}
            />
          )}
        </Note>
      )}
      {jumlah > 0 && (
        <Form action={salin} onBerhasil={(h) => void serahkan(h as Hasil)} className="flex flex-wrap gap-3">
          <input type="hidden" name="bulan" value={bulan} />
          <Submit name="cara" value="PAPAN_KLIP" busy="Menyalin…">
            Salin ke Progres Harian BKN
          </Submit>
          <Submit name="cara" value="XLSX" variant="secondary" busy="Menyiapkan…">
            Unduh xlsx
          </Submit>
        </Form>
      )}
    </>
  )
}
