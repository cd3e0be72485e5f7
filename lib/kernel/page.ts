// Keyset paging: the last row's key travels in the URL; an edited one starts again at the first page.

export const PER_HALAMAN = 50

/** A key as text for the URL. */
const keKursor = (kunci: string[]): string => Buffer.from(JSON.stringify(kunci)).toString("base64url")

/** The key back, or null where it is absent, damaged or of another length. */
export function dariKursor(teks: string | undefined, panjang: number): string[] | null {
  if (!teks) return null
  try {
    const kunci: unknown = JSON.parse(Buffer.from(teks, "base64url").toString("utf8"))
    const sah = Array.isArray(kunci) && kunci.length === panjang && kunci.every((k) => typeof k === "string")
    return sah ? kunci : null
  } catch {
    return null
  }
}

export type Halaman<T> = { baris: T[]; berikut: string | null }

/** Cuts a list that was read one row too far, and gives the key of the next page. */
export function halaman<T>(baris: T[], kunci: (b: T) => string[], per = PER_HALAMAN): Halaman<T> {
  if (baris.length <= per) return { baris, berikut: null }
  const isi = baris.slice(0, per)
  return { baris: isi, berikut: keKursor(kunci(isi[per - 1]!)) }
}
