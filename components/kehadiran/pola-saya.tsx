import { Note } from "#components/ui/note.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { type Bahan, jadwalKosong, polaPada, type WajibLapor } from "#lib/kehadiran/rules.ts"
import { sebutanIrama, sebutanPola } from "./sebutan.ts"

/** Which pattern of work the calendar above follows, how often one reports, and why. */
export function PolaSaya({ bahan, wajib, tanggal }: { bahan: Bahan; wajib: WajibLapor; tanggal: Tanggal }) {
  const { jenis, dasar } = polaPada(bahan.pola, tanggal)
  const kosong = jadwalKosong(bahan, tanggal)
  const irama = `Melapor ${sebutanIrama[wajib.irama].toLowerCase()}`
  return (
    <div className="mt-3 grid gap-1">
      {kosong && <Note tone="warn">{kosong}.</Note>}
      <Reason
        label={`Pola kerja: ${sebutanPola[jenis].toLowerCase()}. Mengapa?`}
        butir={sebutanPola[jenis]}
        terpenuhi
        dasar={dasar}
      />
      <Reason label={`${irama}. Mengapa?`} butir={irama} terpenuhi dasar={wajib.dasar} />
    </div>
  )
}
