// The whole door: the second step, a slip handed over, a first app set up, sessions ended from elsewhere.
import { generateSync } from "otplib"
import { cast, idContoh, sandiContoh } from "#prisma/cast.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "dua-langkah" })

const nama = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk
const BARU = "kebun kopi kerinci"

test("the second step: a wrong code keeps him out, the right one brings him where he wanted to go", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await page.goto("/akses/akun")
  await page.getByLabel("NIP atau nama akun").fill(nama("admin"))
  await page.getByLabel("Kata sandi").fill(sandiContoh)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
  await page.waitForURL("**/masuk/kode**")
  // The address of any page leads back to the step that is missing.
  await page.goto("/pegawai")
  await page.waitForURL("**/masuk/kode?ke=%2Fpegawai")
  const contoh = await page.getByLabel("Kode enam angka").inputValue()
  await page.getByLabel("Kode enam angka").fill("000000")
  await page.getByRole("button", { name: "Lanjut" }).click()
  await expect(page.getByText("Kode salah").first()).toBeVisible()
  await page.getByLabel("Kode enam angka").fill(contoh)
  await page.getByRole("button", { name: "Lanjut" }).click()
  await page.waitForURL("**/pegawai")

  // The same code again, from another phone: it is spent.
  const lain = await layar(browser, situs, "ponsel")
  await lain.goto("/masuk")
  await lain.getByRole("button", { name: /Fajar Nugraha/ }).click()
  await lain.waitForURL("**/masuk/kode**")
  await lain.getByLabel("Kode enam angka").fill(contoh)
  await lain.getByRole("button", { name: "Lanjut" }).click()
  await expect(lain.getByText("sudah dipakai").first()).toBeVisible()
})

test("a slip opens an account face to face, and its owner sets up two steps and keeps the recovery codes", async ({
  browser,
  situs,
}) => {
  const meja = await layar(browser, situs, "meja")
  await masuk(meja, "pengelola")
  await meja.goto(`/pegawai/${idContoh("pegawai", "dedi")}`)
  await meja.getByRole("button", { name: "Buat slip masuk" }).click()
  await meja.getByLabel("Bagaimana jati dirinya dipastikan").fill("KTP diperiksa, wajah dicocokkan")
  await meja.getByRole("button", { name: "Buat slip", exact: true }).click()
  await expect(meja.getByRole("heading", { name: /^Slip untuk/ })).toBeFocused()
  await expect(meja.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)).toBeInViewport()
  const kode = await meja.getByText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/).innerText()
  const akun = await meja
    .getByText(/^\d{18}$/)
    .last()
    .innerText()

  const page = await layar(browser, situs, "ponsel")
  await page.goto("/masuk/lupa")
  const slip = page.locator("form", { has: page.getByLabel("Kode pada slip") })
  await slip.getByLabel("NIP atau nama akun").fill(akun)
  await slip.getByLabel("Kode pada slip").fill(kode.toLowerCase())
  await slip.getByLabel("Kata sandi baru").fill(BARU)
  await slip.getByLabel("Ketik sekali lagi").fill(`${BARU}x`)
  await slip.getByRole("button", { name: "Simpan kata sandi" }).click()
  await expect(slip.getByText("Tidak sama").first()).toBeVisible()
  await slip.getByLabel("Ketik sekali lagi").fill(BARU)
  await slip.getByRole("button", { name: "Simpan kata sandi" }).click()
  await page.waitForURL("**/masuk?sandi=baru")
  await page.getByLabel("NIP atau nama akun").fill(akun)
  await page.getByLabel("Kata sandi").fill(BARU)
  await page.getByRole("button", { name: "Masuk", exact: true }).click()
  await page.waitForURL("**/beranda")

  await page.goto("/masuk/pasang-kode")
  const kunci = (await page.locator("strong.break-all").innerText()).replaceAll(" ", "")
  const epoch = Math.floor(situs.kini().getTime() / 1000)
  await page.getByLabel("Kode enam angka di aplikasi").fill(generateSync({ secret: kunci, epoch }))
  await page.getByRole("button", { name: "Aktifkan dua langkah" }).click()
  await expect(page.getByRole("list", { name: "Kode pemulihan" }).getByRole("listitem")).toHaveCount(10)
})

test("a letter's link sets a new password; a demo shows its letters on the page", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await page.goto("/masuk/lupa")
  const minta = page.locator("form", { has: page.getByRole("button", { name: "Kirim tautan" }) })
  await minta.getByLabel("NIP atau nama akun").fill(nama("kepsek"))
  await minta.getByRole("button", { name: "Kirim tautan" }).click()
  await page.getByRole("link", { name: "Buka tautan dalam surat" }).first().click()
  await page.waitForURL("**/masuk/sandi-baru?tiket=*")
  await page.getByLabel("Kata sandi baru").fill(BARU)
  await page.getByLabel("Ketik sekali lagi").fill(BARU)
  await page.getByRole("button", { name: "Simpan kata sandi" }).click()
  await page.waitForURL("**/masuk?sandi=baru")
})

test("a session that is ended from another device is dead on its next request", async ({ browser, situs }) => {
  const [ponsel, meja] = [await layar(browser, situs, "ponsel"), await layar(browser, situs, "meja")]
  await masuk(ponsel, "karu")
  await masuk(meja, "karu")
  await meja.goto("/akses")
  await meja.getByRole("button", { name: "Akhiri", exact: true }).first().click()
  await expect(meja.getByText("1 sesi diakhiri")).toBeVisible()
  await ponsel.goto("/kinerja")
  await ponsel.waitForURL("**/masuk?ke=%2Fkinerja")
})

test("personal data stays closed until a purpose is stated, and its owner sees who looked", async ({
  browser,
  situs,
}) => {
  const bkd = await layar(browser, situs, "meja")
  await masuk(bkd, "verifikator")
  await bkd.goto(`/pegawai/${idContoh("pegawai", "penyuluh")}`)
  expect(await bkd.content()).not.toMatch(/0812-0000/)
  await bkd.getByLabel("Untuk apa data ini dilihat").fill("mencocokkan NIK dengan KTP")
  await bkd.getByRole("button", { name: "Lihat data pribadi" }).click()
  await expect(bkd.getByText(/0812-0000/)).toBeVisible()

  const siti = await layar(browser, situs, "ponsel")
  await masuk(siti, "penyuluh")
  await siti.goto("/akses")
  await expect(siti.getByText("mencocokkan NIK dengan KTP")).toBeVisible()
  await expect(siti.getByText("Ratna Dewi").first()).toBeVisible()
})
