import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react"
import { readFiles, writeFiles, type DraftFile } from "./draft-store.ts"
import { newKey } from "./form-key.tsx"
import { BROKEN, send, type Kept } from "./upload-send.ts"

/** A file on its way: how far it is, or the sentence that says why it stopped. */
export type Waiting = DraftFile & { key: string; part: number; galat?: string }

type Uploads = { url: string; maksMb: number; draft?: string; onUp: (kept: Kept) => void }

/**
 * Sends files up one by one. Those that have not arrived are kept on the device beside the draft, and tried again when
 * the page opens and when the signal is back.
 */
export function useUploads({ url, maksMb, draft, onUp }: Uploads) {
  const all = useRef<Waiting[]>([])
  const [waiting, show] = useState<Waiting[]>([])

  const set = (next: Waiting[]) => show((all.current = next))
  const note = (key: string, more: Partial<Waiting>) =>
    set(all.current.map((w) => (w.key === key ? { ...w, ...more } : w)))
  const keep = (next: Waiting[]) => {
    set(next)
    if (draft)
      void writeFiles(
        draft,
        next.map(({ file, extra }) => ({ file, extra })),
      )
  }
  const clear = useCallback(() => show((all.current = [])), [])
  const drop = (key: string) => keep(all.current.filter((w) => w.key !== key))

  async function go({ key, file, extra }: Waiting) {
    note(key, { galat: undefined, part: 0 })
    try {
      if (file.size > maksMb * 1_000_000) throw new Error(`Berkas terlalu besar: paling besar ${maksMb} MB.`)
      const kept = await send(url, file, extra, (part) => note(key, { part }))
      // First the form's own field, then the device: in between it would be in neither.
      onUp(kept)
      drop(key)
    } catch (e) {
      note(key, { galat: (e as Error).message })
    }
  }

  /** One after another: a weak signal carries one photo, not five at once. */
  async function goAll(files: Waiting[]) {
    for (const w of files) if (all.current.some(({ key }) => key === w.key)) await go(w)
  }

  const start = (files: DraftFile[]) => {
    const news = files.map((f) => ({ ...f, key: newKey(), part: 0 }))
    keep([...all.current, ...news])
    return goAll(news)
  }
  const add = (files: File[], extra: Record<string, string>) => start(files.map((file) => ({ file, extra })))

  const reopen = useEffectEvent((files: DraftFile[]) => start(files))
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
