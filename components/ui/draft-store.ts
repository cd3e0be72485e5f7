// The browser's own database: what is typed, and what waits for a signal. Every call may fail (private mode).

export type Draft = Record<string, string[]>

/** A file that has not gone up, and what is to be said with it. */
export type DraftFile = { file: File; extra: Record<string, string> }

/** A form that was sent without a signal: its fields in order, and the files that still have to go up. */
export type Queued = { name: string; fields: [string, string][]; files: DraftFile[]; at: number; trouble?: string }

const VALUES = "draf"
const FILES = "berkas"
const QUEUE = "antrean"

export const readDraft = (name: string) => request<Draft | undefined>("readonly", VALUES, (s) => s.get(name))
export const writeDraft = (name: string, values: Draft) => request("readwrite", VALUES, (s) => s.put(values, name))

export const readFiles = async (name: string) =>
  (await request<DraftFile[] | undefined>("readonly", FILES, (s) => s.get(name))) ?? []
export const writeFiles = (name: string, files: DraftFile[]) =>
  request("readwrite", FILES, (s) => (files.length ? s.put(files, name) : s.delete(name)))

export async function dropDraft(name: string): Promise<void> {
  await Promise.all([VALUES, FILES].map((store) => request("readwrite", store, (s) => s.delete(name))))
}

/** Says whether it is kept: whoever is told so relies on it. */
export const enqueue = async (form: Queued) =>
  (await request<IDBValidKey>("readwrite", QUEUE, (s) => s.put(form, form.name))) !== undefined
export const dequeue = (name: string) => request("readwrite", QUEUE, (s) => s.delete(name))

/** What waits under names that begin so, oldest first. */
export async function listQueued(prefix: string): Promise<Queued[]> {
  const all = (await request<Queued[]>("readonly", QUEUE, (s) => s.getAll())) ?? []
  return all.filter((q) => q.name.startsWith(prefix)).toSorted((a, b) => a.at - b.at)
}

/** The drafts whose name begins so, by name; one that has files and no words yet is among them. */
export async function listDrafts(prefix: string): Promise<{ name: string; values: Draft; files: boolean }[]> {
  const names = await Promise.all([VALUES, FILES].map((s) => request<string[]>("readonly", s, (at) => at.getAllKeys())))
  const [values, files] = names.map((all) => (all ?? []).filter((name) => name.startsWith(prefix)))
  const each = [...new Set([...values!, ...files!])].toSorted()
  return Promise.all(
    each.map(async (name) => ({ name, values: (await readDraft(name)) ?? {}, files: files!.includes(name) })),
  )
}

/** Gives a draft another name: what was typed follows where the form goes. */
export async function moveDraft(from: string, to: string): Promise<void> {
  const values = await readDraft(from)
  if (values) await writeDraft(to, values)
  const files = await readFiles(from)
  if (files.length) await writeFiles(to, files)
  await dropDraft(from)
}

async function request<T>(
  mode: IDBTransactionMode,
  store: string,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const db = await open()
    return await settled<T>(ask(db.transaction(store, mode).objectStore(store)))
  } catch {
    return undefined
  }
}

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open("siginjai-draf", 2)
    opening.onupgradeneeded = () => {
      for (const store of [VALUES, FILES, QUEUE])
        if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store)
    }
    opening.onsuccess = () => {
      // A later version of us, in another tab, must not wait for this one to be closed.
      opening.result.onversionchange = () => opening.result.close()
      resolve(opening.result)
    }
    opening.onblocked = () => reject(new Error("an older version is open in another tab"))
    opening.onerror = () => reject(opening.error)
  })
  return opened
}

function settled<T>(asked: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result as T)
    asked.onerror = () => reject(asked.error)
  })
}
