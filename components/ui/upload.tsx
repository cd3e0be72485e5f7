"use client"

import { useContext, useEffect, useRef, useState } from "react"
import { setValue } from "./draft.ts"
import { FormContext } from "./form-context.ts"
import { Icon } from "./icon.tsx"
import { BROKEN } from "./upload-send.ts"
import { useUploads } from "./use-uploads.ts"

type UploadProps = {
  name: string
  label: string
  hint?: string
  /** Takes a file by POST and gives it back by GET under its id. */
  url: string
  accept: string
  /** The largest file, in megabytes: asked before anything is sent, and again by the server. */
  maksMb: number
  /** What is said with each file. */
  extra?: Record<string, string>
  /** What the form holds at first: "id.jpg id.pdf". */
  defaultValue?: string
  /** A question put to whoever adds photos, and what its "yes" adds to the address. */
  option?: { label: string; name: string; className?: string }
}

const namesOf = (value: string) => value.split(" ").filter(Boolean)

/**
 * Files that belong to a form: each goes up by itself while the rest is typed, and the form keeps only their names, in
 * a field of its own, so that the draft holds them too. What fails stays here, and the form waits for it.
 */
export function Upload({ name, label, hint, url, accept, maksMb, defaultValue = "", extra, option }: UploadProps) {
  const form = useContext(FormContext)
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef<HTMLInputElement>(null)
  const first = form?.typed[name] ?? defaultValue
  const [names, setNames] = useState(() => namesOf(first))
  const [early, setEarly] = useState(false)
  const change = (value: string[]) => setValue(field.current!, value.join(" "))
  const { waiting, add, again, drop, clear } = useUploads({
    url,
    maksMb,
    draft: form?.draft,
    onUp: (up) => change([...namesOf(field.current!.value), up]),
  })
  // Without a signal they may wait together with the form; what is on its way or refused may not.
  const held = waiting.some((w) => !form?.later || !w.kept || w.galat !== BROKEN)
  const error = form?.errors[name]

  useEffect(() => {
    const node = field.current!
    const read = () => setNames(namesOf(node.value))
    // The field is empty only after the event; what waited has left with the form.
    const reset = () => {
      setTimeout(read)
      clear()
    }
    node.addEventListener("input", read)
    node.form?.addEventListener("reset", reset)
    return () => {
      node.removeEventListener("input", read)
      node.form?.removeEventListener("reset", reset)
    }
  }, [field, clear])

  useEffect(() => {
    const node = field.current?.form
    if (!held || !node) return
    // Sending now would leave behind what has not gone up.
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      setEarly(true)
    }
    node.addEventListener("submit", hold, { capture: true })
    return () => {
      node.removeEventListener("submit", hold, { capture: true })
      setEarly(false)
    }
  }, [field, held])

  return (
    <div className="grid grid-cols-1 gap-2">
      <input ref={field} type="text" hidden name={name} defaultValue={first} autoComplete="off" />
      {names.length + waiting.length > 0 && (
        <ul className="grid grid-cols-1 gap-2" aria-label={label}>
          {names.map((n, i) => (
            <li key={n} className="flex items-center gap-3">
              <a href={`${url}/${n.slice(0, 36)}`} target="_blank" className="thumb" aria-label={`Buka bukti ${i + 1}`}>
                {n.endsWith(".pdf") ? <Icon name="file-text" /> : <img src={`${url}/${n.slice(0, 36)}`} alt="" />}
              </a>
              <span className="min-w-0 flex-1 text-sm">{`${n.endsWith(".pdf") ? "PDF" : "Foto"} ${i + 1}`}</span>
              <button
                type="button"
                className="btn btn-ghost btn-icon"
                aria-label={`Hapus bukti ${i + 1}`}
                onClick={() => change(names.filter((other) => other !== n))}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
          {waiting.map((w) => (
            <li key={w.key} className="flex flex-wrap items-center justify-end gap-x-3 text-sm">
              <span className={`min-w-0 ${w.galat ? "basis-full sm:flex-1 sm:basis-0" : "flex-1"}`}>
                <span className="block truncate">{w.file.name}</span>
                {w.galat ? (
                  <strong className="error">{w.galat}</strong>
                ) : (
                  <progress className="bar bar-brand" value={w.part} max={1} aria-label={`Mengunggah ${w.file.name}`} />
                )}
              </span>
              {w.galat && (
                <>
                  <button type="button" className="btn btn-secondary btn-sm" onClick={() => again(w)}>
                    Coba lagi
                  </button>
                  <button
                    type="button"
                    className="btn btn-ghost btn-icon"
                    aria-label={`Hapus ${w.file.name}`}
                    onClick={() => drop(w.key)}
                  >
                    <Icon name="trash" />
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label className="btn btn-secondary btn-file">
          <Icon name="camera" />
          {label}
          <input
            type="file"
            multiple
            accept={accept}
            onChange={({ target }) => {
              add([...target.files!], { ...extra, ...(asked.current?.checked && { [option!.name]: "ya" }) })
              target.value = ""
            }}
          />
        </label>
        {option && (
          <label className={`check-line text-sm ${option.className ?? ""}`}>
            <input ref={asked} type="checkbox" className="check" />
            {option.label}
          </label>
        )}
      </div>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="error">{error}</p>}
      <output className="text-sm text-warn empty:-mt-2">
        {early &&
          (waiting.some((w) => w.galat)
            ? "Ada bukti yang belum terunggah. Coba lagi atau hapus bukti itu, lalu kirim lagi."
            : "Tunggu sampai bukti selesai diunggah, lalu kirim lagi.")}
      </output>
    </div>
  )
}
