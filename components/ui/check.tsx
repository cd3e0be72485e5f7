"use client"

import { useContext, type ComponentProps, type ReactNode } from "react"
import { FormContext } from "./form-context.ts"

type CheckProps = Omit<ComponentProps<"input">, "type"> & { name: string; label: ReactNode }

/** One yes or no. Sent as its value ("on") when ticked, not at all when not. */
export function Check({ label, name, value = "on", defaultChecked, ...rest }: CheckProps) {
  const form = useContext(FormContext)
  const back = form && Object.keys(form.typed).length > 0 ? form.typed[name] !== undefined : (defaultChecked ?? false)
  const error = form?.errors[name]
  return (
    <label className="check-line">
      <input
        {...rest}
        {...form?.register(name)}
        type="checkbox"
        className="check"
        value={value}
        defaultChecked={back}
        aria-invalid={error ? true : undefined}
      />
      <span>
        {label}
        {error && <span className="error block">{error}</span>}
      </span>
    </label>
  )
}
