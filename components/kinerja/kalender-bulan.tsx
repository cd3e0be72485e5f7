import type { ReactNode } from "react"
import { Card } from "#components/ui/card.tsx"
import { type HeatDay, HeatCalendar } from "#components/ui/heat-calendar.tsx"
import { awalBulan, awalBulanBerikut, durasi, type Kalender, menitKerja, rentang, sebabLibur, type Tanggal, tambahHari, tanggalPanjang } from "#lib/kernel/tanggal.ts" // prettier-ignore
import { hariLapor, hariTerlewat, type WajibLapor } from "#lib/kehadiran/rules.ts"

type KalenderBulanProps = {
  bulan: string
  hari: { tanggal: Tanggal; menit: number }[]
  tanggal: Tanggal
  hariIni: Tanggal
  kalender: Kalender
  wajib: WajibLapor
  /** Whether the time for a report of a day is over. */
  lewat: (tanggal: Tanggal) => boolean
  /** What the days rest on. */
  children?: ReactNode
}

/** The month at a glance: which of one's own working days are filled, and how full. */
export function KalenderBulan({ bulan, hari, tanggal, hariIni, kalender, wajib, lewat, children }: KalenderBulanProps) {
  const menit = new Map(hari.map((h) => [h.tanggal, h.menit]))
  const semua = rentang(awalBulan(tanggal), tambahHari(awalBulanBerikut(tanggal), -1))
  const jatuh = hariLapor(kalender, wajib, semua[0]!, hariIni < semua.at(-1)! ? hariIni : semua.at(-1)!)
  const terisi = jatuh.length - hariTerlewat(jatuh, wajib, new Set(menit.keys())).length

  const sel = (t: Tanggal): HeatDay => {
    const [m, libur, sendiri] = [menit.get(t) ?? 0, sebabLibur(t, kalender), kalender.hari?.[t]]
    const [keadaan, kata]: [HeatDay["keadaan"], string] =
      m && m >= menitKerja(t, kalender) * 0.8
        ? ["penuh", durasi(m)]
        : m
          ? ["sebagian", durasi(m)]
          : sendiri?.absen || (sendiri?.sebab && !libur)
            ? ["izin", sendiri.sebab!]
            : libur
              ? ["libur", libur]
              : t >= hariIni
                ? ["nanti", t === hariIni ? "hari ini, belum diisi" : sendiri?.wfa ? "belum tiba, WFA" : "belum tiba"]
                : wajib.irama !== "HARIAN"
                  ? ["nanti", "melapor seminggu sekali"]
                  : lewat(t)
                    ? ["lewat", "tidak diisi, batas kirim sudah lewat"]
                    : ["kosong", "belum diisi"]
    const href = t <= hariIni && (m || !libur) ? (`/kinerja/tulis?tanggal=${t}` as const) : undefined
    return { tanggal: t, keadaan, label: `${tanggalPanjang(t)}: ${kata}`, href }
  }
  return (
    <Card
      title={bulan}
      note={
        <>
          <strong className="text-ink">{terisi}</strong> dari {jatuh.length}{" "}
          {wajib.irama === "MINGGUAN" ? "minggu" : "hari"} terisi
        </>
      }
    >
      <HeatCalendar hari={semua.map(sel)} hariIni={hariIni} />
      {children}
    </Card>
  )
}
