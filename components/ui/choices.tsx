"use client"

import { useContext, useId, type ReactNode } from "react"
import { FieldHelp, helpOf } from "./field-help.tsx"
import { FormContext } from "./form-context.ts"

type ChoicesProps = {
  name: string
  label: ReactNode
  options: { value: string; label: ReactNode; disabled?: boolean }[]
  /** The value chosen at first; several for checkboxes. */
  defaultValue?: string | string[]
  /** Several answers are allowed: checkboxes instead of radios. */
  many?: boolean
  /** `segment`: equal parts of one row, for two to four short answers. */
  look?: "chips" | "segment"
  hint?: ReactNode
  required?: boolean
  /** The legend is for screen readers only: the place already says what is asked. */
  quiet?: boolean
  onPick?: (value: string) => void
}

/** A few answers, all in sight: native radios or checkboxes that look like chips. */
export function Choices(props: ChoicesProps) {
  const { name, label, options, defaultValue, many, look = "chips", hint, required, quiet, onPick } = props
  const form = useContext(FormContext)
  const own = useId()
  const id = form ? `${form.id}-${name}` : own
  const error = form?.errors[name]
  const typed = form?.typed[name]
  const chosen = typed !== undefined ? typed.split(",") : [defaultValue ?? []].flat()
  const describedBy = helpOf({ id, hint, error })

  return (
    <fieldset id={id} className="field" tabIndex={-1} aria-describedby={describedBy}>
      <legend className={quiet ? "sr-only" : "label mb-1.5"}>{label}</legend>
      <div className={look === "segment" ? "chips segment" : "chips"}>
        {options.map((option) => {
          // Not its ref: react-hook-form would clear a radio that was chosen before hydration.
          const { ref: _, ...registered } = { ref: null, onChange: undefined, ...form?.register(name) }
          return (
            <label key={option.value} className="chip">
              <input
                {...registered}
                type={many ? "checkbox" : "radio"}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                disabled={option.disabled}
                required={!many && (required ?? form !== null)}
                onChange={(event) => {
                  void registered.onChange?.(event)
                  onPick?.(option.value)
                }}
              />
              {option.label}
            </label>
          )
        })}
      </div>
      <FieldHelp id={id} hint={hint} error={error} />
    </fieldset>
  )
}
