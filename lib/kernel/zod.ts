// The one zod of the house: Indonesian messages, and the few shapes that every form knows.
import {
  array,
  coerce,
  config,
  enum as enum_,
  file,
  flattenError,
  literal,
  object,
  type output,
  preprocess,
  string,
  uuid,
  type ZodType,
} from "zod"
import id from "zod/v4/locales/id.js"
import { tanggalSah } from "./tanggal.ts"

config(id())

// Named one by one: the namespace would carry every locale and every kind to the browser, thrice the weight.
export const z = { array, coerce, enum: enum_, file, flattenError, literal, object, preprocess, string, uuid }
export type { output as Output, ZodType }

/** A civil date, "YYYY-MM-DD". */
export const tanggal = z.string({ error: "Isi tanggal" }).refine(tanggalSah, { error: "Tanggal tidak ada di kalender" })

/** One or many values of a repeated field. */
export const daftar = <T extends ZodType>(butir: T) =>
  z.preprocess((v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]), z.array(butir))

// PostgreSQL takes no NUL; the other control characters carry no meaning in what a person types.
const bersih = (s: string): string => s.replace(/(?![\t\n\r])\p{Cc}/gu, "").trim()

/** Free text that a person typed: trimmed, without control characters. */
export const teks = (maks: number, wajib: string) =>
  string({ error: wajib })
    .max(maks, { error: `Paling banyak ${maks} huruf` })
    .transform(bersih)
    .pipe(string().min(1, { error: wajib }))

/** One line of a filter; whatever else stands in the URL counts as empty. */
export const cari = (maks: number) => string().max(maks).transform(bersih).catch("").default("")
