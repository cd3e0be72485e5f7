import type { Route } from "next"
import { Card } from "#components/ui/card.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { KursiTugas } from "#lib/kehadiran/queries/tugas.ts"
import { TugasForm } from "./tugas-form.tsx"

/** An order to act for one seat: Plt. where it is vacant, Plh. where its holder is away. */
export function Tugaskan({ kursi, cari, hariIni }: { kursi: KursiTugas; cari: string; hariIni: Tanggal }) {
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
        {(kursi.lebih || cari) && (
          <FilterBar action={`/kehadiran/tugas/${kursi.jabatanId}` as Route} label="Cari pelaksana" aktif={cari !== ""}>
            <label className="field min-w-0 flex-1 basis-48">
              <span className="label">Nama, NIP, atau jabatan pelaksana</span>
              <input className="input" type="search" name="cari" defaultValue={cari} maxLength={80} />
            </label>
          </FilterBar>
        )}
        <Card>
          {kursi.lebih && (
            <p className="mb-4 text-sm text-soft">
              Yang tampil {kursi.calon.length} calon pertama, dari unitnya dahulu. Cari bila tidak ada di antaranya.
            </p>
          )}
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
