// What people, phones and attackers send to the door of uploads, and what comes out of it again.
import { request as http } from "node:http"
import type { Page } from "@playwright/test"
import { zipSync } from "fflate"
import { idContoh } from "#prisma/cast.ts"
import { exe, fotoPonsel, html, pdf, raksasa, svg } from "#tests/support/gambar.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "berkas" })

const unggah = (page: Page, asal: string | null, isi: Buffer, nama: string) =>
  page.request.post(`/api/berkas?nama=${encodeURIComponent(nama)}`, {
    data: isi,
    headers: { "content-type": "image/jpeg", ...(asal && { origin: asal }) },
  })

const bom = Buffer.from(zipSync({ "nol.txt": new Uint8Array(50_000_000) }))

test("a file is judged by what it is, whatever its name and type say", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "penyuluh")
  const bukan = "Berkas ini bukan foto (JPEG, PNG, WebP) dan bukan PDF."
  const rusak = "PDF ini rusak atau berisi berkas lain. Simpan ulang sebagai PDF."
  for (const [nama, isi, galat] of [
    ["laporan.jpg", exe, bukan],
    ["halaman.jpg", html, bukan],
    ["gambar.png", svg, bukan],
    ["foto.jpg", bom, bukan],
    ["kosong.jpg", Buffer.alloc(0), bukan],
    ["surat.pdf", Buffer.concat([pdf(), bom]), rusak],
    ["raksasa.png", await raksasa(), "Foto terlalu besar: paling banyak 64 megapiksel."],
  ] as const) {
    const jawaban = await unggah(page, situs.url, isi, nama)
    expect(jawaban.status(), nama).toBe(415)
    expect(await jawaban.json(), nama).toEqual({ galat })
  }
})

test("a photo with a page and an archive in its tail comes out without them, and runs nothing", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "penyuluh")
  const jawaban = await unggah(page, situs.url, Buffer.concat([await fotoPonsel(), html, bom]), "<b>foto</b>.jpg")
  const { id } = (await jawaban.json()) as { id: string }
  const keluar = await page.request.get(`/api/berkas/${id}`)
  expect(keluar.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "inline; filename*=UTF-8''%3Cb%3Efoto%3Cb%3E.jpg",
  })
  const isi = await keluar.body()
  expect(isi.includes("<script>")).toBe(false)
  expect(isi.includes("PK\u0003\u0004")).toBe(false)
  const lagi = await page.request.get(`/api/berkas/${id}`, { headers: { "if-none-match": keluar.headers().etag! } })
  expect(lagi.status()).toBe(304)
})

test("twelve megabytes pass whole, and are handed over rather than opened", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "penyuluh")
  const besar = pdf(`% ${"x".repeat(12_000_000)}`)
  const { id, jenis } = (await (await unggah(page, situs.url, besar, "surat tugas.pdf")).json()) as Record<
    string,
    string
  >
  expect(jenis).toBe("PDF")
  const keluar = await page.request.get(`/api/berkas/${id}`)
  expect(keluar.headers()["content-disposition"]).toBe("attachment; filename*=UTF-8''surat%20tugas.pdf")
  expect((await keluar.body()).equals(besar)).toBe(true)
})

test("a stream that has no end is cut off with an answer", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "penyuluh")
  const cookie = (await page.context().cookies()).map((c) => `${c.name}=${c.value}`).join("; ")
  const sekali = async () => {
    let byte = 0
    const status = await new Promise<number | "putus">((selesai, gagal) => {
      const kirim = http(`${situs.url}/api/berkas`, { method: "POST", headers: { cookie, origin: situs.url } })
      kirim.on("response", (r) => (selesai(r.statusCode!), kirim.destroy()))
      // Whoever writes on past the answer may find the door shut before he has read it.
      kirim.on("error", (e: NodeJS.ErrnoException) => (/EPIPE|ECONNRESET/.test(e.code!) ? selesai("putus") : gagal(e)))
      const tulis = () => {
        while (!kirim.destroyed && byte < 100_000_000) {
          byte += 65_536
          if (!kirim.write(Buffer.alloc(65_536))) return void kirim.once("drain", tulis)
        }
      }
      tulis()
    })
    expect(byte).toBeLessThan(60_000_000)
    return status
  }
  await expect.poll(sekali, { timeout: 30_000 }).toBe(413)
  const lewat = await unggah(page, situs.url, Buffer.alloc(26_000_000), "besar.jpg").catch(() => null)
  if (lewat) expect(await lewat.json()).toEqual({ galat: "Berkas terlalu besar: paling besar 25 MB." })
  // The door stands for the next one.
  expect((await unggah(page, situs.url, await fotoPonsel(), "kecil.jpg")).status()).toBe(201)
})

test("a stranger, another origin and another person get nothing", async ({ browser, situs }) => {
  const guru = await layar(browser, situs, "meja")
  await masuk(guru, "guru")
  const foto = await fotoPonsel()
  for (const asal of [null, "https://lain.example"])
    expect((await unggah(guru, asal, foto, "a.jpg")).status()).toBe(403)
  const { id } = (await (await unggah(guru, situs.url, foto, "a.jpg")).json()) as { id: string }
  expect((await guru.request.get(`/api/berkas/${id}`)).status()).toBe(200)

  const titip = await guru.request.post(`/api/berkas?nama=a.jpg&akun=${idContoh("akun", "satpol")}`, {
    data: foto,
    headers: { origin: situs.url },
  })
  expect(titip.status()).toBe(401)

  const tamu = await layar(browser, situs, "meja")
  expect((await unggah(tamu, situs.url, foto, "a.jpg")).status()).toBe(401)
  const lain = await layar(browser, situs, "meja")
  await masuk(lain, "inspektorat")
  for (const page of [tamu, lain])
    for (const alamat of [id, "x", "01941da8-f680-7000-8000-000000000000"])
      expect((await page.request.get(`/api/berkas/${alamat}`)).status(), alamat).toBe(404)
})

test("in the form: what is refused or broken off loses nothing typed, and can be tried again", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "satpol")
  const aneh = `💥 مرحبا '); drop table pegawai; -- <script>alert(1)</script> ${"panjang ".repeat(90)}`.trim()
  await page.getByLabel("Apa yang dikerjakan").fill(aneh)
  await page.getByText("Lapangan", { exact: true }).click()
  await page.getByLabel("Lokasi", { exact: true }).fill("<img src=x onerror=alert(1)>")
  const berkas = page.locator("input[type=file]")
  await berkas.setInputFiles({ name: "virus.jpg", mimeType: "image/jpeg", buffer: exe })
  await expect(page.getByText("Berkas ini bukan foto (JPEG, PNG, WebP) dan bukan PDF.")).toBeVisible()
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Ada bukti yang belum terunggah.")).toBeVisible()
  await page.getByRole("button", { name: "Hapus virus.jpg" }).click()
  await berkas.setInputFiles({ name: "besar.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(26_000_000) })
  await expect(page.getByText("Berkas terlalu besar: paling besar 25 MB.")).toBeVisible()
  await page.getByRole("button", { name: "Hapus besar.pdf" }).click()

  await page.route("**/api/berkas*", (route) => route.abort("connectionreset"))
  await berkas.setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel() })
  await expect(page.getByText("Sambungan terputus. Berkas tetap di sini")).toBeVisible()
  // It lies on the device.
  await page.reload()
  await expect(page.getByText("Sambungan terputus. Berkas tetap di sini")).toBeVisible()
  await page.unroute("**/api/berkas*")
  await page.getByRole("button", { name: "Coba lagi" }).click()
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeVisible()

  // The photo is part of the draft, as the words are.
  await page.reload()
  await expect(page.getByText("Draf dipulihkan")).toBeVisible()
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeVisible()
  await expect(page.getByLabel("Apa yang dikerjakan")).toHaveValue(aneh)
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await page.getByRole("link", { name: /drop table pegawai/ }).click()
  await expect(page.getByRole("heading", { level: 2, name: aneh })).toBeVisible()
  await expect(page.getByText("Tugas lapangan, <img src=x onerror=alert(1)>")).toBeVisible()
})

test("photos taken without a signal go up by themselves when it is back", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "cpns")
  await page.context().setOffline(true)
  const foto = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel() }
  await page.locator("input[type=file]").setInputFiles([foto, { ...foto, name: "kedua.jpg" }])
  await expect(page.getByText("diunggah begitu ada sinyal")).toHaveCount(2)
  await page.context().setOffline(false)
  await expect(page.getByRole("link", { name: "Buka bukti 2" })).toBeVisible()
  await expect(page.getByText("diunggah begitu ada sinyal")).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole("link", { name: "Buka bukti 2" })).toBeVisible()
  await page.getByRole("button", { name: "Buang draf" }).click()
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toHaveCount(0)
})
