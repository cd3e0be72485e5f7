// The month closes over a superior's silence: nobody beneath him pays for it, and what he sent back too late is taken.
import { expect, layar, masuk, test } from "./support/fixtures.ts"
import { bukaSitus, sebagaiPemilik, type Situs, WAKTU_ACUAN } from "./support/site.ts"

test.use({ milik: "cerita-kunci" })

let desember: Situs
test.beforeAll(async () => {
  desember = await bukaSitus("2026-12-07T09:00:00+07:00", 50 + test.info().workerIndex, WAKTU_ACUAN)
  await sebagaiPemilik(
    desember,
    `update laporan_harian set diputus_pada = '2026-12-04 16:00+07' where status = 'DIKEMBALIKAN'`,
  )
})
test.afterAll(() => desember.tutup())

const terkunci = () => sebagaiPemilik(desember, `select from bulan_terkunci where bulan = '2026-11-01'`)

test("silence to the end of the month, a returned report after the lock, and a month opened again", async ({
  browser,
}) => {
  test.setTimeout(120_000)
  await expect.poll(async () => (await terkunci()).length, { timeout: 20_000 }).toBe(1)
  const menunggu = `select from laporan_harian where status = 'DIKIRIM' and tanggal < '2026-12-01'`
  await expect.poll(async () => (await sebagaiPemilik(desember, menunggu)).length, { timeout: 20_000 }).toBe(0)

  // The superior finds nothing waiting, and his own figure of what lapsed.
  const kabid = await layar(browser, desember, "meja")
  await masuk(kabid, "kabid")
  await kabid.goto("/kinerja/kotak-masuk")
  await expect(kabid.getByText("Tidak ada laporan yang menunggu")).toBeVisible()
  await kabid.goto("/kinerja/rekap?bulan=2026-11")
  await expect(kabid.getByText(/Lewat waktu tanpa keputusan: \d\d dari \d+ laporan/)).toBeVisible()

  // His staff has it accepted, is told so, and sees why.
  const penyuluh = await layar(browser, desember, "ponsel")
  await masuk(penyuluh, "penyuluh")
  await penyuluh.goto("/kinerja/rekap?bulan=2026-11")
  await penyuluh.getByText("Diterima karena lewat waktu", { exact: true }).click()
  await expect(penyuluh.getByRole("link", { name: /Mendampingi panen madu/ }).first()).toBeVisible()
  await expect(penyuluh.getByText(/Dihitung sebagai angka pejabat penilai, bukan pegawai/)).toBeVisible()
  await expect(async () => {
    await penyuluh.goto("/pemberitahuan")
    await expect(penyuluh.getByText("Siginjai menerima laporan Anda karena lewat waktu").first()).toBeVisible()
  }).toPass({ timeout: 15_000 })

  const tulis = async (uraian: string) => {
    await penyuluh.goto("/kinerja/tulis")
    await penyuluh.getByLabel("Tanggal").fill("2026-11-30")
    await penyuluh.getByLabel("Apa yang dikerjakan").fill(uraian)
    await penyuluh.getByText("Lapangan", { exact: true }).click()
    await penyuluh.getByLabel("Mulai", { exact: true }).fill("08:00")
    await penyuluh.getByLabel("Selesai", { exact: true }).fill("09:00")
    await penyuluh.getByRole("button", { name: "Kirim laporan" }).click()
  }
  await tulis("Menyusul pendataan")
  await expect(penyuluh.getByText(/November 2026 dikunci Sen, 7 Des 2026/)).toBeVisible()
  await expect(penyuluh.getByLabel("Apa yang dikerjakan")).toHaveValue("Menyusul pendataan")

  // What came back keeps its days past the lock, and is decided.
  await penyuluh.goto("/beranda")
  await penyuluh.getByRole("link", { name: /Lampirkan daftar hadir/ }).click()
  await penyuluh.waitForURL("**/kinerja/tulis?id=*") // the home has such a form too
  await penyuluh.getByLabel("Apa yang dikerjakan").fill("Penyuluhan agroforestri, daftar hadir terlampir")
  await penyuluh.getByRole("button", { name: "Kirim laporan" }).click()
  await penyuluh.waitForURL("**/kinerja")
  await kabid.goto("/kinerja/kotak-masuk")
  await expect(kabid.getByRole("heading", { name: "1 laporan menunggu Bapak" })).toBeVisible()
  await kabid.getByRole("button", { name: "Terima", exact: true }).click()
  await expect(kabid.getByText("1 laporan diterima.")).toBeVisible()

  // Nobody else opens a month; who may, opens it for one person by name.
  expect((await kabid.goto("/kinerja/bulan"))!.status()).toBe(404)
  const kabkd = await layar(browser, desember, "meja")
  await masuk(kabkd, "kabkd")
  await kabkd.getByRole("link", { name: "Bulan terkunci" }).first().click()
  await kabkd.getByLabel("NIP pegawai").fill("111111111111111111")
  await kabkd.getByLabel("Terbuka sampai").fill("2026-12-11")
  await kabkd.getByLabel("Alasan").fill("Tugas lapangan tanpa sinyal")
  await kabkd.getByRole("button", { name: "Buka kembali" }).click()
  await expect(kabkd.getByText("Tidak ada pegawai dengan NIP ini").first()).toBeVisible()
  await expect(kabkd.getByLabel("Alasan")).toHaveValue("Tugas lapangan tanpa sinyal")
  await kabkd.getByLabel("NIP pegawai").fill("198705142010122003")
  await kabkd.getByRole("button", { name: "Buka kembali" }).click()
  await expect(kabkd.getByText(/Siti Aminah, S\.P\., sampai Jum, 11 Des 2026/)).toBeVisible()
  await tulis("Menyusul pendataan")
  await penyuluh.waitForURL("**/kinerja")
})
