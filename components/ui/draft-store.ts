// The browser's own database: what is typed, and what waits for a signal. Every call may fail (private mode, no room):
// then it answers with nothing, and whoever relies on it must ask.

export type Draft = Record<string, string[]>

/** A file that has not gone up, and what is to be said with it. */
export type DraftFile = { key: string; file: File; extra: Record<string, string> }

/** A form that was sent without a signal: its fields in order, and the files that still have to go up. */
export type Queued = { name: string; fields: [string, string][]; files: DraftFile[]; at: number; trouble?: string }

const VALUES = "draf"
const FILES = "berkas"
const QUEUE = "antrean"
const ALL = [VALUES, FILES, QUEUE]

export const readDraft = (name: string) => read<Draft>(VALUES, (s) => s.get(name))
/** At each keystroke: one store, and no waiting for the disk. */
export const writeDraft = (name: string, values: Draft) =>
  write((store) => void store(VALUES).put(values, name), [VALUES], "relaxed")

/** The files of a draft, each a row of its own: another tab may add to the same draft. */
export const readFiles = async (name: string) => (await read<DraftFile[]>(FILES, (s) => s.getAll(rowsOf(name)))) ?? []
/** Says whether it is kept. */
export const writeFile = (name: string, file: DraftFile) =>
  write((store) => void store(FILES).put(file, `${name}#${file.key}`))
export const dropFile = (name: string, key: string) => write((store) => void store(FILES).delete(`${name}#${key}`))

export const dropDraft = (name: string) => write((store) => forget(store, name))

/** A draft leaves for the queue, whole. Says whether it is kept: whoever is told so relies on it. */
export const enqueue = (form: Queued, draft?: string) =>
  write((store) => {
    store(QUEUE).put(form, form.name)
    if (draft) forget(store, draft)
  })
export const dequeue = (name: string) => write((store) => void store(QUEUE).delete(name))

/** Changes what waits, unless it has been taken out meanwhile. Says whether it is still there. */
export async function changeQueued(form: Queued): Promise<boolean> {
  let there = false
  await write((store) => {
    const asked = store(QUEUE).getKey(form.name)
    asked.onsuccess = () => {
      there = asked.result !== undefined
      if (there) store(QUEUE).put(form, form.name)
    }
  })
  return there
}

/** Out of the queue and into a draft of its own, whole. Says whether it is done. */
export const queuedToDraft = (form: Queued, draft: string, values: Draft) =>
  write((store) => {
    store(VALUES).put(values, draft)
    for (const file of form.files) store(FILES).put(file, `${draft}#${file.key}`)
    store(QUEUE).delete(form.name)
  })

/** What waits under names that begin so, oldest first. */
export async function listQueued(prefix: string): Promise<Queued[]> {
  const all = (await read<Queued[]>(QUEUE, (s) => s.getAll())) ?? []
  return all.filter((q) => q.name.startsWith(prefix)).toSorted((a, b) => a.at - b.at)
}

/** The drafts whose name begins so, by name; one that has files and no words yet is among them. */
export async function listDrafts(prefix: string): Promise<{ name: string; values: Draft; files: boolean }[]> {
  const [values, files] = await Promise.all([VALUES, FILES].map((s) => read<string[]>(s, (at) => at.getAllKeys())))
  const withFiles = (files ?? []).map((key) => key.split("#")[0]!)
  const names = [...new Set([...(values ?? []), ...withFiles])].filter((name) => name.startsWith(prefix)).toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, values: (await readDraft(name)) ?? {}, files: withFiles.includes(name) })),
  )
}

/** Gives a draft another name: what was typed follows where the form goes. */
export async function moveDraft(from: string, to: string): Promise<void> {
  const [values, files] = await Promise.all([readDraft(from), readFiles(from)])
  await write((store) => {
    if (values) store(VALUES).put(values, to)
    for (const file of files) store(FILES).put(file, `${to}#${file.key}`)
    forget(store, from)
  })
}

type Stores = (name: string) => IDBObjectStore

const rowsOf = (name: string) => IDBKeyRange.bound(`${name}#`, `${name}#\uffff`)

function forget(store: Stores, draft: string) {
  store(VALUES).delete(draft)
  store(FILES).delete(rowsOf(draft))
}

async function read<T>(store: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
  try {
    const asked = ask((await open()).transaction(store).objectStore(store))
    return await new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result as T)
      asked.onerror = () => reject(asked.error)
    })
  } catch {
    return undefined
  }
}

/** All of it or nothing. True once it lies on the device: a request may succeed whose transaction then finds no room. */
async function write(
  change: (store: Stores) => void,
  stores = ALL,
  durability: IDBTransactionDurability = "strict",
): Promise<boolean> {
  try {
    const tx = (await open()).transaction(stores, "readwrite", { durability })
    change((name) => tx.objectStore(name))
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve()
      tx.onabort = () => reject(tx.error)
    })
    return true
  } catch {
    return false
  }
}

let opened: Promise<IDBDatabase> | undefined

/** One connection, opened anew where it was lost: an older tab in the way, a browser that closed it. */
function open(): Promise<IDBDatabase> {
  const lost = () => (opened = undefined)
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open("siginjai-draf", 2)
    opening.onupgradeneeded = () => {
      for (const store of ALL)
        if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store)
    }
    opening.onsuccess = () => {
      const db = opening.result
      // A later version of us, in another tab, must not wait for this one.
      db.onversionchange = () => (lost(), db.close())
      db.onclose = lost
      resolve(db)
    }
    opening.onblocked = opening.onerror = () => (lost(), reject(opening.error ?? new Error("blocked by another tab")))
  })
  return opened
}
