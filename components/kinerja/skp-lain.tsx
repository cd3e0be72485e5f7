import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { SkpDetail } from "#lib/kinerja/queries/skp.ts"
import { StatusSkp } from "./status-skp.tsx"

/** The plans of the seats that one held earlier in the year. */
export function SkpLain({ skp, tahun }: { skp: SkpDetail["lain"]; tahun: number }) {
  return (
    <Card title={`SKP ${tahun} pada jabatan lain`} className="mt-5" bare>
      <ul className="rows">
        {skp.map((s) => (
          <li key={s.id} className="flex items-center gap-3">
            <Link href={`/kinerja/skp/${s.id}`} prefetch={false} className="min-w-0 flex-1 text-ink no-underline">
              <strong className="block hover:underline">{s.jabatan}</strong>
              <small className="text-sm text-soft">
                {tanggalSedang(s.mulai)} s.d. {tanggalSedang(s.selesai)}
              </small>
            </Link>
            <StatusSkp status={s.status} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
