import type { Route } from "next"
import { LinkButton } from "./link-button.tsx"

type PagerProps = {
  /** The count in words: "1–50 dari 1.000+". */
  text: string
  /** Addresses of the neighbours; absent at either end. */
  sebelumnya?: Route
  berikutnya?: Route
}

export function Pager({ text, sebelumnya, berikutnya }: PagerProps) {
  return (
    <nav aria-label="Halaman" className="flex flex-wrap items-center justify-between gap-3 px-5 py-3">
      <p className="text-sm text-soft tabular-nums">{text}</p>
      <div className="flex gap-2">
        {sebelumnya && (
          <LinkButton size="sm" href={sebelumnya} rel="prev">
            Sebelumnya
          </LinkButton>
        )}
        {berikutnya && (
          <LinkButton size="sm" href={berikutnya} rel="next">
            Berikutnya
          </LinkButton>
        )}
      </div>
    </nav>
  )
}
