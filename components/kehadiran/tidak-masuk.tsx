import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"

/** Today, for whoever is away: nothing is asked. */
export function TidakMasuk({ sapaan, sebab }: { sapaan: "Bapak" | "Ibu" | null; sebab: string }) {
  return (
    <Card title="Laporan harian">
      <Empty icon="calendar-days" title={`Hari ini ${sapaan ?? "Anda"} tercatat ${sebab.toLowerCase()}`}>
        Tidak ada laporan yang diminta selama tidak masuk.
        <LinkButton href="/kinerja/tulis">Tulis laporan hari sebelumnya</LinkButton>
      </Empty>
    </Card>
  )
}
