import { memo } from "react"

/**
 * The key that makes a second sending of the same form harmless (`kunci`). Memo without props, and its markup is out
 * of React's sight: the value that the server drew survives hydration and every render.
 */
export const FormKey = memo(function FormKey() {
  const input = `<input type="hidden" name="kunci" value="${newKey()}">`
  return <span hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: input }} />
})

/** The deed is done: the next one is another. */
export function renewKey(form: HTMLFormElement) {
  form.querySelector("input[name=kunci]")?.setAttribute("value", newKey())
}

/** crypto.randomUUID exists only on https and localhost; offices also open the system by a LAN address. */
export function newKey(): string {
  if (crypto.randomUUID !== undefined) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("")
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5")
}
