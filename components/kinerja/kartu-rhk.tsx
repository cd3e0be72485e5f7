import type { Route } from "next"
import { LinkButton } from "#components/ui/link-button.tsx"
import { Note } from "#components/ui/note.tsx"
import type { RhkDetail, SkpDetail } from "#lib/kinerja/queries/skp.ts"
import { bukanHasil } from "#lib/kinerja/rules/skp.ts"
import { BarisDialog } from "./baris-dialog.tsx"
import { FormDialog } from "./form-dialog.tsx"

const sebutanAspek = { KUALITAS: "Kualitas", WAKTU: "Waktu", BIAYA: "Biaya" } as const

type KartuRhkProps = { r: RhkDetail; skp: SkpDetail; susun: boolean; berdialog: boolean }

/** One result with its indicators, what was said about it, and for its author the way to change it. */
export function KartuRhk({ r, skp, susun, berdialog }: KartuRhkProps) {
  const dialog = skp.dialog.filter((d) => d.rhkId === r.id)
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h3 className="text-base">
            {r.nomor}. {r.hasil}
          </h3>
          <p className="text-sm text-soft">
            {[r.jenis === "TAMBAHAN" && "Tambahan", r.pimpinan && `Mendukung: ${r.pimpinan.hasil}`]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {susun && (
          <LinkButton
            size="sm"
            href={`/kinerja/skp/${skp.id}/rhk?rhk=${r.id}` as Route}
            aria-label={`Ubah RHK ${r.nomor}`}
          >
            Ubah
          </LinkButton>
        )}
      </div>
      <ul className="text-sm">
        <li>
          Kuantitas: <strong className="tabular-nums">{Number(r.target).toLocaleString("id-ID")}</strong> {r.satuan}
        </li>
        {r.indikator.map((i) => (
          <li key={i.aspek}>
            {sebutanAspek[i.aspek]}: {i.indikator}, <strong>{i.target}</strong>
          </li>
        ))}
      </ul>
      {bukanHasil(r.hasil) && (
        <Note icon="info">
          RHK adalah hasil, bukan kegiatan. Lebih jelas bila diawali misalnya “Tersedianya …” atau “Meningkatnya …”.
        </Note>
      )}
      {dialog.length > 0 && (
        <ul className="grid gap-2 border-l-2 border-line pl-3">
          {dialog.map((d) => (
            <BarisDialog key={d.id} d={d} />
          ))}
        </ul>
      )}
      {berdialog && (
        <details className="why">
          <summary>Beri pendapat</summary>
          <FormDialog skpId={skp.id} rhkId={r.id} label={`Pendapat tentang RHK ${r.nomor}`} />
        </details>
      )}
    </li>
  )
}
