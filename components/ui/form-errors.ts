import { set, type FieldErrors } from "react-hook-form"

/** Server messages ("butir.0.nama": ["…"]) in the nested shape of react-hook-form. */
export function nested(galat: Record<string, string[]>): FieldErrors {
  const errors: FieldErrors = {}
  for (const [name, [message]] of Object.entries(galat)) set(errors, name || "root", { type: "server", message })
  return errors
}

/** And back: one message by field name, in the order of the errors. */
export function messages(errors: object, path = ""): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of Object.entries(errors)) {
    if (typeof value !== "object" || value === null) continue
    const name = path ? `${path}.${key}` : key
    if ("message" in value && typeof value.message === "string") found[name] = value.message
    else if (key !== "ref") Object.assign(found, messages(value, name))
  }
  return found
}
