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

test("a stored draft whose answer was lost keeps what was typed, and a second try writes once", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "pppk")
  await page.getByLabel("Apa yang dikerjakan").fill("Memasang titik akses")
  await page.getByRole("button", { name: "Simpan draf" }).click()
  await page.getByRole("link", { name: "Memasang titik akses" }).click()
  await page.getByRole("link", { name: "Lanjutkan draf" }).click()
  await page.waitForURL("**/kinerja/tulis?id=*")
  const uraian = page.getByLabel("Apa yang dikerjakan")
  await uraian.fill("Memasang titik akses di desa")
  await page.route("**/kinerja/tulis*", async (route) => {
    if (route.request().method() !== "POST") return route.continue()
    await route.fetch()
    await route.abort("connectionreset")
  })
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Belum terkirim, sambungan terputus")).toBeVisible()
  await expect(uraian).toHaveValue("Memasang titik akses di desa")
  await page.unroute("**/kinerja/tulis*")
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Memasang titik akses di desa" })).toHaveCount(1)
})
