// Keyset paging: the last row's key travels in the URL; an edited one starts again at the first page. And search.
import { Prisma } from "./db.ts"

export const PER_HALAMAN = 50

/** A key as text for the URL. */
const keKursor = (kunci: string[]): string => Buffer.from(JSON.stringify(kunci)).toString("base64url")

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const SAAT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/

/** Whether a part of an address may be an id at all; what is not one names nothing. */
export const uuidSah = (teks: string): boolean => UUID.test(teks)

/** The shapes that a part of a key may have. */
export const bentuk = { uuid: UUID, saat: SAAT, teks: /^[^\0]*$/ }

/** The key back, or null where it is absent, damaged or of another shape. */
export function dariKursor(teks: string | undefined, pola: RegExp[]): string[] | null {
  if (!teks) return null
  try {
    const kunci: unknown = JSON.parse(Buffer.from(teks, "base64url").toString("utf8"))
    const sah =
      Array.isArray(kunci) &&
      kunci.length === pola.length &&
      kunci.every(
        (k, i): k is string =>
          typeof k === "string" && pola[i]!.test(k) && (pola[i] !== SAAT || !Number.isNaN(Date.parse(k))),
      )
    return sah ? kunci : null
  } catch {
    return null
  }
}

/** Whether one of these columns holds what was searched for, whatever its case; signs of a pattern are mere signs. */
export function cariSql(cari: string, ...kolom: string[]): Prisma.Sql {
  if (!cari) return Prisma.sql`true`
  const pola = `%${cari.replace(/[\\%_]/g, "\\$&")}%`
  return Prisma.sql`(${Prisma.join(
    kolom.map((k) => Prisma.sql`${Prisma.raw(k)} ilike ${pola}`),
    " or ",
  )})`
}

export type Halaman<T> = { baris: T[]; berikut: string | null }

/** Cuts a list that was read one row too far, and gives the key of the next page. */
export function halaman<T>(baris: T[], kunci: (b: T) => string[], per = PER_HALAMAN): Halaman<T> {
  if (baris.length <= per) return { baris, berikut: null }
  const isi = baris.slice(0, per)
  return { baris: isi, berikut: keKursor(kunci(isi[per - 1]!)) }
}
