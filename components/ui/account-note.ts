/** What the device keeps of whoever is signed in, one note; gone when he signs out. Storage may be refused. */
const KEY = "siginjai:akun"

export function writeNote(note: { akun: string }) {
  try {
    localStorage.setItem(KEY, JSON.stringify(note))
  } catch {
    // Then the device knows nobody.
  }
}

/** The note as it was written, or null. */
export function readNote(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Nobody's, or nobody's but this account's. */
export function dropNote(unless?: string) {
  try {
    if (unless && readNote()?.includes(unless)) return
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
