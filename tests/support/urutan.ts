import { createHash } from "node:crypto"

/** The instant of the drill: that of the template, so that its calendar and plans fit. */
export const SAAT = new Date("2026-11-20T15:00:00+07:00")

export const ke = (n: number): string => `Latihan ke-${n}`

/** The key of the n-th report, the same in every process. */
export function kunciKe(n: number): string {
  const h = createHash("sha256").update(ke(n)).digest("hex")
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}
