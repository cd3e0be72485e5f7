import type { ReactNode } from "react"

type FieldHelpProps = { id: string; hint: ReactNode; error: string | undefined }

/** The ids by which a control names its hint and its error. */
export const helpOf = ({ id, hint, error }: FieldHelpProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined

/** What stands below a control: how to fill it, and what was wrong. */
export function FieldHelp({ id, hint, error }: FieldHelpProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
    </>
  )
}
