import type { ReactNode } from "react"

export type Tone = "good" | "warn" | "bad" | "info" | "gold" | "neutral"

/** A state in one or two words. Each tone has its own shape, so colour never speaks alone. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
