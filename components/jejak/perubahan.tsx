import type { JejakRow } from "#lib/jejak/queries.ts"
import { nomorRekam, sebutKolom, sebutNilai } from "./sebutan-kolom.ts"

type PerubahanProps = {
  p: JejakRow
  /** Shows the numbers of records too: for whoever audits. */
  rekam?: boolean
}

/** The fields that an event changed, before and after, those kept beside the sealed row included. */
export function Perubahan({ p, rekam = false }: PerubahanProps) {
  const dulu = { ...p.sebelum, ...p.isi?.sebelum }
  const kini = { ...p.sesudah, ...p.isi?.sesudah }
  const semua = [...new Set([...Object.keys(dulu), ...Object.keys(kini)])]
  const kolom = rekam ? semua : semua.filter((k) => !nomorRekam(dulu[k]) && !nomorRekam(kini[k]))
  if (!kolom.length) return null
  return (
    <details className="why">
      <summary>
        {kolom.length} isian{p.sebelum && p.sesudah && " berubah"}
      </summary>
      <dl className="mt-1 grid gap-1 text-sm">
        {kolom.map((k) => (
          <div key={k} className="break-words">
            <dt className="inline text-soft">{sebutKolom(k, rekam)}: </dt>
            <dd className="inline">
              {k in dulu && <del className="text-soft">{sebutNilai(k, dulu[k], rekam)}</del>}{" "}
              {k in kini && <ins className="no-underline">{sebutNilai(k, kini[k], rekam)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
