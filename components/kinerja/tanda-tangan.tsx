import { Card } from "#components/ui/card.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import type { Penandatangan } from "#lib/kinerja/queries/penilaian.ts"

const kapasitas: Record<string, string> = { PLT: "Plt. ", PLH: "Plh. ", MENGGANTIKAN: "Menggantikan " }

/** Who signed, in which seat and capacity, and when. */
export function TandaTangan({ tandaTangan }: { tandaTangan: Penandatangan[] }) {
  return (
    <Card title="Tanda tangan">
      <ul className="grid gap-3">
        {tandaTangan.map((t) => (
          <li key={t.pihak} className="flex gap-3">
            <Icon name="circle-check" className="mt-0.5 text-good" />
            <span className="min-w-0">
              <strong className="block">{t.nama}</strong>
              {kapasitas[t.sebagai] ?? ""}
              {t.jabatan}
              <span className="block text-sm text-soft">{waktuSedang(new Date(t.pada))}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
