import type { ReactNode } from "react"
import { Icon } from "./icon.tsx"

type DialogProps = { /** A DialogButton with the same id opens it. */ id: string; title: string; children: ReactNode }

/** The browser's own dialog: it traps the focus, closes on Esc and gives the focus back. */
export function Dialog({ id, title, children }: DialogProps) {
  return (
    <dialog id={id} className="dialog" aria-labelledby={`${id}-title`} closedby="any">
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {/* Last in order, so that the first field gets the focus when the dialog opens. */}
      <form method="dialog" className="dialog-close">
        <button className="btn btn-ghost btn-icon" aria-label="Tutup">
          <Icon name="x" />
        </button>
      </form>
    </dialog>
  )
}
