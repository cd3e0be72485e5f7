// The report as the field knows it: photos, journeys, yesterday's work, a change of mind, a session that ends.
import type { Page } from "@playwright/test"
import pg from "pg"
import { cast, idContoh, sandiContoh } from "#prisma/cast.ts"
import { ownerUrl } from "#tests/support/database.ts"
import { berlokasi, fotoPonsel } from "#tests/support/gambar.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "cerita-bukti" })

const uraian = (page: Page) => page.getByLabel("Apa yang dikerjakan")
const kirim = (page: Page) => page.getByRole("button", { name: "Kirim laporan" })

/** Ends every session of an account, as its administrator or its clock would. */
async function akhiriSesi(database: string, kunci: string): Promise<void> {
  const client = new pg.Client(ownerUrl(database))
  await client.connect()
  await client.query("update sesi set dicabut_pada = now() where akun_id = $1", [idContoh("akun", kunci)])
  await client.end()
}

test("the usual report costs a sentence and a tap", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "dpk")
  let n = 0
  const langkah = async (kerjakan: () => Promise<void>) => (n++, kerjakan())
  await langkah(() => uraian(page).fill("Menelaah daftar pemilih"))
  await langkah(() => kirim(page).click())
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  test.info().annotations.push({ type: "interactions", description: String(n) })
  expect(n).toBeLessThanOrEqual(3)
})

test("a penyuluh in the field: photos without their place, seen by whoever decides and by nobody else", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "penyuluh")
  await expect(page.getByLabel("Lokasi", { exact: true })).toBeHidden()
  await uraian(page).fill("Penyuluhan pembibitan jelutung")
  await page.getByText("Lapangan", { exact: true }).click()
  await page.getByLabel("Lokasi", { exact: true }).fill("Desa Pudak, Kumpeh Ulu")
  await page.getByLabel("Dilayani").fill("24")
  const foto = await fotoPonsel()
  expect(await berlokasi(foto)).toBe(true)
  await page.locator("input[type=file]").setInputFiles([
    { name: "kelompok.jpg", mimeType: "image/jpeg", buffer: foto },
    { name: "bibit.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel(900, 900) },
  ])
  await expect(page.getByRole("link", { name: "Buka bukti 2" })).toBeVisible()
  await page.getByLabel("Sertakan lokasi foto").check()
  const peta = { name: "lokasi.jpg", mimeType: "image/jpeg", buffer: foto }
  await page.locator("input[type=file]").setInputFiles(peta)
  const ketiga = page.getByRole("link", { name: "Buka bukti 3" })
  expect(await berlokasi(await (await page.request.get((await ketiga.getAttribute("href"))!)).body())).toBe(true)
  await page.getByRole("button", { name: "Hapus bukti 3" }).click()
  await kirim(page).click()
  await page.getByRole("link", { name: "Penyuluhan pembibitan jelutung" }).click()
  await expect(page.getByText("Tugas lapangan, Desa Pudak, Kumpeh Ulu")).toBeVisible()
  await expect(page.getByText("24 orang")).toBeVisible()
  const gambar = page.getByRole("img", { name: "kelompok.jpg" })
  await expect.poll(() => gambar.evaluate((i: HTMLImageElement) => i.naturalHeight)).toBe(1200)
  const alamat = (await gambar.getAttribute("src"))!
  expect(await berlokasi(await (await page.request.get(alamat)).body())).toBe(false)

  const kabid = await layar(browser, situs, "meja")
  await masuk(kabid, "kabid")
  await kabid.goto(`/kinerja/kotak-masuk?pilih=${new URL(page.url()).pathname.split("/").at(-1)}`)
  await expect(kabid.getByRole("img", { name: "bibit.jpg" })).toBeVisible()
  const guru = await layar(browser, situs, "meja")
  await masuk(guru, "guru")
  expect((await guru.request.get(alamat)).status()).toBe(404)
})

test("a report that is sent while a photo is still on its way waits for it", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "perawat")
  await uraian(page).fill("Merawat luka")
  let lepas = () => {}
  const tertahan = new Promise<void>((r) => (lepas = r))
  await page.route("**/api/berkas*", async (route) => (await tertahan, route.continue()))
  const foto = { name: "lembar.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel() }
  await page.locator("input[type=file]").setInputFiles(foto)
  await kirim(page).click()
  await expect(page.getByText("Tunggu sampai bukti selesai diunggah, lalu kirim lagi.")).toBeVisible()
  lepas()
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeVisible()
  await kirim(page).click()
  await expect(page.getByText(/1 bukti/).first()).toBeVisible()
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeHidden()
})

test("a journey of three days is one entry, and three reports", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "kabkd")
  await page.goto("/kinerja/tulis?tanggal=2026-11-18")
  await uraian(page).fill("Rapat koordinasi kepegawaian di Palembang")
  await page.getByText("Dinas luar", { exact: true }).click()
  await page.getByLabel(/Dinas luar sampai/).fill("2026-11-20")
  await page.getByLabel("Mulai", { exact: true }).fill("08:00")
  await page.getByLabel("Selesai", { exact: true }).fill("14:00")
  await kirim(page).click()
  await expect(page.getByText("3 laporan terkirim.")).toBeVisible()
  await page.waitForURL("**/kinerja")
  await expect(page.getByRole("link", { name: "Rapat koordinasi kepegawaian di Palembang" })).toHaveCount(3)
})

test("yesterday's work is repeated in two taps, and kept as a template", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "lowong")
  await page
    .getByRole("button", { name: /^Ulangi: / })
    .first()
    .click()
  await expect(uraian(page)).not.toHaveValue("")
  const kemarin = await uraian(page).inputValue()
  await kirim(page).click()
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  await page.getByRole("link", { name: kemarin }).first().click()
  await page.getByRole("button", { name: "Jadikan templat…" }).click()
  await page.getByLabel("Nama templat").fill("Pendampingan rutin")
  await page.getByRole("button", { name: "Simpan templat" }).click()
  await expect(page.getByText("Templat disimpan.")).toBeVisible()
  await page.goto("/kinerja/tulis")
  await page.getByRole("button", { name: "Pakai templat Pendampingan rutin" }).click()
  await expect(uraian(page)).toHaveValue(kemarin)
  await page.getByRole("button", { name: "Hapus templat Pendampingan rutin" }).click()
  await expect(page.getByRole("button", { name: "Pakai templat Pendampingan rutin" })).toBeHidden()
})

test("a report is taken back before it is decided, and sent anew", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "pppk")
  await uraian(page).fill("Memeriksa cadangan peladen")
  await kirim(page).click()
  await page.getByRole("link", { name: "Memeriksa cadangan peladen" }).click()
  await page.getByRole("button", { name: "Tarik laporan" }).click()
  await expect(page.getByText("Laporan ditarik dan menjadi draf.")).toBeVisible()
  await page.getByRole("link", { name: "Lanjutkan draf" }).click()
  await uraian(page).fill("Memeriksa cadangan peladen dan jaringan")
  await kirim(page).click()
  await page.waitForURL("**/kinerja")
  await expect(page.getByRole("link", { name: "Memeriksa cadangan peladen dan jaringan" })).toBeVisible()
})

async function masukLagi(page: Page, kunci: string): Promise<void> {
  await expect(page.getByText("Sesi sudah berakhir, belum ada yang terkirim")).toBeVisible()
  await page.getByRole("link", { name: "Masuk lagi" }).click()
  await page.getByLabel("NIP atau nama akun").fill(cast.find((c) => c.kunci === kunci)!.masuk)
  await page.getByLabel("Kata sandi").fill(sandiContoh)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
}

test("a session that ends in the middle of a report: sign in again, and all of it is there", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "cpns")
  await page.goto("/kinerja/tulis?tanggal=2026-11-19")
  await uraian(page).fill("Memeriksa mutu air Batang Hari")
  await page.getByText("Lapangan", { exact: true }).click()
  await page.getByLabel("Lokasi", { exact: true }).fill("Telanaipura")
  await page.getByLabel("Mulai", { exact: true }).fill("08:15")
  await page.getByLabel("Selesai", { exact: true }).fill("09:45")
  await page.locator("input[type=file]").setInputFiles({
    name: "sungai.jpg",
    mimeType: "image/jpeg",
    buffer: await fotoPonsel(),
  })
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeVisible()
  await akhiriSesi(situs.database, "cpns")
  const terlambat = { name: "lampiran.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(6_000_000) }
  await page.locator("input[type=file]").setInputFiles(terlambat)
  await expect(page.getByText("Sesi sudah berakhir. Masuk lagi, lalu ulangi.")).toBeVisible()
  await page.getByRole("button", { name: "Hapus lampiran.pdf" }).click()
  await kirim(page).click()
  await masukLagi(page, "cpns")
  await page.waitForURL("**/kinerja/tulis?tanggal=2026-11-19")
  await expect(uraian(page)).toHaveValue("Memeriksa mutu air Batang Hari")
  await expect(page.getByLabel("Lokasi", { exact: true })).toHaveValue("Telanaipura")
  await expect(page.getByLabel("Mulai", { exact: true })).toHaveValue("08:15")
  await expect(page.getByRole("link", { name: "Buka bukti 1" })).toBeVisible()
  await kirim(page).click()
  await page.waitForURL("**/kinerja")
  await expect(page.getByRole("link", { name: "Memeriksa mutu air Batang Hari" })).toBeVisible()
})

test("the same for a form without a draft, and only for whoever typed it", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "kabid")
  await page.goto("/kinerja/kotak-masuk")
  const catatan = page.getByLabel("Apa yang perlu diperbaiki")
  const tulis = async () => {
    await page.getByRole("button", { name: "Kembalikan…" }).click()
    await catatan.fill("Lampirkan daftar hadir kelompok")
    await akhiriSesi(situs.database, "kabid")
    await page.getByRole("button", { name: "Kembalikan laporan" }).click()
  }
  await tulis()
  await masukLagi(page, "kadis")
  await page.waitForURL("**/kinerja/kotak-masuk")
  await expect(catatan).not.toHaveValue(/daftar hadir/)

  await page.context().clearCookies()
  await masuk(page, "kabid")
  await page.goto("/kinerja/kotak-masuk")
  await tulis()
  await masukLagi(page, "kabid")
  await page.waitForURL("**/kinerja/kotak-masuk")
  await page.getByRole("button", { name: "Kembalikan…" }).click()
  await expect(catatan).toHaveValue("Lampirkan daftar hadir kelompok")
})

test("accepted reports leave for BKN once: on the clipboard, then again only as their own sheet", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "meja", { permissions: ["clipboard-read", "clipboard-write"] })
  await masuk(page, "penyuluh")
  await page.goto("/kinerja/salin?bulan=2026-11")
  const baris = await page.getByRole("cell", { name: "Belum" }).count()
  expect(baris).toBeGreaterThan(3)
  await page.getByRole("button", { name: "Salin ke Progres Harian BKN" }).click()
  await expect(page.getByText(`${baris} laporan ada di papan klip. Tempelkan di Progres Harian BKN.`)).toBeVisible()
  const teks = await page.evaluate(() => navigator.clipboard.readText())
  expect(teks.split("\n")).toHaveLength(baris)
  expect(teks.split("\n")[0]!.split("\t")).toHaveLength(6)
  await expect(page.getByText("Tidak ada laporan yang belum disalin pada bulan ini.")).toBeVisible()
  const unduh = page.waitForEvent("download")
  await page.getByRole("link", { name: new RegExp(`Unduh lagi ${baris} laporan`) }).click()
  expect((await unduh).suggestedFilename()).toBe("progres-harian-2026-11.xlsx")
})
