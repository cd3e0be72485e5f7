import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "draf" })

test("what was typed for a day waits under that day, and is not sent as another's", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "cpns")
  await page.goto("/kinerja/tulis?tanggal=2026-11-19")
  await page.getByLabel("Apa yang dikerjakan").fill("Mengambil contoh air sungai")
  await page.goto("/beranda")
  await expect(page.getByLabel("Apa yang dikerjakan")).toHaveValue("")
  await page.getByRole("link", { name: /Draf Kam 19 Nov/ }).click()
  await expect(page.getByLabel("Apa yang dikerjakan")).toHaveValue("Mengambil contoh air sungai")
  await expect(page.getByText("Draf dipulihkan")).toBeVisible()
})

test("a report whose answer was lost waits on the device, and a second try writes once", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "satpol")
  await page.getByLabel("Apa yang dikerjakan").fill("Patroli kawasan perkantoran")
  await page.getByLabel("Mulai", { exact: true }).fill("10:00")
  await page.getByLabel("Selesai", { exact: true }).fill("11:00")
  // The server does its work; its answer never arrives.
  let putus = true
  await page.route("**/beranda", async (route) => {
    if (route.request().method() !== "POST" || !putus) return route.continue()
    putus = false
    await route.fetch()
    await route.abort("connectionreset")
  })
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  await expect(page.getByLabel("Apa yang dikerjakan")).toHaveValue("")
  await expect(page.getByRole("link", { name: "Patroli kawasan perkantoran" })).toHaveCount(1)
})
