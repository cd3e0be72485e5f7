// Plans that are made elsewhere come in by the file, are only read here, and are typed nowhere twice.
import { cast } from "#prisma/cast.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test.use({ milik: "cerita-skp" })

const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk

test("a plan of e-Kinerja BKN comes by the file, and its person only reads it", async ({ browser, situs }) => {
  const staf = await layar(browser, situs, "ponsel")
  await masuk(staf, "pppk")
  await staf.goto("/kinerja/skp?tahun=2027")
  await expect(staf.getByText("SKP disusun di e-Kinerja BKN; diimpor pengelola kepegawaian")).toBeVisible()
  await expect(staf.getByRole("button", { name: /Susun SKP/ })).toHaveCount(0)
  await staf.getByText("Mengapa?").click()
  await expect(staf.getByText(/Keputusan daerah: SE Gubernur Jambi.*progres harian/)).toBeVisible()

  const page = await layar(browser, situs, "meja")
  await masuk(page, "verifikator")
  await page.getByRole("link", { name: "Kehadiran" }).click()
  await page.getByRole("link", { name: "Isi dari berkas" }).click()
  await page.getByRole("link", { name: "Impor SKP" }).click()
  await page.waitForURL("**/kinerja/skp/impor")
  const [contoh] = await Promise.all([page.waitForEvent("download"), page.getByText("Unduh contoh").click()])
  const kirim = async (berkas: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await page.getByLabel("Berkas", { exact: true }).setInputFiles(berkas)
    await page.getByRole("button", { name: "Periksa berkas" }).click()
  }
  const isi = ["nip;tahun;nomor;hasil;target;satuan", `${nip("penyuluh")};2027;1;Tersedianya data;12;dokumen`].join(
    "\n",
  )
  await page.getByText("e-Kinerja BKN", { exact: true }).click()
  await kirim({ name: "skp.csv", mimeType: "text/csv", buffer: Buffer.from(isi) })
  await expect(page.getByText(/Baris 2: SKP pegawai ini disusun di e-Kinerja BKN: kanalnya aplikasi ini/)).toBeVisible()
  await expect(page.getByText(/Dasar: pengaturan bawaan/)).toBeVisible()
  await expect(page.getByRole("button", { name: /Simpan/ })).toHaveCount(0)
  await kirim(await contoh.path())
  await expect(page.getByText("1 SKP baru, 0 diganti, 0 tidak berubah", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Simpan 3 baris" }).click()
  await expect(page.getByText("3 baris sudah disimpan.")).toBeVisible()

  await staf.reload()
  await expect(staf.getByText("Berasal dari e-Kinerja BKN: ubah di sana.")).toBeVisible()
  await expect(staf.getByRole("heading", { name: /Terbangunnya aplikasi layanan publik/ })).toBeVisible()
  await expect(staf.getByRole("link", { name: /Ubah|Tambah RHK/ })).toHaveCount(0)
  for (const alamat of ["/kinerja/skp/impor", "/kinerja/skp/contoh"])
    expect((await staf.request.get(alamat)).status(), alamat).toBe(404)
})
