import type { ReactNode } from "react"

type ProgressProps = {
  /** What is counted, read aloud and shown left above the bar. */
  label: string
  /** The figure in words, shown right: "38/44", "60 %". */
  text: ReactNode
  value: number
  max?: number
  tone?: "brand" | "gold" | "good"
  /** Only the bar is seen; label and text are for screen readers, the page says them elsewhere. */
  quiet?: boolean
}

export function Progress({ label, text, value, max = 100, tone = "brand", quiet }: ProgressProps) {
  const bar = (
    <progress
      className={`bar bar-${tone}`}
      value={Math.max(0, Math.min(value, max))}
      max={max > 0 ? max : 1}
      aria-label={label}
      aria-valuetext={typeof text === "string" ? text : undefined}
    />
  )
  if (quiet) return bar
  return (
    <div>
      <p className="mb-1 flex justify-between gap-4 text-sm">
        {label} <strong className="text-right whitespace-nowrap tabular-nums">{text}</strong>
      </p>
      {bar}
    </div>
  )
}
