/** The browser's own database, one store, name to values. Every call may fail (private mode): drafts are a comfort. */
export type Draft = Record<string, string[]>

const STORE = "draf"

export const readDraft = (name: string) => request<Draft | undefined>("readonly", (s) => s.get(name))
export const writeDraft = (name: string, values: Draft) => request("readwrite", (s) => s.put(values, name))
export const dropDraft = (name: string) => request("readwrite", (s) => s.delete(name))

/** The drafts whose name begins so, by name. */
export async function listDrafts(prefix: string): Promise<[name: string, values: Draft][]> {
  const names = (await request<string[]>("readonly", (s) => s.getAllKeys())) ?? []
  const mine = names.filter((name) => name.startsWith(prefix))
  return Promise.all(mine.map(async (name) => [name, (await readDraft(name)) ?? {}] as [string, Draft]))
}

/** Gives a draft another name: what was typed follows where the form goes. */
export async function moveDraft(from: string, to: string): Promise<void> {
  const values = await readDraft(from)
  if (!values) return
  await writeDraft(to, values)
  await dropDraft(from)
}

async function request<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const db = await open()
    return await settled<T>(ask(db.transaction(STORE, mode).objectStore(STORE)))
  } catch {
    return undefined
  }
}

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open("siginjai-draf", 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    opening.onsuccess = () => resolve(opening.result)
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
