// The inbox of ten minutes: fourteen people by keyboard, what was decided taken back, two who decide at once, a reminder.
import type { Page } from "@playwright/test"
import { expect, layar, masuk, test } from "./support/fixtures.ts"
import { sebagaiPemilik, type Situs } from "./support/site.ts"

test.use({ milik: "cerita-kotak-masuk" })

/** Seconds of a practised hand: a key, and a look before each decision (keystroke-level model). */
const [KETUK, LIHAT] = [0.28, 1.35]
const PALING_LAMA = 20

/** What was decided or reminded today never was: each test begins with the same inbox. */
async function ulang(situs: Situs): Promise<void> {
  await sebagaiPemilik(
    situs,
    `update laporan_harian set status = 'DIKIRIM', diputus_pada = null, diputus_oleh = null, diputus_sebagai = null,
       umpan_balik = null, catatan = null where diputus_pada >= '2026-11-20 15:00+07'`,
  )
  await sebagaiPemilik(situs, `delete from pengingat where jenis = 'BELUM_MELAPOR'`)
}

test.beforeEach(({ situs }) => ulang(situs))

async function buka(page: Page, siapa = "kabid"): Promise<void> {
  await masuk(page, siapa)
  await page.goto("/kinerja/kotak-masuk")
  await page.waitForLoadState("networkidle")
}

const baris = (page: Page) => page.locator("[data-baris]")
const jumlah = (page: Page) => baris(page).count()

test("fourteen people are decided by keyboard alone, within twenty seconds", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await buka(page)
  const orang = await baris(page).evaluateAll((semua) =>
    semua.map((b) => (b as HTMLElement).dataset.teks!.split(":")[0]),
  )
  expect(new Set(orang).size).toBeGreaterThanOrEqual(14)
  const perlu = await page.locator("section", { hasText: "Perlu diperiksa" }).locator("[data-baris]").count()
  expect(perlu).toBeGreaterThanOrEqual(3)

  let [ketukan, keputusan] = [0, 0]
  const tekan = async (...tombol: string[]) => {
    for (const t of tombol) await page.keyboard.press(t)
    ketukan += tombol.length
  }
  keputusan++
  await tekan("a")
  await expect(baris(page)).toHaveCount(perlu)
  await expect(page.getByText(/^\d+ laporan diterima\./)).toBeVisible()

  keputusan++
  await tekan("r")
  await page.keyboard.type("Sebut desanya")
  ketukan += "Sebut desanya".length
  await tekan("Tab", "Enter")
  await expect(page.getByText("Laporan dikembalikan.")).toBeVisible()
  await expect(baris(page)).toHaveCount(perlu - 1)
  for (let sisa = perlu - 2; sisa >= 0; sisa--) {
    keputusan++
    await tekan("t")
    await expect(baris(page)).toHaveCount(sisa)
  }
  await expect(page.getByText("Tidak ada laporan yang menunggu")).toBeVisible()
  const detik = ketukan * KETUK + keputusan * LIHAT
  const catatan = `${orang.length} reports of ${new Set(orang).size} people: ${ketukan} keys, ${detik.toFixed(1)} s`
  test.info().annotations.push({ type: "keys", description: catatan })
  process.stdout.write(`${catatan}\n`)
  expect(detik).toBeLessThanOrEqual(PALING_LAMA)
})

test("keys move, tick and open; they rest while one types and when they are switched off", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "meja")
  await buka(page)
  const tautan = (ke: number) => baris(page).nth(ke).getByRole("link")
  await page.keyboard.press("j")
  await expect(tautan(1)).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await expect(tautan(2)).toBeFocused()
  await page.keyboard.press("k")
  await page.keyboard.press("x")
  await expect(baris(page).nth(1).getByRole("checkbox")).toBeChecked()
  await page.keyboard.press("Space")
  await expect(baris(page).nth(1).getByRole("checkbox")).not.toBeChecked()
  await page.keyboard.press("Enter")
  await expect(tautan(1)).toHaveAttribute("aria-current", "true")

  const semula = await jumlah(page)
  await page.getByText("Di atas", { exact: true }).click()
  await page.getByLabel("Satu kalimat alasannya").fill("")
  await page.getByLabel("Satu kalimat alasannya").pressSequentially("tart uji")
  await expect(page.getByLabel("Satu kalimat alasannya")).toHaveValue("tart uji")
  await page.getByRole("button", { name: "Semua pintasan" }).click()
  await page.keyboard.press("a")
  await page.getByLabel("Pintasan menyala di perangkat ini").uncheck()
  await page.keyboard.press("Escape")
  await page.locator("h1").click()
  await page.keyboard.press("a")
  await page.reload()
  await page.waitForLoadState("networkidle")
  const terkirim: string[] = []
  page.on("request", (r) => r.method() === "POST" && terkirim.push(r.url()))
  await page.keyboard.press("a")
  expect(await jumlah(page)).toBe(semula)
  await page.getByRole("button", { name: "Semua pintasan" }).click()
  await page.getByLabel("Pintasan menyala di perangkat ini").check()
  await page.keyboard.press("Escape")
  await page.keyboard.press("?")
  await expect(page.getByRole("dialog", { name: "Pintasan papan ketik" })).toBeVisible()
  // Key after key the page answered, and nothing had been sent.
  expect(terkirim).toEqual([])
  expect(await jumlah(page)).toBe(semula)
})

test("more than sesuai needs a sentence, which its author reads", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await buka(page)
  await page.getByRole("link", { name: /Mendampingi panen madu/ }).click()
  await expect(page.getByLabel("Satu kalimat alasannya")).toBeHidden()
  await page.getByText("Di atas", { exact: true }).click()
  await page.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(page.getByText("Tulis satu kalimat alasannya").first()).toBeVisible()
  await page.getByLabel("Satu kalimat alasannya").fill("Petani hadir semua")
  await page.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(page.getByText("1 laporan diterima.")).toBeVisible()
  const penyuluh = await layar(browser, situs, "ponsel")
  await masuk(penyuluh, "penyuluh")
  await penyuluh.goto("/kinerja")
  await penyuluh.getByRole("link", { name: /Mendampingi panen madu/ }).click()
  await expect(penyuluh.getByText("Di atas ekspektasi · “Petani hadir semua”")).toBeVisible()
})

test("a decision is taken back: by key, by the toast, and on the report's page", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await buka(page)
  const semula = await jumlah(page)
  await page.keyboard.press("j")
  // Another one than what is read: it is opened, and only then accepted.
  await page.keyboard.press("t")
  await expect(baris(page).nth(1).getByRole("link")).toHaveAttribute("aria-current", "true")
  expect(await jumlah(page)).toBe(semula)
  await page.keyboard.press("t")
  await expect(page.getByText("1 laporan diterima.")).toBeVisible()
  await expect(baris(page)).toHaveCount(semula - 1)
  await page.keyboard.press("u")
  await expect(page.getByText("Keputusan atas 1 laporan dibatalkan.")).toBeVisible()
  await expect(baris(page)).toHaveCount(semula)

  await page.getByRole("button", { name: /^Terima \d+ laporan$/ }).click()
  await page.getByRole("button", { name: "Urungkan" }).click()
  await expect(page.getByText(/^Keputusan atas \d+ laporan dibatalkan\.$/)).toBeVisible()
  await expect(baris(page)).toHaveCount(semula)

  await page.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(baris(page)).toHaveCount(semula - 1)
  const [{ id }] = (await sebagaiPemilik(
    situs,
    `select id from laporan_harian where diputus_pada >= '2026-11-20 15:00+07'`,
  )) as [{ id: string }]
  await page.goto(`/kinerja/${id}`)
  await page.getByRole("button", { name: "Batalkan keputusan" }).click()
  await expect(page.getByText("Terkirim", { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/membatalkan keputusan atas laporan/).first()).toBeVisible()
})

test("on the fourth day the next one up sees it; of two who decide one wins, the other is told", async ({
  browser,
  situs,
}) => {
  await sebagaiPemilik(
    situs,
    `update laporan_harian set dikirim_pada = '2026-11-13 16:00+07' where status = 'DIKIRIM' and uraian like 'Mendampingi panen madu%'`,
  )
  const kadis = await layar(browser, situs, "meja")
  await buka(kadis, "kadis")
  await expect(kadis.getByRole("heading", { name: "Ditindaklanjuti atasan" })).toBeVisible()
  await expect(kadis.getByText("Menunggu Budi Santoso, Kepala Bidang Penyuluhan")).toBeVisible()
  await kadis.getByRole("link", { name: /Mendampingi panen madu/ }).click()
  await expect(kadis.getByRole("heading", { level: 2, name: /Mendampingi panen madu/ })).toBeVisible()

  const kabid = await layar(browser, situs, "meja")
  await buka(kabid)
  await kabid.getByRole("link", { name: /Mendampingi panen madu/ }).click()
  await expect(kabid.getByRole("heading", { level: 2, name: /Mendampingi panen madu/ })).toBeVisible()
  await kabid.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(kabid.getByText("1 laporan diterima.")).toBeVisible()

  await kadis.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(
    kadis.getByText(/Sudah diterima oleh Budi Santoso, S\.Hut\., M\.Si\., 20 Nov 2026 15\.\d\d/),
  ).toBeVisible()
})

test("who has not reported is reminded with one key, once a day", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await buka(page)
  await expect(page.getByRole("heading", { name: "Belum melapor" })).toBeVisible()
  await expect(page.getByText(/^Sejak Sel 17 Nov, 3 hari kerja/)).toBeVisible()
  await page.keyboard.press("i")
  await expect(page.getByText("1 pegawai diingatkan.")).toBeVisible()
  await expect(page.getByText(/^Diingatkan 15\.\d\d$/)).toBeVisible()
  await expect(page.getByRole("button", { name: /Ingatkan/ })).toHaveCount(0)
  await expect
    .poll(
      async () =>
        (await sebagaiPemilik(situs, `select verba from pemberitahuan where verba = 'kinerja.ingatkan'`)).length,
    )
    .toBe(1)
})
