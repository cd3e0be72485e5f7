import type { Syarat } from "#lib/kernel/syarat.ts"
import { tanggalSedang } from "#lib/kernel/tanggal.ts"
import { Basis } from "./basis.tsx"
import { Icon } from "./icon.tsx"

/** A checklist of the law: the same list that guards the deed on the server. Lay it into a bare Card. */
export function SyaratList({ daftar }: { daftar: Syarat[] }) {
  return (
    <ul className="syarat">
      {daftar.map(({ butir, terpenuhi, nilai, dasar, mulai }) => (
        <li key={butir}>
          <span className={terpenuhi ? "disc bg-good-soft text-good" : "disc bg-warn-soft text-warn"}>
            <Icon name={terpenuhi ? "check" : "x"} />
            <span className="sr-only">{terpenuhi ? "Terpenuhi:" : "Belum terpenuhi:"}</span>
          </span>
          <strong>{butir}</strong>
          {nilai && <span className="nilai">{nilai}</span>}
          {!terpenuhi && mulai && <span className="nilai">Terpenuhi mulai {tanggalSedang(mulai)}</span>}
          <span className="dasar">
            <Basis {...dasar} />
          </span>
        </li>
      ))}
    </ul>
  )
}
