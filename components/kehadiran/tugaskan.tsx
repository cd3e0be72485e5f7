import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { KursiTugas } from "#lib/kehadiran/queries/absen.ts"
import { TugasForm } from "./tugas-form.tsx"

/** An order to act for one seat: Plt. where it is vacant, Plh. where its holder is away. */
export function Tugaskan({ kursi, hariIni }: { kursi: KursiTugas; hariIni: Tanggal }) {
  const { pejabat } = kursi
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title={pejabat ? "Tunjuk Plh." : "Tunjuk Plt."} sub={kursi.jabatan} />
      <div className="grid gap-5">
        <Note tone={pejabat ? "info" : "warn"}>
          {pejabat?.mulai && pejabat.selesai
            ? `${pejabat.nama} tidak masuk ${tanggalSedang(pejabat.mulai)} s.d. ${tanggalSedang(pejabat.selesai)}.`
            : pejabat
              ? `${pejabat.nama} tidak tercatat tidak masuk hari ini. Catat dahulu ketidakhadirannya.`
              : "Jabatan ini lowong."}
        </Note>
        <Card>
          <TugasForm
            jabatanId={kursi.jabatanId}
            jenis={pejabat ? "PLH" : "PLT"}
            mulai={hariIni}
            selesai={pejabat?.selesai ?? null}
            calon={kursi.calon.map((c) => ({ id: c.id, label: `${c.nama}, ${c.jabatan}` }))}
          />
        </Card>
      </div>
    </div>
  )
}
