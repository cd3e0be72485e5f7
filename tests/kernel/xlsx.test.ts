import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { bacaTabel } from "#lib/kernel/csv.ts"
import { BerkasKeliru, bacaXlsx } from "#lib/kernel/xlsx.ts"
import { buatXlsx } from "#tests/support/xlsx.ts"

const lembar = (isi: string) =>
  Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${isi}</sheetData></worksheet>`) }))

describe("xlsx", () => {
  test("shared text, numbers and gaps stand where the sheet has them", async () => {
    const isi = Buffer.from(buatXlsx([["nip", "jam"], ["<b>&", 0.5], [], [null, 45_000]]))
    expect(await bacaXlsx(isi)).toEqual([["nip", "jam"], ["<b>&", "0.5"], [], ["", "45000"]])
  })

  test("text within the cell, rich text, cells and rows without an address", async () => {
    const isi = `<row><c t="inlineStr"><is><r><t>Siti </t></r><r><t>A</t></r></is></c><c><f>1+1</f><v>2</v></c></row>`
    expect(await bacaXlsx(lembar(isi))).toEqual([["Siti A", "2"]])
  })

  test.each<[string, () => Buffer, RegExp]>([
    ["no zip at all", () => Buffer.from("PK\u0003\u0004 bukan zip"), /utuh/],
    ["a zip without a sheet", () => Buffer.from(zipSync({ "a.txt": strToU8("a") })), /lembar kerja/],
    ["a bomb: 31 MB of one letter", () => lembar("a".repeat(31_000_000)), /terlalu besar/],
    [
      "too many parts",
      () =>
        Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}`, new Uint8Array(1)])))),
      /bagian/,
    ],
    ["a row far away", () => lembar(`<row r="1048576"><c><v>1</v></c></row>`), /5000 baris/],
    ["a column far away", () => lembar(`<row r="1"><c r="XFD1"><v>1</v></c></row>`), /50 kolom/],
    ["broken XML", () => lembar(`<row><c><v>1</row>`), /rusak/],
    ["an entity of its own", () => lembar(`<row><c><v>&lol;</v></c></row>`), /rusak/],
  ])("%s is refused in words", async (_, isi, sebab) => {
    const galat = await bacaXlsx(isi()).catch((e: unknown) => e)
    expect(galat).toBeInstanceOf(BerkasKeliru)
    expect((galat as Error).message).toMatch(sebab)
  })

  test("a directory that lies about a size is broken off", async () => {
    const isi = lembar("<row><c><v>1</v></c></row>".repeat(2_000))
    // the uncompressed size in the central directory
    isi.writeUInt32LE(10, isi.lastIndexOf(Buffer.from("PK\u0001\u0002")) + 24)
    await expect(bacaXlsx(isi)).rejects.toThrow(BerkasKeliru)
  })
})

describe("a table is told by what it holds", () => {
  const berkas = (isi: BlobPart, nama = "a.csv") => new File([isi], nama)

  test.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons, a byte order mark, CRLF", "\uFEFFa;b\r\n1;2\r\n"],
    ["quotes", '"a","b"\n"1","2"\n'],
  ])("csv with %s", async (_, isi) => {
    expect((await bacaTabel(berkas(isi))).filter((b) => b.some(Boolean))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ])
  })

  test("an xlsx under the name of a csv", async () => {
    expect(await bacaTabel(berkas(buatXlsx([["a"]])))).toEqual([["a"]])
  })

  test.each([
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x41])],
    ["a NUL", "a,b\u0000"],
    ["an open quote", '"a,b\n1,2'],
    ["too many lines", "a\n".repeat(5_001)],
  ])("%s is refused in words", async (_, isi) => {
    await expect(bacaTabel(berkas(isi))).rejects.toThrow(BerkasKeliru)
  })
})
