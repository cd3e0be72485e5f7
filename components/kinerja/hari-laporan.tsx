import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { type Tanggal, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { LaporanRow } from "#lib/kinerja/queries/laporan.ts"
import { BarisLaporan } from "./baris-laporan.tsx"

type HariLaporanProps = { laporan: LaporanRow[]; tanggal: Tanggal; hariIni: Tanggal }

/** The reports of the day that the form writes. */
export function HariLaporan({ laporan, tanggal, hariIni }: HariLaporanProps) {
  const hari = tanggal === hariIni ? "hari ini" : tanggalPendek(tanggal)
  return (
    <Card title={`Laporan ${hari}`} note={`${laporan.length} laporan`} bare>
      {laporan.length ? (
        <ul className="rows">
          {laporan.map((l) => (
            <BarisLaporan key={l.id} l={l} />
          ))}
        </ul>
      ) : (
        <Empty icon="pencil" title="Belum ada laporan">
          Tulis satu kalimat di atas, lalu kirim.
        </Empty>
      )}
    </Card>
  )
}
