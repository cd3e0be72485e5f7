import { Card } from "#components/ui/card.tsx"
import { type HeatDay, HeatCalendar } from "#components/ui/heat-calendar.tsx"
import { awalBulan, awalBulanBerikut, durasi, type Kalender, rentang, sebabLibur, type Tanggal, tambahHari, tanggalPanjang } from "#lib/kernel/tanggal.ts" // prettier-ignore
import { TARGET_MENIT } from "#lib/kinerja/rules/laporan.ts"

type KalenderBulanProps = {
  bulan: string
  hari: { tanggal: Tanggal; menit: number }[]
  tanggal: Tanggal
  hariIni: Tanggal
  kalender: Kalender
}

/** The month at a glance: which working days are filled, and how full. */
export function KalenderBulan({ bulan, hari, tanggal, hariIni, kalender }: KalenderBulanProps) {
  const menit = new Map(hari.map((h) => [h.tanggal, h.menit]))
  const semua = rentang(awalBulan(tanggal), tambahHari(awalBulanBerikut(tanggal), -1))
  const wajib = semua.filter((t) => t <= hariIni && !sebabLibur(t, kalender))
  const terisi = wajib.filter((t) => menit.has(t)).length

  const sel = (t: Tanggal): HeatDay => {
    const [m, libur] = [menit.get(t) ?? 0, sebabLibur(t, kalender)]
    const [keadaan, kata]: [HeatDay["keadaan"], string] =
      m >= TARGET_MENIT * 0.8
        ? ["penuh", durasi(m)]
        : m
          ? ["sebagian", durasi(m)]
          : libur
            ? ["libur", libur]
            : t >= hariIni
              ? ["nanti", t === hariIni ? "hari ini, belum diisi" : "belum tiba"]
              : ["kosong", "belum diisi"]
    const href = t <= hariIni && (m || !libur) ? (`/kinerja/tulis?tanggal=${t}` as const) : undefined
    return { tanggal: t, keadaan, label: `${tanggalPanjang(t)}: ${kata}`, href }
  }
  return (
    <Card
      title={bulan}
      note={
        <>
          <strong className="text-ink">{terisi}</strong> dari {wajib.length} hari terisi
        </>
      }
    >
      <HeatCalendar hari={semua.map(sel)} hariIni={hariIni} />
    </Card>
  )
}
