import { Icon } from "#components/ui/icon.tsx"
import type { LaporanRow } from "#lib/kinerja/queries/laporan.ts"

/** The evidence of a report: photos to look at, PDFs to take along, the link to follow. */
export function Bukti({ l: { bukti, tautan } }: { l: Pick<LaporanRow, "bukti" | "tautan"> }) {
  return (
    <span className="thumbs justify-end">
      {bukti.map((b) => (
        <a key={b.id} href={`/api/berkas/${b.id}`} target="_blank" className="thumb" title={b.nama}>
          {b.jenis === "FOTO" ? (
            <img src={`/api/berkas/${b.id}`} alt={b.nama} loading="lazy" />
          ) : (
            <Icon name="file-text" />
          )}
          {b.jenis === "PDF" && <span className="sr-only">{b.nama}</span>}
        </a>
      ))}
      {tautan && (
        <a
          href={tautan}
          target="_blank"
          rel="noreferrer"
          className="link inline-flex min-h-(--tap) items-center break-all"
        >
          {tautan}
        </a>
      )}
    </span>
  )
}
