// A table that someone sent, xlsx or csv, as rows of text: told apart by what it holds, not by its name.
import "server-only"
import { parse } from "csv-parse/sync"
import { BerkasKeliru, bacaXlsx, MAKS_BARIS } from "./xlsx.ts"

function bacaCsv(isi: Buffer): string[][] {
  let teks: string
  try {
    teks = new TextDecoder("utf-8", { fatal: true }).decode(isi)
  } catch {
    throw new BerkasKeliru("Kirim berkas xlsx, atau csv dengan pengodean UTF-8")
  }
  if (teks.includes("\0")) throw new BerkasKeliru("Kirim berkas xlsx atau csv")
  const kepala = teks.slice(0, teks.search(/[\r\n]|$/))
  try {
    return parse(teks, {
      bom: true,
      // Excel in Indonesian writes semicolons.
      delimiter: kepala.includes(";") ? ";" : ",",
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      to: MAKS_BARIS + 1,
      max_record_size: 20_000,
    })
  } catch {
    throw new BerkasKeliru("Isi csv ini tidak dapat dibaca: periksa tanda kutipnya")
  }
}

/** The rows of a file, its heading first. @throws BerkasKeliru with a sentence for whoever sent it. */
export async function bacaTabel(berkas: File): Promise<string[][]> {
  const isi = Buffer.from(await berkas.arrayBuffer())
  const rows = isi.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004")) ? await bacaXlsx(isi) : bacaCsv(isi)
  if (rows.length > MAKS_BARIS) throw new BerkasKeliru(`Paling banyak ${MAKS_BARIS} baris`)
  return rows
}
