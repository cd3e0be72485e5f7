import { useSyncExternalStore, type Ref } from "react"
import type { FormState } from "./form-survive.ts"
import { Note } from "./note.tsx"
import { Refusal } from "./refusal.tsx"

type FormReportProps = {
  ref: Ref<HTMLElement>
  formId: string
  state: FormState
  errors: Record<string, string>
}

/** What went wrong, above the fields; it takes the focus so that nobody has to look for it. */
export function FormReport({ ref, formId, state, errors }: FormReportProps) {
  const inBrowser = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
  const wrong = Object.entries(errors)
  const told = state.status === "ditolak" || state.status === "putus" || state.status === "masuk"
  if (wrong.length === 0 && !told) return null

  return (
    <section ref={ref} tabIndex={-1} aria-label="Belum berhasil" className="form-report">
      {wrong.length > 0 ? (
        <Note tone="bad">
          <strong>{wrong.length === 1 ? "Satu" : wrong.length} isian perlu diperbaiki</strong>
          <ul className="mt-1">
            {wrong.map(([name, message]) => (
              <li key={name}>
                {name === "root" ? (
                  message
                ) : (
                  <a className="link" href={`#${formId}-${name}`}>
                    {[inBrowser && labelOf(`${formId}-${name}`), message].filter(Boolean).join(": ")}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Note>
      ) : state.status === "ditolak" ? (
        <Refusal alasan={state.alasan} />
      ) : state.status === "putus" ? (
        <Note tone="warn" icon={state.kode ? "triangle-alert" : "wifi-off"}>
          <strong>{state.kode ? "Sistem sedang terganggu" : "Belum terkirim, sambungan terputus"}</strong>
          <p>Isian Anda masih ada. Coba kirim lagi; isian yang sama tidak akan tercatat dua kali.</p>
          {state.kode && <p className="text-soft">Kode gangguan: {state.kode}</p>}
        </Note>
      ) : state.status === "masuk" ? (
        <Note tone="warn" icon="lock">
          <strong>Sesi sudah berakhir, belum ada yang terkirim</strong>
          <p>Isian disimpan di perangkat ini dan kembali setelah masuk.</p>
          <a className="link" href={inBrowser ? signInAndReturn() : "/masuk"}>
            Masuk lagi
          </a>
        </Note>
      ) : null}
    </section>
  )
}

/** A label as the page shows it; the form knows its fields only by name. */
function labelOf(id: string): string | null | undefined {
  return document.querySelector(`label[for="${id}"], [id="${id}"] > legend`)?.firstChild?.textContent
}

const signInAndReturn = () => `/masuk?ke=${encodeURIComponent(location.pathname + location.search)}`

const noChange = () => () => {}
