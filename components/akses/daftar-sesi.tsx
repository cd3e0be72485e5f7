import { Card } from "#components/ui/card.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { SesiRow } from "#lib/akses/queries/sesi.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import { CabutSesi } from "./cabut-sesi.tsx"
import { sebutanPerangkat } from "./sebutan.ts"

/** Where the account is open. Any of them ends with one tap, dead on its next request. */
export function DaftarSesi({ sesi, ini }: { sesi: SesiRow[]; ini: string }) {
  const urut = sesi.toSorted((a, b) => Number(b.id === ini) - Number(a.id === ini))
  return (
    <Card title="Sesi yang terbuka" note={`${sesi.length} sesi`} bare>
      <ul className="rows">
        {urut.map((s) => (
          <li key={s.id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1">
              <strong className="block">{sebutanPerangkat(s.perangkat)}</strong>
              <small className="block text-soft">
                {[s.ip, `masuk ${waktuSedang(s.dibuat)}`, `terakhir ${waktuSedang(s.terakhir)}`]
                  .filter(Boolean)
                  .join(" · ")}
              </small>
            </span>
            {s.id === ini ? <Tag tone="good">sesi ini</Tag> : <CabutSesi id={s.id} label="Akhiri" />}
          </li>
        ))}
      </ul>
      {sesi.length > 2 && (
        <div className="card-body">
          <CabutSesi label="Akhiri semua sesi lain" />
        </div>
      )}
    </Card>
  )
}
