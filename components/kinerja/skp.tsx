import type { Route } from "next"
import { Riwayat } from "#components/jejak/riwayat.tsx"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { Note } from "#components/ui/note.tsx"
import type { JejakRow } from "#lib/jejak/queries.ts"
import { tanggalSedang, waktuSedang } from "#lib/kernel/tanggal.ts"
import type { SkpDetail } from "#lib/kinerja/queries/skp.ts"
import { bolehDisusun, syaratSumber } from "#lib/kinerja/rules/skp.ts"
import { AjukanSkp } from "./ajukan-skp.tsx"
import { DialogKinerja } from "./dialog-kinerja.tsx"
import { Ekspektasi } from "./ekspektasi.tsx"
import { KartuRhk } from "./kartu-rhk.tsx"
import { PutusanSkp } from "./putusan-skp.tsx"
import { StatusSkp } from "./status-skp.tsx"

type SkpProps = {
  skp: SkpDetail
  sendiri: boolean
  /** What the looker may do as its appraiser. */
  tetapkan: boolean
  buka: boolean
  riwayat: JejakRow[]
}

/** One plan, with its results, what is expected of behaviour, and the dialogue about both. */
export function Skp({ skp, sendiri, tetapkan, buka, riwayat }: SkpProps) {
  const sumber = syaratSumber(skp)
  const susun = sendiri && bolehDisusun(skp)
  const berdialog = skp.status !== "DRAF" && sumber.terpenuhi && (sendiri || tetapkan || buka)
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
      <div className="grid gap-5">
        {!sumber.terpenuhi && <Note>{sumber.nilai}.</Note>}
        {skp.status === "DIKEMBALIKAN" && (
          <Note tone="warn" icon="undo-2">
            <strong className="block">Dikembalikan {skp.diputusSebagai}</strong>“{skp.catatan}”
          </Note>
        )}
        <Card title="Rencana hasil kerja" note={<StatusSkp status={skp.status} />} bare>
          {skp.rhk.length ? (
            <ul className="rows">
              {skp.rhk.map((r) => (
                <KartuRhk key={r.id} r={r} skp={skp} susun={susun} berdialog={berdialog} />
              ))}
            </ul>
          ) : (
            <Empty icon="target" title="Belum ada RHK">
              Tulis hasil yang dijanjikan tahun ini, misalnya “Tersedianya data kelompok tani”.
            </Empty>
          )}
          {susun && (
            <div className="flex flex-wrap gap-3 border-t border-line p-5">
              <LinkButton href={`/kinerja/skp/${skp.id}/rhk` as Route}>Tambah RHK</LinkButton>
              {skp.rhk.length > 0 && <AjukanSkp id={skp.id} />}
            </div>
          )}
        </Card>
        <Ekspektasi skp={skp} isi={tetapkan} />
      </div>
      <div className="grid gap-5 lg:sticky lg:top-20">
        {(tetapkan || buka) && <PutusanSkp id={skp.id} versi={skp.versi} tetapkan={tetapkan} />}
        <Card title="Keterangan">
          <p>
            Masa {tanggalSedang(skp.mulai)} s.d. {tanggalSedang(skp.selesai)}
          </p>
          <p className="text-soft">
            {skp.penilai ? `Pejabat penilai: ${skp.penilai}` : "Pejabat penilai ditentukan saat diajukan"}
          </p>
          {skp.status === "DITETAPKAN" && skp.diputusPada && (
            <p className="text-soft">
              Ditetapkan {waktuSedang(skp.diputusPada)} oleh {skp.diputusOleh}, {skp.diputusSebagai}
            </p>
          )}
          {skp.status === "DIAJUKAN" && skp.diajukanPada && (
            <p className="text-soft">Diajukan {waktuSedang(skp.diajukanPada)}</p>
          )}
        </Card>
        {skp.status !== "DRAF" && (
          <DialogKinerja skpId={skp.id} dialog={skp.dialog.filter((d) => !d.rhkId)} berdialog={berdialog} />
        )}
        {riwayat.length > 0 && (
          <Card title="Yang telah terjadi" note={`${riwayat.length} peristiwa`}>
            <Riwayat riwayat={riwayat} />
          </Card>
        )}
      </div>
    </div>
  )
}
