import { mkdtemp, readFile, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { zipSync } from "fflate"
import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { settle } from "#lib/kernel/content.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { berlokasi, exe, fotoPonsel, html, pdf, raksasa, svg } from "#tests/support/gambar.ts"

let folder: string
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "berkas-"))))

const zip = Buffer.from(zipSync({ "nol.txt": new Uint8Array(5_000_000) }))
const jpeg = async () =>
  sharp(await fotoPonsel())
    .jpeg()
    .toBuffer()

let n = 0
async function terima(isi: Buffer, lokasi = false) {
  const file = path.join(folder, String(n++))
  await writeFile(file, isi)
  return { jenis: await settle(file, { lokasi }), isi: await readFile(file) }
}
const kalimat = async (isi: Buffer) => {
  const e = await terima(isi).then(
    () => null,
    (x: unknown) => x,
  )
  if (!(e instanceof Invalid)) throw e ?? new Error("it was taken")
  return e.galat.berkas![0]
}

describe("a photo", () => {
  test("is kept upright, without its place", async () => {
    const asal = await fotoPonsel()
    expect(await berlokasi(asal)).toBe(true)
    const { jenis, isi } = await terima(asal)
    expect(jenis).toBe("FOTO")
    expect(await berlokasi(isi)).toBe(false)
    expect(await sharp(isi).metadata()).toMatchObject({ format: "jpeg", width: 800, height: 1200 })
  })

  test("keeps its place where its owner asked for that", async () => {
    const { isi } = await terima(await fotoPonsel(), true)
    expect(await berlokasi(isi)).toBe(true)
    expect((await sharp(isi).metadata()).orientation ?? 1).toBe(1)
  })

  test("is bounded at its longest edge", async () => {
    const { isi } = await terima(await fotoPonsel(6000, 3000))
    expect(await sharp(isi).metadata()).toMatchObject({ width: 1024, height: 2048 })
  })

  test.each(["png", "webp"] as const)("as %s becomes a JPEG", async (bentuk) => {
    const { isi } = await terima(
      await sharp(await fotoPonsel())
        .toFormat(bentuk)
        .toBuffer(),
    )
    expect((await sharp(isi).metadata()).format).toBe("jpeg")
  })

  test.each([
    ["a page", html],
    ["an archive", zip],
  ])("loses %s that hangs behind it", async (_, ekor) => {
    const { isi } = await terima(Buffer.concat([await jpeg(), ekor]))
    expect(isi.includes(ekor.subarray(0, 20))).toBe(false)
  })
})

test("a PDF stays as it is", async () => {
  expect(await terima(pdf())).toEqual({ jenis: "PDF", isi: pdf() })
})

describe("refused by what it is, whatever it is called", () => {
  const bukan = "Berkas ini bukan foto (JPEG, PNG, WebP) dan bukan PDF."
  const rusak = "PDF ini rusak atau berisi berkas lain. Simpan ulang sebagai PDF."
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ["a program", () => exe, bukan],
    ["a page", () => html, bukan],
    ["a drawing that can hold a script", () => svg, bukan],
    ["an archive that unpacks to megabytes", () => zip, bukan],
    ["nothing", () => Buffer.alloc(0), bukan],
    ["a PDF with an archive behind it", () => Buffer.concat([pdf(), zip]), rusak],
    ["a PDF with a page behind it", () => Buffer.concat([pdf(), html]), rusak],
    ["half a photo", async () => (await jpeg()).subarray(0, 2000), "Foto ini rusak. Ambil lagi fotonya."],
    ["a hundred megapixels", raksasa, "Foto terlalu besar: paling banyak 64 megapiksel."],
  ])("%s", async (_, isi, harus) => expect(await kalimat(await isi())).toBe(harus))
})
