import type { Draft } from "./draft-store.ts"

/** Where a form waits while its author signs in again: this tab alone, and one form at a time. */
const KEY = "siginjai:lanjut"

type Kept = { place: string; values: Draft }

/** The page, the account and the form on it: by its fields, and by what they are about. */
function placeOf(form: HTMLFormElement): string {
  const akun = document.querySelector<HTMLElement>("[data-akun]")?.dataset.akun ?? ""
  const fields = [...form.elements]
    .filter((e): e is HTMLInputElement => "name" in e && "value" in e && (e as HTMLInputElement).name !== "kunci")
    .filter(({ name, type }) => name && !name.startsWith("$ACTION") && type !== "submit")
  const parts = fields.map((e) => (e.type === "hidden" ? `${e.name}=${e.value}` : e.name))
  return [location.pathname + location.search, akun, ...new Set(parts)].join("\n")
}

export function keep(form: HTMLFormElement, values: Draft) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ place: placeOf(form), values } satisfies Kept))
  } catch {
    // No storage: the page still holds what was typed, only the way back does not.
  }
}

/** What this very form held when the session ended, once. */
export function takeBack(form: HTMLFormElement): Draft | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Kept | null
    if (!kept || kept.place !== placeOf(form)) return undefined
    sessionStorage.removeItem(KEY)
    return kept.values
  } catch {
    return undefined
  }
}
