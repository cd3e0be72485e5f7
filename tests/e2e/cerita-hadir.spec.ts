// Who reports, when and where: each by his own calendar, and nobody's silence falls on staff.
import { cast, idContoh } from "#prisma/cast.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "cerita-hadir" })

const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk

test("a nurse reports her night shift over midnight with one sentence and one tap", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "perawat")
  await expect(page.getByText("Kam, 19 Nov 2026")).toBeVisible()
  await expect(page.getByText("dari 10 j")).toBeVisible()
  await expect(page.getByLabel("Mulai", { exact: true })).toHaveValue("21:00")
  await expect(page.getByLabel("Selesai", { exact: true })).toHaveValue("07:00")
  await page.getByLabel("Apa yang dikerjakan").fill("Jaga malam Ruang Anggrek, dua pasien baru")
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Laporan terkirim.")).toBeVisible()
  await page.getByRole("link", { name: /Jaga malam Ruang Anggrek/ }).click()
  await expect(page.getByText(/21\.00.*07\.00/).first()).toBeVisible()
  await page.goto("/beranda")
  await page.getByText("Pola kerja: sif menurut jadwal. Mengapa?").click()
  await expect(page.getByText(/tentang jam kerja bergilir/)).toBeVisible()
})

test("a teacher is asked for nothing, and told why", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "guru")
  await expect(page.getByText("Guru tidak melapor di sini: SKP di Ruang GTK.")).toBeVisible()
  await page.getByText("Mengapa?").click()
  await expect(page.getByText(/Keputusan daerah: SE Gubernur Jambi/)).toBeVisible()
  await expect(page.getByRole("link", { name: "Tulis laporan" })).toHaveCount(0)
  await page.goto("/kinerja/tulis")
  await expect(page.getByText("Guru tidak melapor di sini: SKP di Ruang GTK.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Kirim laporan" })).toHaveCount(0)
})

test("part time has a day of four hours; what is too long is refused and nothing typed is lost", async ({
  browser,
  situs,
}) => {
  const page = await layar(browser, situs, "ponsel")
  await masuk(page, "paruh")
  await expect(page.getByText("dari 4 j")).toBeVisible()
  await page.getByLabel("Apa yang dikerjakan").fill("Melayani pemustaka sampai siang")
  await page.getByLabel("Mulai", { exact: true }).fill("08:00")
  await page.getByLabel("Selesai", { exact: true }).fill("12:30")
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("Jumlah sehari paling banyak 4 j")).toBeVisible()
  await expect(page.getByLabel("Apa yang dikerjakan")).toHaveValue("Melayani pemustaka sampai siang")
  await page.getByLabel("Selesai", { exact: true }).fill("12:00")
  await page.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(page.getByText("100 %").first()).toBeVisible()
})

test("the reports of a Plt go one up, never to himself", async ({ browser, situs }) => {
  const plt = await layar(browser, situs, "meja")
  await masuk(plt, "plt")
  await plt.getByLabel("Apa yang dikerjakan").fill("Memimpin rapat izin pertambangan rakyat")
  await plt.getByLabel("Mulai", { exact: true }).fill("13:00")
  await plt.getByLabel("Selesai", { exact: true }).fill("14:00")
  await plt.getByRole("button", { name: "Kirim laporan" }).click()
  await expect(plt.getByText("Laporan terkirim.")).toBeVisible()
  await plt.goto("/kinerja/kotak-masuk")
  await expect(plt.getByText("Memimpin rapat izin pertambangan rakyat")).toHaveCount(0)
  const sekda = await layar(browser, situs, "meja")
  await masuk(sekda, "sekda")
  await sekda.goto("/kinerja/kotak-masuk")
  await expect(sekda.getByText("Memimpin rapat izin pertambangan rakyat").first()).toBeVisible()
})

test("a head of division goes on leave: reports go one up until a Plh is appointed", async ({ browser, situs }) => {
  const pengelola = await layar(browser, situs, "meja")
  await masuk(pengelola, "pengelola")
  await pengelola.getByRole("link", { name: "Kehadiran" }).click()
  await pengelola.getByRole("link", { name: "Catat ketidakhadiran" }).click()
  await pengelola.getByLabel("Nama atau NIP").fill("budi santoso")
  await pengelola.getByRole("button", { name: "Terapkan" }).click()
  await pengelola.getByRole("link", { name: /Budi Santoso/ }).click()
  await pengelola.getByLabel("Nomor surat").fill("Surat cuti 800.1.11.4/0701")
  await pengelola.getByRole("button", { name: "Catat ketidakhadiran" }).click()
  await pengelola.waitForURL("**/kehadiran")
  const kursi = pengelola.getByRole("row", { name: /Kepala Bidang Penyuluhan/ }).first()
  await expect(kursi.getByText("Tidak masuk")).toBeVisible()

  const penyuluh = await layar(browser, situs, "ponsel")
  await masuk(penyuluh, "penyuluh")
  await penyuluh.goto(`/pegawai/${idContoh("pegawai", "penyuluh")}`)
  await expect(penyuluh.getByText("Kepala Bidang Penyuluhan sedang tidak masuk, belum ada Plh.")).toBeVisible()
  await expect(penyuluh.getByText(/Hermansyah Putra.*menggantikan/)).toBeVisible()

  const kadis = await layar(browser, situs, "meja")
  await masuk(kadis, "kadis")
  await kadis.goto("/kinerja/kotak-masuk")
  await expect(kadis.getByText(/Siti Aminah/).first()).toBeVisible()

  await kursi.getByRole("link", { name: /Tunjuk pelaksana/ }).click()
  const pilih = pengelola.getByLabel("Siapa yang melaksanakan")
  await pengelola.getByLabel("Nomor surat perintah").fill("SP 800.1.11.1/0702")
  await pengelola.getByRole("button", { name: "Tunjuk Plh." }).click()
  await expect(pengelola.getByText("Pilih yang ditugaskan").first()).toBeVisible()
  await expect(pengelola.getByLabel("Nomor surat perintah")).toHaveValue("SP 800.1.11.1/0702")
  await pilih.selectOption(idContoh("pegawai", "ka-dishut-b1"))
  await pengelola.getByRole("button", { name: "Tunjuk Plh." }).click()
  await pengelola.waitForURL("**/kehadiran")
  await expect(pengelola.getByText("SP 800.1.11.1/0702")).toBeVisible()

  await kadis.goto("/kinerja/kotak-masuk")
  await expect(kadis.getByText(/Siti Aminah/)).toHaveCount(0)

  // Back as it was, for whoever comes next to this site.
  await pengelola.getByRole("button", { name: /Akhiri Plh.*Kepala Bidang Penyuluhan/ }).click()
  await pengelola.getByRole("button", { name: "Akhiri penugasan" }).click()
  await expect(pengelola.getByText("Penugasan diakhiri.")).toBeVisible()
  const batal = pengelola.getByRole("row", { name: /Budi Santoso.*0701/ })
  await batal.getByRole("button", { name: /Batalkan/ }).click()
  await pengelola.getByRole("button", { name: "Batalkan ketidakhadiran" }).click()
  await expect(pengelola.getByText("Ketidakhadiran dibatalkan.")).toBeVisible()
})

test("a roster comes by the file: looked at line by line, then entered as a whole", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "verifikator")
  await page.goto("/kehadiran/impor")
  const kartu = page.locator("section.card").filter({ hasText: "Jadwal sif" })
  const kirim = async (...baris: string[]) => {
    const isi = ["nip;tanggal;mulai;selesai", ...baris].join("\r\n")
    await kartu
      .getByLabel("Berkas", { exact: true })
      .setInputFiles({ name: "jadwal.csv", mimeType: "text/csv", buffer: Buffer.from(isi) })
    await kartu.getByRole("button", { name: "Periksa berkas" }).click()
  }
  await kirim(`${nip("perawat")};2026-12-01;21.00;07.00`, `${nip("perawat")};2026-02-30;07.00;14.00`)
  await expect(kartu.getByText("Baris 3: Tanggal tidak ada di kalender")).toBeVisible()
  await expect(kartu.getByRole("button", { name: /Simpan/ })).toHaveCount(0)
  await kirim(`${nip("perawat")};2026-12-01;21.00;07.00`, `${nip("perawat")};2026-12-02;;`)
  await expect(kartu.getByText("Sel 1 Des 21.00–07.00")).toBeVisible()
  await kartu.getByRole("button", { name: "Simpan 2 baris" }).click()
  await expect(kartu.getByText("2 baris sudah disimpan.")).toBeVisible()

  const orangLain = await layar(browser, situs, "meja")
  await masuk(orangLain, "penyuluh")
  for (const alamat of ["/kehadiran", "/kehadiran/impor", "/kehadiran/pola", "/kehadiran/catat", "/kehadiran/contoh"])
    expect((await orangLain.request.get(alamat)).status(), alamat).toBe(404)
})
