import type { Figure } from "./load.ts"

export type Row = {
  nama: string
  siginjai: Figure
  memori?: Figure
  kosong: Figure
  telanjang: Figure
  /** The floor that the target names, and the share of it that is asked for. */
  banding: Figure
  target: number
}

const koma = (n: number, angka: number) => n.toFixed(angka).replace(".", ",")
const rate = (f?: Figure) => (f ? koma(f.perSecond, f.perSecond < 100 ? 1 : 0) : "-")
const late = (f: Figure) => `${koma(f.p50, 0)} / ${koma(f.p97, 0)} ms`

/** Requests per second beside the floors of the same run, and whether the target was met. */
export function table(rows: Row[]): string {
  const head = ["", "Siginjai", "dari memori", "kosong", "node:http+pg", "rasio", "target", "", "p50 / p97,5"]
  const body = rows.map((r) => {
    const share = r.siginjai.perSecond / r.banding.perSecond
    const verdict = share >= r.target ? "tercapai" : "MELESET"
    const floors = [rate(r.siginjai), rate(r.memori), rate(r.kosong), rate(r.telanjang)]
    return [r.nama, ...floors, koma(share, 2), koma(r.target, 2), verdict, late(r.siginjai)]
  })
  const all = [head, ...body]
  const wide = head.map((_, i) => Math.max(...all.map((line) => line[i]!.length)))
  const left = new Set([0, 7])
  const lines = all.map((line) =>
    line.map((cell, i) => (left.has(i) ? cell.padEnd(wide[i]!) : cell.padStart(wide[i]!))).join("  "),
  )
  return lines.map((line) => line.trimEnd()).join("\n")
}
