import { strFromU8, unzipSync } from "fflate"
import { expect, test } from "vitest"
import { selAman, teksTabel, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"

test.each(["=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\n=1"])("%j is text and never a formula", (isi) => {
  expect(selAman(isi)).toBe(`'${isi}`)
})

test("rows for the clipboard: one line a row, whatever was typed", () => {
  expect(
    teksTabel([
      ["a\tb\nc", 1.5, null],
      ["=x", "<b>", ""],
    ]),
  ).toBe("a b c\t1.5\t\n'=x\t<b>\t")
})

test("a sheet holds what was typed, as text", () => {
  const isi = unzipSync(tulisXlsx("A/B", ["Kepala"], [['<b>&"\u0000💥 مرحبا'], ["=1+1"], [12.5], [null]]))
  const lembar = strFromU8(isi["xl/worksheets/sheet1.xml"]!)
  expect(lembar).toContain(">&lt;b&gt;&amp;&quot;💥 مرحبا</t>")
  expect(lembar).toContain(">'=1+1</t>")
  expect(lembar).toContain('<c r="A4"><v>12.5</v></c>')
  expect(strFromU8(isi["xl/workbook.xml"]!)).toContain('name="A B"')
})

test("cells past Z say where they stand", () => {
  const isi = unzipSync(tulisXlsx("x", ["a"], [Array.from({ length: 54 }, (_, i) => i)]))
  const lembar = strFromU8(isi["xl/worksheets/sheet1.xml"]!)
  for (const [letak, nilai] of [
    ["Z2", 25],
    ["AA2", 26],
    ["BB2", 53],
  ])
    expect(lembar).toContain(`<c r="${letak}"><v>${nilai}</v></c>`)
})

test("a column of text is one of text as a whole, so that a NIP typed into it keeps its eighteen digits", () => {
  const lembar = strFromU8(unzipSync(tulisXlsx("x", ["nip", "n"], [["1", 2]]))["xl/worksheets/sheet1.xml"]!)
  expect(lembar).toMatch(/<col min="1" max="1" [^>]*style="2"\/><col min="2" max="2" width="\d+" customWidth="1"\/>/)
  expect(lembar).toContain('<c r="A2" t="inlineStr" s="2">')
  expect(lembar).toContain('<c r="B2"><v>2</v></c>')
})
