// The main job of the house: a report is sent, decided and mended, and everyone can see why.
import { expect, layar, masuk, test } from "./support/fixtures.ts"
import type { Page } from "@playwright/test"

test.use({ milik: "cerita-laporan" })

/** The day that the form proposes, by the day of the story: the latest working day. */
const usul: Record<string, string> = {
  "2026-11-20": "2026-11-20",
  "2026-11-22": "2026-11-20",
  "2026-01-01": "2025-12-31",
  "2027-03-10": "2027-03-10",
}

/** Field work of today, whatever day it is: lawful on a Sunday and on a holiday too. */
async function kirim(page: Page, hariIni: string, uraian: string, mulai: string, selesai: string): Promise<void> {
  await page.getByRole("link", { name: "Tulis laporan" }).first().click()
  await page.waitForURL("**/kinerja/tulis")
  await expect(page.getByLabel("Tanggal")).toHaveValue(usul[hariIni]!)
  await page.getByLabel("Tanggal").fill(hariIni)
  if (usul[hariIni]!.slice(0, 4) !== hariIni.slice(0, 4)) await page.waitForURL(`**/tulis?tanggal=${hariIni}`)
  await page.getByLabel("Apa yang dikerjakan").fill(uraian)
  await page.getByText("Lapangan", { exact: true }).click()
  await page.getByLabel("Mulai", { exact: true }).fill(mulai)
  await page.getByLabel("Selesai", { exact: true }).fill(selesai)
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await page.waitForURL("**/kinerja")
  await expect(page.getByRole("link", { name: uraian })).toBeVisible()
}

test("a report is sent from a phone, decided at a desk, mended, and its trail holds", async ({
  browser,
  situs,
  waktu,
}) => {
  const hariIni = waktu.slice(0, 10)
  const penyuluh = await layar(browser, situs, "ponsel")
  await masuk(penyuluh, "penyuluh")
  await kirim(penyuluh, hariIni, "Mendampingi petani hutan memilih bibit jelutung", "07:30", "08:30")
  await kirim(penyuluh, hariIni, "Menyusun daftar hadir kelompok tani hutan", "08:30", "09:30")
  await penyuluh.getByRole("link", { name: "Menyusun daftar hadir kelompok tani hutan" }).click()
  await expect(penyuluh.getByRole("heading", { name: "Laporan saya" })).toBeVisible()
  const alamat = new URL(penyuluh.url()).pathname

  const kabid = await layar(browser, situs, "meja")
  await masuk(kabid, "kabid")
  await kabid
    .getByRole("link", { name: /Kotak masuk/ })
    .first()
    .click()
  await kabid.getByRole("link", { name: /Mendampingi petani hutan memilih bibit/ }).click()
  await expect(kabid.getByRole("heading", { level: 2, name: /memilih bibit jelutung/ })).toBeVisible()
  await kabid.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(kabid.getByText("1 laporan diterima.")).toBeVisible()
  await kabid.getByRole("link", { name: /Menyusun daftar hadir/ }).click()
  await expect(kabid.getByRole("heading", { level: 2, name: /Menyusun daftar hadir/ })).toBeVisible()
  await kabid.getByRole("button", { name: "Kembalikan…" }).click()
  await kabid.getByRole("button", { name: "Kembalikan laporan" }).click()
  await expect(kabid.getByText("Tulis apa yang perlu diperbaiki").first()).toBeVisible()
  await kabid.getByLabel("Apa yang perlu diperbaiki").fill("Sebutkan nama kelompoknya")
  await kabid.getByRole("button", { name: "Kembalikan laporan" }).click()
  await expect(kabid.getByText("Laporan dikembalikan.")).toBeVisible()

  await penyuluh.goto("/beranda")
  await penyuluh.getByRole("link", { name: /Sebutkan nama kelompoknya/ }).click()
  await expect(penyuluh.getByRole("heading", { name: "Perbaiki laporan" })).toBeVisible()
  await penyuluh.getByLabel("Apa yang dikerjakan").fill("Menyusun daftar hadir KTH Rimba Lestari")
  await penyuluh.getByRole("button", { name: "Kirim laporan" }).click()
  await penyuluh.waitForURL("**/kinerja")
  await penyuluh.goto(alamat)
  await expect(penyuluh.getByText("Terkirim", { exact: true })).toBeVisible()
  await expect(penyuluh.getByText(/mengembalikan laporan/)).toBeVisible()

  const inspektorat = await layar(browser, situs, "meja")
  await masuk(inspektorat, "inspektorat")
  await inspektorat.goto(`/jejak?subjek=${alamat.split("/").at(-1)}`)
  for (const kata of ["mengirim laporan", "mengembalikan laporan"])
    await expect(inspektorat.getByRole("cell", { name: kata }).first()).toBeVisible()
  // The worker seals within seconds of the commit.
  await expect(async () => {
    await inspektorat.goto("/jejak?periksa=ya")
    await expect(inspektorat.getByText(/Segel utuh: \d+ peristiwa/)).toBeVisible()
    await expect(inspektorat.getByText("Menunggu", { exact: true }).first()).toBeHidden()
  }).toPass({ timeout: 15_000 })

  const orangLain = await layar(browser, situs, "meja")
  await masuk(orangLain, "guru")
  const jawaban = await orangLain.goto(alamat)
  expect(jawaban!.status()).toBe(404)
  expect((await orangLain.goto("/jejak"))!.status()).toBe(404)
  expect((await orangLain.goto("/organisasi/hari-libur"))!.status()).toBe(404)
})
