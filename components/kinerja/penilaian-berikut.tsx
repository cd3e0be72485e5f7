import Link from "next/link"
import { Icon } from "#components/ui/icon.tsx"
import type { Berikut } from "#lib/kinerja/queries/daftar-penilaian.ts"

/** After one is signed: the next that waits for the same appraiser, and how many are left. */
export function PenilaianBerikut({ berikut }: { berikut: Berikut }) {
  return (
    <div className="mt-4 grid gap-1">
      <Link href={`/kinerja/penilaian/${berikut.id}`} prefetch={false} className="btn btn-primary">
        <span className="min-w-0 truncate">Berikutnya: {berikut.pegawai}</span>
        <Icon name="chevron-right" />
      </Link>
      <small className="text-center text-sm text-soft">{berikut.sisa} menunggu dinilai</small>
    </div>
  )
}
