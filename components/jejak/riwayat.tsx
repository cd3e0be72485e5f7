import type { JejakRow } from "#lib/jejak/queries.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import { sebutVerba } from "./kata.ts"
import { DasarPeristiwa } from "./dasar-peristiwa.tsx"
import { Perubahan } from "./perubahan.tsx"

/** What was done to one thing, oldest first: who, when, in whose name, under which rule. */
export function Riwayat({ riwayat }: { riwayat: JejakRow[] }) {
  return (
    <ol className="timeline">
      {riwayat.map((p) => (
        <li key={p.id}>
          <strong className="block">
            {p.aktor} {sebutVerba(p.verba)}
          </strong>
          <span className="block text-sm text-soft">
            {waktuSedang(p.at)}
            {p.atasNama && ` · sebagai ${p.atasNama}`}
          </span>
          <Perubahan p={p} />
          <DasarPeristiwa dasar={p.dasar} />
        </li>
      ))}
    </ol>
  )
}
