import type { Route } from "next"
import Link from "next/link"
import { Basis } from "#components/ui/basis.tsx"
import { Icon } from "#components/ui/icon.tsx"
import type { Dasar } from "#lib/kernel/syarat.ts"

type KuitansiProps = {
  label: string
  angka: string
  /** What the figure is made of. */
  baris: { kunci: string; teks: string; href: Route | undefined }[]
  judulBaris?: string
  aturan: string
  dasar: Dasar
}

/** A figure with its receipt: one tap shows the lines it is made of, how it was counted, and what that rests on. */
export function Kuitansi({ label, angka, baris, judulBaris, aturan, dasar }: KuitansiProps) {
  return (
    <li className="!p-0">
      <details>
        <summary className="flex min-h-(--tap) items-center justify-between gap-4 px-5 py-3 max-sm:px-4">
          <span className="min-w-0 text-soft">{label}</span>
          <span className="flex flex-none items-center gap-2 text-right">
            <strong className="tabular-nums">{angka}</strong>
            <Icon name="chevron-down" className="text-faint" />
          </span>
        </summary>
        <div className="px-5 pb-4 text-sm max-sm:px-4">
          <p>{aturan}.</p>
          <p className="text-soft">
            Dasar: <Basis {...dasar} />
          </p>
          {baris.length > 0 && (
            <>
              {judulBaris && <p className="mt-2 font-semibold">{judulBaris}</p>}
              <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
                {baris.map((b) =>
                  b.href ? (
                    <li key={b.kunci} className="w-full">
                      <Link href={b.href} prefetch={false} className="link inline-block py-1">
                        {b.teks}
                      </Link>
                    </li>
                  ) : (
                    <li key={b.kunci}>{b.teks}</li>
                  ),
                )}
              </ul>
            </>
          )}
        </div>
      </details>
    </li>
  )
}
