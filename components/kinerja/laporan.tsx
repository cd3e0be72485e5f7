import { Riwayat } from "#components/jejak/riwayat.tsx"
import { Card } from "#components/ui/card.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { JejakRow } from "#lib/jejak/queries.ts"
import type { Putusan } from "#lib/kernel/ability.ts"
import { tanggalPanjang } from "#lib/kernel/tanggal.ts"
import type { LaporanDetail } from "#lib/kinerja/queries/laporan.ts"
import { bolehDiubah } from "#lib/kinerja/rules/laporan.ts"
import type { AturKotak } from "#lib/kinerja/rules/kotak-masuk.ts"
import { BatalkanKeputusan } from "./batalkan-keputusan.tsx"
import { Keputusan } from "./keputusan.tsx"
import { RincianLaporan } from "./rincian-laporan.tsx"
import { SimpanTemplat } from "./simpan-templat.tsx"
import { StatusLaporan } from "./status.tsx"
import { TarikLaporan } from "./tarik-laporan.tsx"

type LaporanProps = {
  l: LaporanDetail
  riwayat: JejakRow[]
  sendiri: boolean
  skala: AturKotak["skala"]["nilai"]
  terima: Putusan
  tarik: Putusan
  batalkan: Putusan
}

/** One report: what was done, who decides, and everything that happened to it. */
export function Laporan({ l, riwayat, sendiri, skala, terima, tarik, batalkan }: LaporanProps) {
  return (
    <>
      <PageTitle
        title={sendiri ? "Laporan saya" : `Laporan ${l.pegawai}`}
        sub={`${tanggalPanjang(l.tanggal)} · ${l.jabatan}`}
      >
        {sendiri && !l.isiDihapus && <SimpanTemplat id={l.id} uraian={l.uraian} />}
        {tarik.boleh && <TarikLaporan id={l.id} />}
        {sendiri && bolehDiubah(l.status) && (
          <LinkButton variant="primary" href={`/kinerja/tulis?id=${l.id}`}>
            {l.status === "DRAF" ? "Lanjutkan draf" : "Perbaiki laporan"}
          </LinkButton>
        )}
      </PageTitle>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
        <div className="grid gap-5">
          <Card title={l.uraian} note={<StatusLaporan status={l.status} />}>
            {l.status === "DIKEMBALIKAN" && (
              <Note tone="warn" icon="undo-2" className="mb-4">
                “{l.catatan}”
              </Note>
            )}
            <RincianLaporan l={l} />
          </Card>
          {terima.boleh && (
            <Card title="Keputusan">
              <Keputusan id={l.id} skala={skala} />
            </Card>
          )}
          {batalkan.boleh && (
            <Card title="Keputusan">
              <BatalkanKeputusan id={l.id} />
            </Card>
          )}
        </div>
        <Card title="Yang telah terjadi" note={`${riwayat.length} peristiwa`}>
          <Riwayat riwayat={riwayat} />
        </Card>
      </div>
    </>
  )
}
