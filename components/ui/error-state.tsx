import type { ReactNode } from "react"
import { Button } from "./button.tsx"
import { Icon } from "./icon.tsx"

type ErrorStateProps = {
  title?: string
  /** The request id under which the log knows what happened. */
  kode?: string
  /** In an error boundary: its reset. Elsewhere give a link as children. */
  onRetry?: () => void
  children?: ReactNode
}

/** Something broke: say it, give the number to report, and let the person try again. */
export function ErrorState({ title = "Bagian ini belum bisa ditampilkan", kode, onRetry, children }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-4 py-10 text-center">
      <Icon name="triangle-alert" className="size-8 text-warn" />
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-soft">
        Data Anda aman. Coba lagi sebentar lagi; bila tetap begini, sampaikan ke BKD
        {kode ? (
          <>
            {" "}
            dengan kode <code className="font-sans font-semibold text-ink">{kode}</code>.
          </>
        ) : (
          "."
        )}
      </p>
      {onRetry && <Button onClick={onRetry}>Coba lagi</Button>}
      {children}
    </div>
  )
}
