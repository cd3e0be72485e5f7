// A day in the field: no signal from morning to evening, and nothing typed twice.
import type { Page } from "@playwright/test"
import { fotoPonsel } from "#tests/support/gambar.ts"
import { expect, layar, masuk, rapi, test } from "./support/fixtures.ts"

test.use({ milik: "luring" })

const JUMAT = new Date("2026-11-20T15:00:00+07:00")
const uraian = (page: Page) => page.getByLabel("Apa yang dikerjakan")
const jam = async (page: Page, mulai: string, selesai: string) => {
  await page.getByLabel("Mulai", { exact: true }).fill(mulai)
  await page.getByLabel("Selesai", { exact: true }).fill(selesai)
}
const kirim = (page: Page) => page.getByRole("button", { name: "Kirim laporan" }).click()

/** Signed in, and the device prepared: the worker holds the page for a day without a signal. */
async function siap(page: Page, kunci: string) {
  await page.clock.install({ time: JUMAT })
  await masuk(page, kunci)
  const dikuasai = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
  await expect.poll(dikuasai).toBe(true)
}

test("two reports and a photo of a day without a signal go by themselves when it is back", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await siap(page, "penyuluh")
  await page.context().setOffline(true)
  await page.goto("/kinerja")
  await expect(page.getByRole("heading", { name: "Tanpa sinyal" })).toBeVisible()
  await expect(page.getByText("Siti Aminah", { exact: false })).toBeVisible()
  await rapi(page)

  await uraian(page).fill("Mendata pohon induk di Bukit Tigapuluh")
  await jam(page, "13:00", "14:00")
  const foto = { name: "pohon.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel() }
  await page.locator("input[type=file]").setInputFiles(foto)
  await expect(page.getByText("diunggah begitu ada sinyal")).toBeVisible()
  await kirim(page)
  const menunggu = page.getByRole("region", { name: "Menunggu sinyal" })
  await expect(menunggu.getByText("Mendata pohon induk")).toBeVisible()
  await expect(menunggu.getByText("1 bukti ikut menunggu")).toBeVisible()
  await expect(uraian(page)).toHaveValue("")

  await uraian(page).fill("Menyuluh kelompok tani hutan")
  await jam(page, "", "")
  await kirim(page)
  await expect(page.getByText("Isi jam, atau lamanya dalam menit").first()).toBeVisible()
  await jam(page, "13:30", "14:30")
  await kirim(page)
  await expect(menunggu.getByText("Menyuluh kelompok tani hutan")).toBeVisible()
  // The battery dies: the queue does not.
  await page.reload()
  await expect(menunggu.getByText("menunggu sinyal")).toHaveCount(2)
  await rapi(page)

  // The first goes with its photo; the second overlaps it, says so, and is mended in one place.
  await page.context().setOffline(false)
  await expect(menunggu.getByText("belum terkirim")).toBeVisible()
  await expect(menunggu.getByText("13.00–14.00 sudah terisi: Mendata pohon induk")).toBeVisible()
  await expect(menunggu.getByText("bukti ikut menunggu")).toHaveCount(0)
  await rapi(page)
  await menunggu.getByRole("button", { name: /^Perbaiki/ }).click()
  await expect(uraian(page)).toHaveValue("Menyuluh kelompok tani hutan")
  await jam(page, "14:00", "14:30")
  await kirim(page)
  await page.getByRole("link", { name: /Mendata pohon induk/ }).click()
  await expect(page.getByRole("img", { name: "pohon.jpg" })).toBeVisible()
})

test("a report of another account is not sent in one's own name", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await siap(page, "satpol")
  await page.context().setOffline(true)
  await uraian(page).fill("Menjaga kantor gubernur")
  const foto = { name: "pos.jpg", mimeType: "image/jpeg", buffer: await fotoPonsel() }
  await page.locator("input[type=file]").setInputFiles(foto)
  await expect(page.getByText("diunggah begitu ada sinyal")).toBeVisible()
  await kirim(page)
  await expect(page.getByText("menunggu sinyal")).toBeVisible()
  // Meanwhile the phone was handed on; a tab of his is still open, and tries.
  const lain = await page.context().newPage()
  await page.context().clearCookies()
  await page.context().setOffline(false)
  await masuk(lain, "pppk")
  await page.evaluate(() => window.dispatchEvent(new Event("online")))
  await page.getByRole("button", { name: "Kirim sekarang" }).click()
  await expect(page.getByText("Masuk dengan akun yang menulisnya")).toBeVisible()
  await expect(page.getByText("1 bukti ikut menunggu")).toBeVisible()
  await page.goto("/beranda")
  await expect(page.getByText("Menjaga kantor gubernur")).toHaveCount(0)
  await page.goto("/luring")
  await expect(page.getByText("Nabila Ramadhani", { exact: false })).toBeVisible()
  await expect(page.getByText("Menjaga kantor gubernur")).toHaveCount(0)
  await page.goto("/beranda")
  await page.getByRole("button", { name: /Nabila/ }).click()
  await page.getByRole("button", { name: "Keluar", exact: true }).click()
  await page.waitForURL("**/masuk")
  await page.goto("/luring")
  await expect(page.getByText("Perangkat ini belum disiapkan")).toBeVisible()
  await masuk(page, "satpol")
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Menjaga kantor gubernur" })).toBeVisible()
})
