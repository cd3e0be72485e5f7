import { createContext } from "react"
import type { UseFormRegister } from "react-hook-form"

/** What a Form tells the fields inside it. */
export type FormContextValue = {
  id: string
  register: UseFormRegister<Record<string, unknown>>
  /** Messages by field name. */
  errors: Record<string, string>
  /** What was typed when the server refused: without JavaScript the page comes back with it. */
  typed: Record<string, string>
  pending: boolean
  /** The device's draft of this form. */
  draft?: string
  /** It may be sent without a signal: what has not gone up goes with it. */
  later?: boolean
}

export const FormContext = createContext<FormContextValue | null>(null)

/** What a Field tells the one control inside it. */
export type FieldContextValue = {
  id: string
  name: string
  required: boolean
  invalid: boolean
  describedBy: string | undefined
}

export const FieldContext = createContext<FieldContextValue | null>(null)
