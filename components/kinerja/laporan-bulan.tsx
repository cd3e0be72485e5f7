import { TanpaLaporan } from "#components/kehadiran/tanpa-laporan.tsx"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { bulanPanjang, durasi, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts" // prettier-ignore
import type { LaporanRow } from "#lib/kinerja/queries/laporan.ts"
import type { WajibLapor } from "#lib/kehadiran/rules.ts"
import { BarisLaporan } from "./baris-laporan.tsx"
import { PilihBulan } from "./pilih-bulan.tsx"

type LaporanBulanProps = { bulan: Tanggal; hariIni: Tanggal; laporan: LaporanRow[]; wajib: WajibLapor }

const ke = (t: Tanggal) => ({ pathname: "/kinerja" as const, query: { bulan: t.slice(0, 7) } })

/** One's own reports of a month, a card a day. */
export function LaporanBulan({ bulan, hariIni, laporan, wajib }: LaporanBulanProps) {
  const perHari = Map.groupBy(laporan, (l) => l.tanggal)
  const melapor = wajib.irama !== "TIDAK"
  const terkirim = laporan.filter((l) => l.status !== "DRAF")
  const hari = new Set(terkirim.map((l) => l.tanggal)).size
  const jumlah = terkirim.length ? `${terkirim.length} laporan pada ${hari} hari` : "Belum ada laporan"
  return (
    <>
      <PageTitle title={`Laporan ${bulanPanjang(bulan)}`} sub={jumlah}>
        <PilihBulan bulan={bulan} hariIni={hariIni} ke={ke} />
        {wajib.kanal === "BKN" && (
          <LinkButton href={{ pathname: "/kinerja/salin", query: { bulan: bulan.slice(0, 7) } }}>
            Salin ke BKN
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={{ pathname: "/kinerja/rekap", query: { bulan: bulan.slice(0, 7) } }}>
          Rekap
        </LinkButton>
        {melapor && (
          <LinkButton variant="primary" href="/kinerja/tulis">
            Tulis laporan
          </LinkButton>
        )}
      </PageTitle>
      <div className="grid gap-4">
        {[...perHari].map(([tanggal, isi]) => (
          <Card
            key={tanggal}
            title={tanggalSedang(tanggal)}
            note={durasi(isi.reduce((n, l) => n + l.durasiMenit, 0))}
            bare
          >
            <ul className="rows">
              {isi.map((l) => (
                <BarisLaporan key={l.id} l={l} />
              ))}
            </ul>
          </Card>
        ))}
        {!melapor && !laporan.length && <TanpaLaporan wajib={wajib} />}
        {melapor && !laporan.length && (
          <Card>
            <Empty icon="file-text" title={`Belum ada laporan pada ${bulanPanjang(bulan)}`}>
              <LinkButton href="/kinerja/tulis">Tulis laporan</LinkButton>
            </Empty>
          </Card>
        )}
      </div>
    </>
  )
}
