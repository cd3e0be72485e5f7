// Rows that leave for a spreadsheet: as one sheet of .xlsx, or as text for the clipboard.
import { strToU8, zipSync } from "fflate"

export type Sel = string | number | null

/** A cell that a spreadsheet would run begins with a mark that makes it text. */
export const selAman = (teks: string): string => (/^[=+\-@\t\r\n]/.test(teks) ? `'${teks}` : teks)

/** Rows as a spreadsheet takes them from the clipboard: a tab between cells, a line a row. */
export const teksTabel = (baris: readonly (readonly Sel[])[]): string =>
  baris
    .map((b) =>
      b.map((s) => (typeof s === "string" ? selAman(s).replace(/[\t\r\n]+/g, " ") : String(s ?? ""))).join("\t"),
    )
    .join("\n")

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OOXML = "http://schemas.openxmlformats.org"
const entitas: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

// XML has no word for control characters and half surrogates; they carry no meaning either.
const bersih = (teks: string): string =>
  teks.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/[&<>"]/g, (c) => entitas[c]!)

/** 0 is A, 26 is AA. */
const huruf = (i: number): string => (i < 26 ? "" : huruf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

// Some readers fail on a cell that does not say where it stands.
const sel = (s: Sel, letak: string, gaya: string): string => {
  if (s === null || s === "") return ""
  if (typeof s === "number") return `<c r="${letak}"${gaya}><v>${s}</v></c>`
  return `<c r="${letak}" t="inlineStr"${gaya}><is><t xml:space="preserve">${bersih(selAman(s))}</t></is></c>`
}

const lembar = (kepala: string[], baris: readonly (readonly Sel[])[]): string => {
  const teks = new Set(baris.flatMap((b) => b.flatMap((s, k) => (typeof s === "string" ? [k] : []))))
  const gaya = (k: number) => (teks.has(k) ? ' s="2"' : "")
  const isi = [kepala, ...baris].map((b, i) => {
    const berurut = b.map((s, k) =>
      sel(s, `${huruf(k)}${i + 1}`, i ? (typeof s === "string" ? gaya(k) : "") : ' s="1"'),
    )
    return `<row r="${i + 1}">${berurut.join("")}</row>`
  })
  const lebar = kepala.map((_, i) => {
    const panjang = Math.max(...[kepala, ...baris].map((b) => String(b[i] ?? "").length))
    return `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, panjang + 3)}" customWidth="1"${gaya(i).replace("s=", "style=")}/>`
  })
  const beku = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' // prettier-ignore
  return `${XML}<worksheet xmlns="${OOXML}/spreadsheetml/2006/main">${beku}<cols>${lebar.join("")}</cols><sheetData>${isi.join("")}</sheetData></worksheet>`
}

/**
 * A workbook of one sheet whose first row is its head. A column that holds text is one of text: what is typed below, as
 * a NIP of eighteen digits, stays as it was typed.
 */
export function tulisXlsx(
  judul: string,
  kepala: string[],
  baris: readonly (readonly Sel[])[],
): Uint8Array<ArrayBuffer> {
  const main = `${OOXML}/spreadsheetml/2006/main`
  const rel = (n: number, jenis: string, target: string) =>
    `<Relationship Id="rId${n}" Type="${OOXML}/officeDocument/2006/relationships/${jenis}" Target="${target}"/>`
  const rels = (...isi: string[]) =>
    `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships">${isi.join("")}</Relationships>`
  const jenis = (bagian: string, kata: string) =>
    `<Override PartName="/xl/${bagian}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kata}+xml"/>`
  const nama = bersih(judul.replace(/[\\/*?:[\]]/g, " ").slice(0, 31))
  const bagian = {
    "[Content_Types].xml": `${XML}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${jenis("workbook", "sheet.main")}${jenis("worksheets/sheet1", "worksheet")}${jenis("styles", "styles")}</Types>`,
    "_rels/.rels": rels(rel(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${XML}<workbook xmlns="${main}" xmlns:r="${OOXML}/officeDocument/2006/relationships"><sheets><sheet name="${nama}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(rel(1, "worksheet", "worksheets/sheet1.xml"), rel(2, "styles", "styles.xml")),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": lembar(kepala, baris),
  }
  return zipSync(Object.fromEntries(Object.entries(bagian).map(([k, v]) => [k, strToU8(v)])))
}

/** The answer that hands a workbook out. */
export const jawabXlsx = (nama: string, isi: Uint8Array<ArrayBuffer>): Response =>
  new Response(isi, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${nama}.xlsx"`,
      "cache-control": "no-store",
    },
  })
