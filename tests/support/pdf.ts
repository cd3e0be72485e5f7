// Reads a PDF as far as our papers need it, without a program of the system.
import { inflateSync } from "node:zlib"
import { encode } from "uqr"

/** The file with its streams unpacked: where metadata, the mark of its standard and what is drawn stand. */
export function isiPdf(pdf: Buffer): string {
  const mentah = pdf.toString("latin1")
  const bagian = [...mentah.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, isi]) => {
    try {
      return inflateSync(Buffer.from(isi!, "latin1")).toString("latin1")
    } catch {
      return isi!
    }
  })
  return mentah + bagian.join("\n")
}

/** The dark squares of the code that a paper bears, ten units wide, as "column,row". */
export function modulQr(pdf: Buffer): string[] {
  return [...isiPdf(pdf).matchAll(/^(\d+) (\d+) m\n(\d+) \2 l\n\3 (\d+) l\n\1 \4 l\nh$/gm)]
    .map(([, x, y, kanan, bawah]) => [x, y, kanan, bawah].map(Number) as [number, number, number, number])
    .filter(([x, y, kanan, bawah]) => kanan - x === 10 && bawah - y === 10)
    .map(([x, y]) => `${x / 10},${y / 10}`)
    .toSorted()
}

/** The same of an address, as it is encoded. */
export const modulAlamat = (alamat: string): string[] =>
  encode(alamat, { ecc: "M", border: 0 })
    .data.flatMap((baris, y) => baris.flatMap((gelap, x) => (gelap ? [`${x},${y}`] : [])))
    .toSorted()
