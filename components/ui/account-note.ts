/** What the device keeps of whoever is signed in, one note; gone when he signs out. Storage may be refused. */
const KEY = "siginjai:akun"

export function writeNote(note: string) {
  try {
    localStorage.setItem(KEY, note)
  } catch {
    // Then the device knows nobody.
  }
}

export function readNote(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function dropNote() {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
