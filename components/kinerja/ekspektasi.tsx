import { Basis } from "#components/ui/basis.tsx"
import { Card } from "#components/ui/card.tsx"
import type { SkpDetail } from "#lib/kinerja/queries/skp.ts"
import { berakhlak, dasarPerilaku } from "#lib/kinerja/rules/skp.ts"
import { EkspektasiForm } from "./ekspektasi-form.tsx"

/** The behaviour that everyone owes, and what this leader expects beside it. */
export function Ekspektasi({ skp, isi }: { skp: SkpDetail; isi: boolean }) {
  return (
    <Card title="Perilaku kerja" sub={<Basis {...dasarPerilaku} />} bare>
      <ul className="rows border-t border-line">
        {berakhlak.map(([kode, nama, panduan]) => (
          <li key={kode}>
            <details className="why">
              <summary className="font-semibold">{nama}</summary>
              <p className="mt-1">{panduan}.</p>
            </details>
            {skp.ekspektasi[kode] && <p>Ekspektasi khusus: {skp.ekspektasi[kode]}</p>}
          </li>
        ))}
      </ul>
      {isi && (
        <details className="why border-t border-line p-5">
          <summary>Isi ekspektasi khusus pimpinan</summary>
          <EkspektasiForm
            id={skp.id}
            versi={skp.versi}
            nilai={berakhlak.map(([kode, nama]) => [kode, nama])}
            ekspektasi={skp.ekspektasi}
          />
        </details>
      )}
    </Card>
  )
}
