"use client"

import { useContext, useEffect, useRef, useState } from "react"
import { setValue } from "./draft.ts"
import { FormContext } from "./form-context.ts"
import { Icon } from "./icon.tsx"
import { send } from "./upload-send.ts"

type UploadProps = {
  name: string
  label: string
  hint?: string
  /** Takes a file by POST and gives it back by GET under its id. */
  url: string
  accept: string
  /** The largest file, in megabytes: asked before anything is sent, and again by the server. */
  maksMb: number
  /** What the form holds at first: "id.jpg id.pdf". */
  defaultValue?: string
  /** A question put to whoever adds photos, and what its "yes" adds to the address. */
  option?: { label: string; name: string; className?: string }
}

type Waiting = { key: string; file: File; part: number; galat?: string }

const namesOf = (value: string) => value.split(" ").filter(Boolean)

/**
 * Files that belong to a form: each goes up by itself while the rest is typed, and the form keeps only their names, in
 * a field of its own, so that the draft holds them too. What fails stays here and can be tried again.
 */
export function Upload({ name, label, hint, url, accept, maksMb, defaultValue = "", option }: UploadProps) {
  const form = useContext(FormContext)
  const field = useRef<HTMLInputElement>(null)
  const asked = useRef<HTMLInputElement>(null)
  const first = form?.typed[name] ?? defaultValue
  const [names, setNames] = useState(() => namesOf(first))
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const [early, setEarly] = useState(false)
  const busy = waiting.some((w) => !w.galat)
  const error = form?.errors[name]

  useEffect(() => {
    const node = field.current!
    const read = () => setNames(namesOf(node.value))
    const reset = () => setTimeout(read) // the field is empty only after the event
    node.addEventListener("input", read)
    node.form?.addEventListener("reset", reset)
    return () => {
      node.removeEventListener("input", read)
      node.form?.removeEventListener("reset", reset)
    }
  }, [])

  useEffect(() => {
    const node = field.current?.form
    if (!busy || !node) return
    // Sending now would leave behind what is still on its way.
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
  }, [busy])

  const change = (value: string[]) => setValue(field.current!, value.join(" "))
  const drop = (key: string) => setWaiting((all) => all.filter((w) => w.key !== key))
  const note = (key: string, more: Partial<Waiting>) =>
    setWaiting((all) => all.map((w) => (w.key === key ? { ...w, ...more } : w)))

  async function go({ key, file }: Waiting) {
    try {
      if (file.size > maksMb * 1_000_000) throw new Error(`Berkas terlalu besar: paling besar ${maksMb} MB.`)
      const extra: Record<string, string> = asked.current?.checked ? { [option!.name]: "ya" } : {}
      const { id, jenis } = await send(url, file, extra, (part) => note(key, { part }))
      drop(key)
      change([...namesOf(field.current!.value), `${id}.${jenis === "FOTO" ? "jpg" : "pdf"}`])
    } catch (e) {
      note(key, { galat: (e as Error).message })
    }
  }

  async function add(files: FileList) {
    const news = [...files].map((file, i) => ({ key: `${Date.now()}-${i}`, file, part: 0 }))
    setWaiting((all) => [...all, ...news])
    // One after another: a weak signal carries one photo, not five at once.
    for (const w of news) await go(w)
  }

  function again(w: Waiting) {
    note(w.key, { galat: undefined, part: 0 })
    void go(w)
  }

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
            <li key={w.key} className="flex items-center gap-3 text-sm">
              <span className="min-w-0 flex-1">
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
              if (target.files) void add(target.files)
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
        {early && "Tunggu sampai bukti selesai diunggah, lalu kirim lagi."}
      </output>
    </div>
  )
}
