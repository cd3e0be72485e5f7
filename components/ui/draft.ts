import { useEffect, useState, type RefObject } from "react"
import { dropDraft, readDraft, writeDraft, type Draft } from "./draft-store.ts"

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Keeps a form's typed values on the device at each keystroke, and gives them back to fields left empty. */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined) {
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const node = form.current
    if (!node || !name) return
    const save = () => void writeDraft(name, valuesOf(node))
    node.addEventListener("input", save)
    void readDraft(name).then((draft) => {
      const found = draft !== undefined && restore(node, draft)
      if (found) setRestored(true)
      return found
    })
    return () => node.removeEventListener("input", save)
  }, [form, name])

  const clear = () => {
    setRestored(false)
    if (name) void dropDraft(name)
  }
  const discard = () => {
    clear()
    form.current?.reset()
  }
  return { restored, clear, discard }
}

const SECRET = new Set(["hidden", "password", "file", "submit", "button"])

function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((e): e is Control => "value" in e && "name" in e && !SECRET.has((e as Control).type))
}

function valuesOf(form: HTMLFormElement): Draft {
  const values: Draft = {}
  for (const control of controls(form)) {
    if (tickable(control) && !control.checked) continue
    if (control.name && control.value) (values[control.name] ??= []).push(control.value)
  }
  return values
}

/** Fills what is empty and untouched; the rest is newer than the draft. Says whether anything came back. */
function restore(form: HTMLFormElement, draft: Draft): boolean {
  const answered = new Set(Object.keys(valuesOf(form)))
  const waiting = controls(form).filter((c) => draft[c.name] && !answered.has(c.name))
  for (const control of waiting) {
    const [first = ""] = draft[control.name]!
    if (tickable(control)) {
      if (draft[control.name]!.includes(control.value)) control.click()
    } else write(control, first)
  }
  return waiting.length > 0
}

function tickable(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio"
}

/** Past React's own setter, so that a handler on the field hears of it. */
function write(control: Control, value: string) {
  const kind = Object.getPrototypeOf(control) as Control
  Object.getOwnPropertyDescriptor(kind, "value")?.set?.call(control, value)
  control.dispatchEvent(new Event(control.type.startsWith("select") ? "change" : "input", { bubbles: true }))
}
