import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { Reason } from "#components/ui/reason.tsx"
import { syaratWajib, type WajibLapor } from "#lib/kehadiran/rules.ts"

/** Where a report would be asked, for whoever need not send one: why, and on what it rests. */
export function TanpaLaporan({ wajib }: { wajib: WajibLapor }) {
  const { butir, dasar } = syaratWajib(wajib)
  return (
    <Card title="Laporan harian">
      <Empty icon="circle-check" title={`${butir}.`}>
        Tidak ada laporan harian yang diminta dari Bapak/Ibu.
      </Empty>
      <Reason butir={butir} terpenuhi dasar={dasar} />
    </Card>
  )
}
