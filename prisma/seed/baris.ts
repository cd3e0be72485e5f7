// Many rows in one statement: PostgreSQL itself reads each value as the type of its column.
import { readFileSync } from "node:fs"
import type { Tx } from "#lib/kernel/db.ts"

export type Baris = Record<string, unknown>

/** Inserts rows that all have the same columns. @returns how many were written. */
export async function sisip(tx: Tx, tabel: string, baris: Baris[], bentrok = ""): Promise<number> {
  if (!baris.length) return 0
  const kolom = Object.keys(baris[0]!).join(", ")
  return tx.$executeRawUnsafe(
    `insert into ${tabel} as lama (${kolom})
     select ${kolom} from jsonb_populate_recordset(null::${tabel}, $1::jsonb) ${bentrok}`,
    JSON.stringify(baris),
  )
}

/** Inserts rows, and brings those that are there up to date. A row that already says the same is not touched. */
export function perbarui(tx: Tx, tabel: string, kunci: string[], baris: Baris[]): Promise<number> {
  const kolom = Object.keys(baris[0] ?? {}).filter((k) => !kunci.includes(k))
  const daftar = (awal: string) => kolom.map((k) => `${awal}.${k}`).join(", ")
  const isi = kolom.map((k) => `${k} = excluded.${k}`).join(", ")
  return sisip(
    tx,
    tabel,
    baris,
    `on conflict (${kunci.join(", ")}) do update set ${isi}
    where (${daftar("lama")}) is distinct from (${daftar("excluded")})`,
  )
}

/** A table of `prisma/reference`: one record a line, with the names of its first line. */
export function bacaTabel(berkas: string, pemisah: string): Record<string, string>[] {
  const teks = readFileSync(new URL(`../reference/${berkas}`, import.meta.url), "utf8")
  const [kepala, ...isi] = teks
    .split(/\r?\n/)
    .filter(Boolean)
    .map((b) => b.split(pemisah))
  return isi.map((b) => Object.fromEntries(kepala!.map((k, i) => [k, b[i] ?? ""])))
}
