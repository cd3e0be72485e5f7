import type { JejakRow } from "#lib/jejak/queries.ts"
import { sebutKolom, sebutNilai } from "./sebutan-kolom.ts"

/** The fields that an event changed, before and after, those kept beside the sealed row included. */
export function Perubahan({ p }: { p: JejakRow }) {
  const dulu = { ...p.sebelum, ...p.isi?.sebelum }
  const kini = { ...p.sesudah, ...p.isi?.sesudah }
  const kolom = [...new Set([...Object.keys(dulu), ...Object.keys(kini)])]
  if (!kolom.length) return null
  return (
    <details className="why">
      <summary>{kolom.length} isian berubah</summary>
      <dl className="mt-1 grid gap-1 text-sm">
        {kolom.map((k) => (
          <div key={k} className="break-words">
            <dt className="inline text-soft">{sebutKolom(k)}: </dt>
            <dd className="inline">
              {k in dulu && <del className="text-soft">{sebutNilai(k, dulu[k])}</del>}{" "}
              {k in kini && <ins className="no-underline">{sebutNilai(k, kini[k])}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
