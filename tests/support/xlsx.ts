// An .xlsx as a spreadsheet writes it, small enough to read: for tests of the reader.
import { strToU8, zipSync } from "fflate"

const xml = (isi: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${isi}`)
const aman = (s: string) => s.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** A workbook with one sheet. A string is shared text, a number stays one, null leaves the cell out. */
export function buatXlsx(baris: (string | number | null)[][]): Uint8Array<ArrayBuffer> {
  const teks = [...new Set(baris.flat().filter((s): s is string => typeof s === "string"))]
  const sel = (v: string | number | null, b: number, k: number) => {
    const alamat = `${String.fromCharCode(65 + k)}${b + 1}`
    if (v === null) return ""
    return typeof v === "number"
      ? `<c r="${alamat}"><v>${v}</v></c>`
      : `<c r="${alamat}" t="s"><v>${teks.indexOf(v)}</v></c>`
  }
  const isi = baris.map((b, i) => `<row r="${i + 1}">${b.map((v, k) => sel(v, i, k)).join("")}</row>`).join("")
  return zipSync({
    "xl/workbook.xml": xml(
      `<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships><Relationship Id="rId7" Target="worksheets/lembar.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": xml(`<sst>${teks.map((t) => `<si><t>${aman(t)}</t></si>`).join("")}</sst>`),
    "xl/worksheets/lembar.xml": xml(`<worksheet><sheetData>${isi}</sheetData></worksheet>`),
  })
}
