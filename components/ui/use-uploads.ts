import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react"
import { dropFile, readFiles, writeFile, type DraftFile } from "./draft-store.ts"
import { newKey } from "./form-key.tsx"
import { BROKEN, send, UploadError } from "./upload-send.ts"

/** A file on its way: how far it is, or the sentence that says why it stopped. */
export type Waiting = DraftFile & {
  part: number
  galat?: string
  /** It lies on the device too: only then may it wait with its form. */
  kept: boolean
}

type Uploads = { url: string; maksMb: number; draft?: string; onUp: (name: string) => void }

/**
 * Sends files up one by one. Those that have not arrived are kept on the device beside the draft, and tried again when
 * the page opens and when the signal is back.
 */
export function useUploads({ url, maksMb, draft, onUp }: Uploads) {
  const all = useRef<Waiting[]>([])
  const going = useRef(new Set<string>())
  const [waiting, show] = useState<Waiting[]>([])

  const set = (next: Waiting[]) => show((all.current = next))
  const note = (key: string, more: Partial<Waiting>) =>
    set(all.current.map((w) => (w.key === key ? { ...w, ...more } : w)))
  const here = (key: string) => all.current.some((w) => w.key === key)
  /** They have left with their form. */
  const clear = useCallback(() => show((all.current = [])), [])
  const drop = (key: string) => {
    set(all.current.filter((w) => w.key !== key))
    if (draft) void dropFile(draft, key)
  }

  async function go({ key, file, extra }: Waiting) {
    if (!here(key) || going.current.has(key)) return
    going.current.add(key)
    note(key, { galat: undefined, part: 0 })
    try {
      if (file.size > maksMb * 1_000_000) throw new UploadError(413, `Berkas terlalu besar: paling besar ${maksMb} MB.`)
      const name = await send(url, file, extra, (part) => note(key, { part }))
      if (!here(key)) return
      // First the form's own field, then the device: in between it would be in neither.
      onUp(name)
      drop(key)
    } catch (e) {
      note(key, { galat: (e as Error).message })
    } finally {
      going.current.delete(key)
    }
  }

  /** One after another: a weak signal carries one photo, not five at once. */
  async function goAll(files: Waiting[]) {
    for (const w of files) await go(w)
  }

  const start = (files: DraftFile[], kept: boolean) => {
    const news = files.map((f) => ({ ...f, part: 0, kept }))
    set([...all.current, ...news])
    return goAll(news)
  }
  function add(files: File[], extra: Record<string, string>) {
    const news = files.map((file) => ({ key: newKey(), file, extra }))
    if (draft) for (const f of news) void writeFile(draft, f).then((kept) => note(f.key, { kept }))
    void start(news, false)
  }

  const reopen = useEffectEvent((files: DraftFile[]) => start(files, true))
  const reconnect = useEffectEvent(() => goAll(all.current.filter((w) => w.galat === BROKEN)))
  useEffect(() => {
    let gone = false
    const back = async () => {
      const files = draft ? await readFiles(draft) : []
      if (!gone && files.length) void reopen(files)
    }
    void back()
    const online = () => void reconnect()
    window.addEventListener("online", online)
    return () => {
      gone = true
      window.removeEventListener("online", online)
    }
  }, [draft])

  return { waiting, add, drop, clear, again: (w: Waiting) => void go(w) }
}
