// A quarter is appraised and signed by both, the governor rates the Sekda on one page, and a stranger verifies a paper.
import { readFile } from "node:fs/promises"
import { modulAlamat, modulQr } from "#tests/support/pdf.ts"
import { expect, layar, masuk, rapi, test } from "./support/fixtures.ts"

test.use({ milik: "cerita-penilaian" })

test("the governor rates the Sekda on one page of a phone, and the Sekda signs", async ({ browser, situs }) => {
  const gubernur = await layar(browser, situs, "ponsel")
  await masuk(gubernur, "gubernur")
  await gubernur.getByRole("link", { name: /penilaian kinerja menunggu Bapak/ }).click()
  await gubernur.getByRole("link", { name: /Darmawan Putra/ }).click()
  await expect(gubernur.getByRole("heading", { name: "Drs. Darmawan Putra, M.Si." })).toBeVisible()
  await rapi(gubernur)
  // Below expectation needs a sentence; the rating that was picked stays.
  await gubernur.getByRole("group", { name: "Hasil kerja" }).getByText("Di bawah").click()
  await gubernur.getByRole("group", { name: "Perilaku kerja" }).getByText("Di atas").click()
  await expect(gubernur.getByRole("cell", { name: /Butuh perbaikan \(predikat ini\)/ })).toBeVisible()
  await gubernur.getByRole("button", { name: "Nilai dan tandatangani" }).click()
  await expect(gubernur.getByText("Jelaskan mengapa di bawah ekspektasi").first()).toBeVisible()
  // Meanwhile the Sekda corrects a figure and says why: what was read is no longer what would be signed.
  const sekda = await layar(browser, situs, "meja")
  await masuk(sekda, "sekda")
  await sekda.goto("/kinerja/penilaian")
  await sekda.getByRole("link", { name: /Triwulan III 2026.*Sekretaris Daerah/ }).click()
  await sekda.getByText("Koreksi angka").first().click()
  await sekda.getByLabel("Realisasi yang benar (sasaran)").fill("4")
  await sekda.getByLabel("Mengapa berbeda dari hitungan").first().fill("Dua sasaran dilaporkan Bappeda")
  await sekda.getByRole("button", { name: "Catat koreksi" }).click()
  await expect(sekda.getByText(/Terhitung 2, dikoreksi/)).toBeVisible()
  await gubernur.getByRole("group", { name: "Hasil kerja" }).getByText("Di atas").click()
  await gubernur.getByRole("button", { name: "Nilai dan tandatangani" }).click()
  await expect(gubernur.getByText("Isi penilaian sama dengan yang dibaca")).toBeVisible()
  await gubernur.reload()
  await expect(gubernur.getByText(/Dua sasaran dilaporkan Bappeda/).first()).toBeVisible()
  // Three taps: two words and the signature.
  await gubernur.getByRole("group", { name: "Hasil kerja" }).getByText("Di atas").click()
  await gubernur.getByRole("group", { name: "Perilaku kerja" }).getByText("Di atas").click()
  await gubernur.getByRole("button", { name: "Nilai dan tandatangani" }).click()
  await expect(gubernur.getByText("Sangat baik").first()).toBeVisible()
  await expect(gubernur.getByText("Menunggu tanda tangan pegawai").first()).toBeVisible()
  const alamat = new URL(gubernur.url()).pathname

  await sekda.goto("/beranda")
  await sekda.getByRole("link", { name: /Hasil penilaian kinerja menunggu tanda tangan/ }).click()
  await sekda.waitForURL(`**${alamat}`)
  await sekda.getByRole("button", { name: "Tandatangani penilaian" }).click()
  await expect(sekda.getByText("Ditandatangani", { exact: true }).first()).toBeVisible()
  await expect(sekda.getByRole("button", { name: /Tandatangani|keberatan/ })).toHaveCount(0)

  const guru = await layar(browser, situs, "meja")
  await masuk(guru, "guru")
  expect((await guru.goto(alamat))!.status()).toBe(404)
})

test("the head of the service objects, is answered, and one seat further up decides for good", async ({
  browser,
  situs,
}) => {
  const kadis = await layar(browser, situs, "meja")
  await masuk(kadis, "kadis")
  await kadis.goto("/kinerja/penilaian")
  await kadis.getByRole("link", { name: /Budi Santoso/ }).click()
  await kadis.getByRole("group", { name: "Hasil kerja" }).getByText("Di bawah").click()
  await kadis.getByRole("group", { name: "Perilaku kerja" }).getByText("Sesuai").click()
  await kadis.getByLabel("Umpan balik").fill("Dua kelompok tani belum didampingi")
  await kadis.getByRole("button", { name: "Nilai dan tandatangani" }).click()
  await expect(kadis.getByText("Menunggu tanda tangan pegawai").first()).toBeVisible()
  const alamat = new URL(kadis.url()).pathname

  const kabid = await layar(browser, situs, "ponsel")
  await masuk(kabid, "kabid")
  await kabid.goto(alamat)
  await kabid.getByRole("button", { name: "Ajukan keberatan…" }).click()
  await expect(kabid.getByText(/Diputus Drs. Darmawan Putra, M.Si., Sekretaris Daerah/)).toBeVisible()
  await kabid.getByLabel("Alasan keberatan").fill("Dua kelompok itu dialihkan ke KPHP pada Juli")
  await kabid.getByRole("button", { name: "Ajukan keberatan", exact: true }).click()
  await expect(kabid.getByText("Menunggu putusan Sekretaris Daerah")).toBeVisible()

  await kadis.goto(alamat)
  await kadis.getByLabel("Tanggapan").fill("Pengalihan itu baru berlaku Agustus")
  await kadis.getByRole("button", { name: "Kirim tanggapan" }).click()
  await expect(kadis.getByText("“Pengalihan itu baru berlaku Agustus”")).toBeVisible()
  await expect(kadis.getByRole("button", { name: /Kirim tanggapan|Putuskan/ })).toHaveCount(0)

  const sekda = await layar(browser, situs, "ponsel")
  await masuk(sekda, "sekda")
  await sekda.getByRole("link", { name: /1 keberatan menunggu Bapak/ }).click()
  await sekda.getByRole("link", { name: /Budi Santoso/ }).click()
  await expect(sekda.getByText("“Pengalihan itu baru berlaku Agustus”")).toBeVisible()
  await rapi(sekda)
  await sekda.getByRole("group", { name: "Hasil kerja" }).getByText("Sesuai").click()
  await sekda.getByLabel("Alasan putusan").fill("Juli dan Agustus dihitung bersama")
  await sekda.getByRole("button", { name: "Putuskan dan tandatangani" }).click()
  await expect(sekda.getByText("Keberatan diputus", { exact: true })).toBeVisible()

  await kabid.goto(alamat)
  await expect(kabid.getByText("Predikat berubah dari butuh perbaikan menjadi baik")).toBeVisible()
  await expect(kabid.getByText("“Juli dan Agustus dihitung bersama”")).toBeVisible()
  await expect(kabid.getByRole("button", { name: "Buat dokumen PDF" })).toBeVisible()
  await rapi(kabid)
})

test("next year's plan is drafted, filed, spoken about and set", async ({ browser, situs }) => {
  const staf = await layar(browser, situs, "ponsel")
  await masuk(staf, "penyuluh")
  await staf.goto("/kinerja/skp?tahun=2027")
  await staf.getByRole("button", { name: "Susun SKP 2027" }).click()
  await staf.getByRole("link", { name: "Tambah RHK" }).click()
  await rapi(staf)
  await staf.getByLabel("Hasil", { exact: true }).fill("Menyusun laporan kelompok tani")
  await staf.getByLabel("Target setahun").fill("12")
  await staf.getByLabel("Satuan").fill("laporan")
  await staf.getByRole("button", { name: "Simpan RHK" }).click()
  await expect(staf.getByText(/RHK adalah hasil, bukan kegiatan/)).toBeVisible()
  await staf.getByRole("button", { name: "Ajukan SKP" }).click()
  await expect(staf.getByText("Menunggu penetapan").first()).toBeVisible()

  const kabid = await layar(browser, situs, "meja")
  await masuk(kabid, "kabid")
  await kabid.getByRole("link", { name: /SKP menunggu Bapak/ }).click()
  await kabid.getByRole("link", { name: /Siti Aminah.*SKP 2027/ }).click()
  await kabid.getByText("Beri pendapat").last().click()
  await kabid.getByLabel("Pendapat tentang RHK 5").fill("Tulis sebagai hasil")
  await kabid.getByRole("button", { name: "Catat pendapat" }).first().click()
  await expect(kabid.getByRole("paragraph").filter({ hasText: "Tulis sebagai hasil" })).toBeVisible()
  await rapi(kabid)
  await kabid.getByRole("button", { name: "Tetapkan SKP" }).click()
  await expect(kabid.getByText("Ditetapkan", { exact: true }).first()).toBeVisible()
  await staf.goto("/kinerja/skp?tahun=2027")
  await expect(staf.getByRole("paragraph").filter({ hasText: "Tulis sebagai hasil" })).toBeVisible()
  await expect(staf.getByRole("button", { name: "Ajukan SKP" })).toHaveCount(0)
})

test("a paper is made, taken by its person, and verified by a stranger with its code", async ({ browser, situs }) => {
  const siti = await layar(browser, situs, "meja")
  await masuk(siti, "penyuluh")
  await siti.goto("/kinerja/penilaian")
  await siti.getByRole("link", { name: /Triwulan III 2026/ }).click()
  await siti.getByRole("button", { name: "Buat dokumen PDF" }).click()
  const tautan = siti.getByRole("link", { name: "Unduh PDF" })
  await expect(tautan).toBeVisible({ timeout: 15_000 })
  const [unduhan] = await Promise.all([siti.waitForEvent("download"), tautan.click()])
  const pdf = await readFile(await unduhan.path())
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  const verifikasi = await siti.getByRole("link", { name: "Halaman verifikasi" }).getAttribute("href")
  await rapi(siti)

  // The code that is drawn on the paper is that of this very address.
  const dokumen = (await tautan.getAttribute("href"))!
  const alamat = situs.url + verifikasi!
  expect(modulQr(pdf)).toEqual(modulAlamat(alamat))

  const orang = await layar(browser, situs, "ponsel")
  expect((await orang.goto(alamat))!.status()).toBe(200)
  await expect(orang.getByText("Masih berlaku")).toBeVisible()
  await expect(orang.getByText("S. A.", { exact: true })).toBeVisible()
  await expect(orang.getByText("Kepala Bidang Penyuluhan")).toBeVisible()
  expect(await orang.locator("main").innerText()).not.toMatch(/Siti|Budi|Sesuai ekspektasi|\bBaik\b/)
  await rapi(orang)
  const pilih = (isi: Buffer) =>
    orang.getByLabel("Berkas PDF").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: isi })
  await pilih(pdf)
  await expect(orang.getByText(/Berkas ini asli/)).toBeVisible()
  await pilih(Buffer.concat([pdf, Buffer.from(" ")]))
  await expect(orang.getByText(/Berkas ini bukan yang diterbitkan/)).toBeVisible()
  // Over plain http by the office's name there is no SubtleCrypto: the server hashes and forgets.
  await orang.goto(alamat.replace("127.0.0.1", "bkd.lan"))
  expect(await orang.evaluate(() => crypto.subtle === undefined)).toBe(true)
  await pilih(pdf)
  await expect(orang.getByText(/Berkas ini asli/)).toBeVisible()

  expect((await orang.goto(`${situs.url}/verifikasi/${"A".repeat(26)}`))!.status()).toBe(404)
  await expect(orang.getByText("Kode verifikasi tidak dikenal")).toBeVisible()
  expect((await orang.request.get(situs.url + dokumen)).status()).toBe(404)
  const guru = await layar(browser, situs, "meja")
  await masuk(guru, "guru")
  expect((await guru.request.get(situs.url + dokumen)).status()).toBe(404)
  expect((await guru.request.get(`${situs.url}/kinerja/dokumen/x`)).status()).toBe(404)
})
