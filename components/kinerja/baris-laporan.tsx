import Link from "next/link"
import { durasi, jam } from "#lib/kernel/tanggal.ts"
import type { LaporanRow } from "#lib/kinerja/queries/laporan.ts"
import { StatusLaporan } from "./status.tsx"

/** "RHK 1 · 12 dokumen · 2 j": what a report counts for, in one line. */
export function ringkas(
  l: Pick<LaporanRow, "rhk" | "volume" | "durasiMenit" | "bukti" | "tautan" | "disalin">,
): string {
  return [
    l.rhk && `RHK ${l.rhk.nomor}`,
    l.volume && `${l.volume.replace(".", ",")} ${l.rhk?.satuan ?? ""}`,
    durasi(l.durasiMenit),
    l.bukti.length + (l.tautan ? 1 : 0) > 0 && `${l.bukti.length + (l.tautan ? 1 : 0)} bukti`,
    l.disalin && "disalin ke BKN",
  ]
    .filter(Boolean)
    .join(" · ")
}

/** One's own report in a list. */
export function BarisLaporan({ l }: { l: LaporanRow }) {
  return (
    <li className="flex items-start gap-3">
      <span className="w-11 flex-none text-soft tabular-nums">{l.mulaiMenit === null ? "" : jam(l.mulaiMenit)}</span>
      <span className="min-w-0 flex-1">
        <Link
          href={`/kinerja/${l.id}`}
          prefetch={false}
          className="block font-semibold text-ink no-underline hover:underline"
        >
          {l.uraian}
        </Link>
        <small className="text-sm text-soft">{ringkas(l)}</small>
      </span>
      <StatusLaporan status={l.status} />
    </li>
  )
}
