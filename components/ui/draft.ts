import { useEffect, useState, type RefObject } from "react"
import { dropDraft, readDraft, writeDraft, type Draft } from "./draft-store.ts"
import { keep, takeBack } from "./draft-return.ts"

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Keeps a form's typed values on the device at each keystroke, and gives them back to fields left untouched. */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined) {
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const node = form.current
    if (!node) return
    const bringBack = async () => {
      const draft = takeBack(node) ?? (name && (await readDraft(name)))
      if (draft && restore(node, draft)) setRestored(true)
    }
    void bringBack()
    if (!name) return
    const save = () => void writeDraft(name, valuesOf(node))
    node.addEventListener("input", save)
    return () => node.removeEventListener("input", save)
  }, [form, name])

  const clear = () => {
    setRestored(false)
    if (name) void dropDraft(name)
  }
  // The page anew, and not the form's first values: after a refusal those are what was typed.
  const discard = async () => {
    if (name) await dropDraft(name)
    window.location.replace(window.location.pathname + window.location.search)
  }
  return { restored, clear, discard }
}

/** The session is over: what was typed waits in this tab until its author has signed in again. */
export const keepForReturn = (form: HTMLFormElement) => keep(form, valuesOf(form))

const SECRET = new Set(["hidden", "password", "file", "submit", "button"])

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((e): e is Control => "value" in e && "name" in e && !SECRET.has((e as Control).type))
}

/** What a form holds, hidden and secret fields left out. */
function valuesOf(form: HTMLFormElement): Draft {
  const values: Draft = {}
  for (const control of controls(form)) {
    if (tickable(control) && !control.checked) continue
    if (control.name && control.value) (values[control.name] ??= []).push(control.value)
  }
  return values
}

/** Fills what is as the page drew it; the rest is newer than the draft. Says whether anything came back. */
function restore(form: HTMLFormElement, draft: Draft): boolean {
  const all = controls(form)
  const touched = new Set(all.filter((c) => !untouched(c)).map((c) => c.name))
  const waiting = all.filter((c) => {
    if (!draft[c.name] || touched.has(c.name)) return false
    return tickable(c) ? !c.checked && draft[c.name]!.includes(c.value) : c.value !== draft[c.name]![0]
  })
  for (const control of waiting)
    if (tickable(control)) control.click()
    else setValue(control, draft[control.name]![0]!)
  return waiting.length > 0
}

function tickable(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio"
}

function untouched(control: Control): boolean {
  if (tickable(control)) return control.checked === control.defaultChecked
  if (control instanceof HTMLSelectElement) {
    const drawn = [...control.options].find((o) => o.defaultSelected) ?? control.options[0]
    return drawn === undefined || drawn.selected
  }
  return control.value === control.defaultValue
}

/** Past React's own setter, so that a handler on the field hears of it, and the draft with it. */
export function setValue(control: Control, value: string) {
  const kind = Object.getPrototypeOf(control) as Control
  Object.getOwnPropertyDescriptor(kind, "value")?.set?.call(control, value)
  control.dispatchEvent(new Event(control.type.startsWith("select") ? "change" : "input", { bubbles: true }))
}
