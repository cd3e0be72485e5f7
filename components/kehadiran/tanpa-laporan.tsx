import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Reason } from "#components/ui/reason.tsx"
import { syaratWajib, type WajibLapor } from "#lib/kehadiran/rules.ts"

type TanpaLaporanProps = { wajib: WajibLapor; /** It has a page of its own. */ sendiri?: boolean }

/** Where a report would be asked, for whoever need not send one: why, and on what it rests. */
export function TanpaLaporan({ wajib, sendiri }: TanpaLaporanProps) {
  const { butir, dasar } = syaratWajib(wajib)
  return (
    <>
      {sendiri && <PageTitle title="Tulis laporan" />}
      <Card title="Laporan harian">
        <Empty icon="circle-check" title={`${butir}.`}>
          Tidak ada laporan harian yang diminta dari Bapak/Ibu.
        </Empty>
        <Reason butir={butir} terpenuhi dasar={dasar} />
      </Card>
    </>
  )
}
