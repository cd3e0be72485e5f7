import type { Route } from "next"
import Link from "next/link"
import { hariKe } from "#lib/kernel/tanggal.ts"

type DayState = "penuh" | "sebagian" | "kosong" | "lewat" | "izin" | "libur" | "nanti"

export type HeatDay = {
  /** YYYY-MM-DD; the days of one month, in order, from the first. */
  tanggal: string
  keadaan: DayState
  /** What is read aloud and shown on hover: "Kamis 12 November, belum diisi". */
  label: string
  href?: Route
}

const words = {
  penuh: "penuh",
  sebagian: "sebagian",
  kosong: "belum diisi",
  lewat: "batas kirim lewat",
  izin: "tidak masuk",
} as const

/** A month of reports at a glance, weeks from Monday to Sunday. The page's own text summary belongs beside it. */
export function HeatCalendar({ hari, hariIni }: { hari: HeatDay[]; /** YYYY-MM-DD */ hariIni?: string }) {
  const shown = Object.entries(words).filter(([state]) => hari.some((day) => day.keadaan === state))
  return (
    <>
      <ol className="heat">
        {["S", "S", "R", "K", "J", "S", "M"].map((day, i) => (
          <li key={i} className="head" aria-hidden="true">
            {day}
          </li>
        ))}
        {hari.map((day, i) => {
          const number = Number(day.tanggal.slice(8))
          const today = day.tanggal === hariIni ? "date" : undefined
          return (
            <li key={day.tanggal} style={i === 0 ? { gridColumnStart: hariKe(day.tanggal) || 7 } : undefined}>
              {day.href ? (
                <Link
                  href={day.href}
                  prefetch={false}
                  className={day.keadaan}
                  aria-label={day.label}
                  aria-current={today}
                  title={day.label}
                >
                  {number}
                </Link>
              ) : (
                <span className={day.keadaan} aria-current={today} title={day.label}>
                  {number}
                  <b className="sr-only">{day.label}</b>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <ul className="heat-key" aria-label="Keterangan warna">
        {shown.map(([state, word]) => (
          <li key={state}>
            <i className={state} />
            {word}
          </li>
        ))}
      </ul>
    </>
  )
}
