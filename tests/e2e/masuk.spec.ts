import { cast, sandiContoh } from "#prisma/cast.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "masuk" })

test("unknown and wrong get one answer, and what was typed stays", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await page.goto("/masuk")
  for (const siapa of [cast[0]!.masuk, "tidak-ada"]) {
    await page.getByLabel("NIP atau nama akun").fill(siapa)
    await page.getByLabel("Kata sandi").fill("salah")
    await page.getByRole("button", { name: "Masuk", exact: true }).click()
    await expect(page.getByText("NIP, nama akun, atau kata sandi salah").first()).toBeVisible()
    await expect(page.getByLabel("NIP atau nama akun")).toHaveValue(siapa)
  }
})

test("a guest is sent to sign in and comes back to where he wanted to go", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await page.goto("/kinerja?bulan=2026-10")
  await page.waitForURL("**/masuk?ke=%2Fkinerja")
  await page.getByLabel("NIP atau nama akun").fill(cast[0]!.masuk)
  await page.getByLabel("Kata sandi").fill(sandiContoh)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
  await page.waitForURL("**/kinerja")
})

test("the demo lists its cast, and one tap signs in", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await page.goto("/masuk")
  await page.getByRole("button", { name: /Budi Santoso/ }).click()
  await page.waitForURL("**/beranda")
  await expect(page.getByText("data contoh").first()).toBeVisible()
})

test("a session that was ended is dead on the next request", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "guru")
  const cookies = await page.context().cookies()
  await page.getByRole("button", { name: /Fitri/ }).click()
  await page.getByRole("button", { name: "Keluar" }).click()
  await page.waitForURL("**/masuk")
  // The stolen cookie is put back: the row in the database says no.
  await page.context().addCookies(cookies)
  await page.goto("/beranda")
  await page.waitForURL("**/masuk?ke=%2Fberanda")
})

test.describe("before JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("signing in and sending a report work", async ({ browser, situs }) => {
    const page = await layar(browser, situs, "ponsel", { javaScriptEnabled: false })
    await masuk(page, "pppk")
    await page.getByLabel("Apa yang dikerjakan").fill("Memasang jaringan ruang rapat")
    await page.getByLabel("Mulai", { exact: true }).fill("10:00")
    await page.getByLabel("Selesai", { exact: true }).fill("11:00")
    await page.getByRole("button", { name: "Kirim laporan" }).click()
    await expect(page.getByRole("link", { name: "Memasang jaringan ruang rapat" })).toBeVisible()
  })
})

test("every name of the machine signs in and sends, by plain http too", async ({ browser, situs }) => {
  for (const nama of ["localhost", "bkd.lan"]) {
    const page = await layar(browser, situs, "ponsel", { baseURL: situs.url.replace("127.0.0.1", nama) })
    await masuk(page, "cpns")
    await page.getByLabel("Apa yang dikerjakan").fill(`Dikirim dari ${nama}`)
    await page.getByLabel("Mulai", { exact: true }).fill(nama === "bkd.lan" ? "09:00" : "10:00")
    await page.getByLabel("Selesai", { exact: true }).fill(nama === "bkd.lan" ? "09:30" : "10:30")
    await page.getByRole("button", { name: "Kirim laporan" }).click()
    await expect(page.getByRole("link", { name: `Dikirim dari ${nama}` })).toBeVisible()
  }
})

test("a write from another origin, or from none, is refused", async ({ situs }) => {
  for (const asal of [null, "https://lain.example"]) {
    const headers = new Headers({ "content-type": "text/plain", ...(asal && { origin: asal }) })
    const jawaban = await fetch(`${situs.url}/masuk`, { method: "POST", headers, body: "x" })
    expect(jawaban.status).toBe(403)
  }
})
