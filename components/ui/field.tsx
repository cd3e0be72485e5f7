"use client"

import { useContext, useId, type ReactNode } from "react"
import { FieldHelp, helpOf } from "./field-help.tsx"
import { FieldContext, FormContext } from "./form-context.ts"

type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Inside a Form a field is required unless it says `required={false}`. */
  required?: boolean
  /** An optional field that does not say so: what it means is plain from the fields beside it. */
  quiet?: boolean
  className?: string
  /** One Input, Textarea or Select. */
  children: ReactNode
}

/** Label, hint and error around one control; the control finds its name and ids here. */
export function Field({ name, label, hint, required, quiet, className = "", children }: FieldProps) {
  const form = useContext(FormContext)
  const own = useId()
  const id = form ? `${form.id}-${name}` : own
  const error = form?.errors[name]
  const must = required ?? form !== null
  const describedBy = helpOf({ id, hint, error })

  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className="label">
        {label}
        {form && !must && !quiet && <span className="font-normal text-faint"> (boleh kosong)</span>}
      </label>
      <FieldContext value={{ id, name, required: must, invalid: error !== undefined, describedBy }}>
        {children}
      </FieldContext>
      <FieldHelp id={id} hint={hint} error={error} />
    </div>
  )
}
