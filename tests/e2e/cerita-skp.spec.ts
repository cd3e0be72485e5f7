// Plans that are made elsewhere come in by the file, are only read here, and are typed nowhere twice.
import { contohSkp } from "#lib/kinerja/schema/impor.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { pindahkan } from "#tests/support/pindah.ts"
import { expect, layar, masuk, rapi, test } from "./support/fixtures.ts"
import { sebagaiPemilik } from "./support/site.ts"

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
  const [contoh] = await Promise.all([page.waitForEvent("download"), page.getByText("Contoh e-Kinerja BKN").click()])
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
  await expect(page.getByRole("button", { name: "Simpan 3 baris" })).toBeVisible()
  const rencana = [contohSkp.kepala, ...contohSkp.baris].map((b) => b.join(";")).join("\n")
  await kirim({ name: "skp.csv", mimeType: "text/csv", buffer: Buffer.from(rencana) })
  await page.getByRole("button", { name: "Simpan 3 baris" }).click()
  await expect(page.getByText("3 baris sudah disimpan.")).toBeVisible()

  await staf.reload()
  await expect(staf.getByText("Berasal dari e-Kinerja BKN: ubah di sana.")).toBeVisible()
  await expect(staf.getByRole("heading", { name: /Terbangunnya aplikasi layanan publik/ })).toBeVisible()
  await expect(staf.getByRole("link", { name: /Ubah|Tambah RHK/ })).toHaveCount(0)
  for (const alamat of ["/kinerja/skp/impor", "/kinerja/skp/contoh"])
    expect((await staf.request.get(alamat)).status(), alamat).toBe(404)
})

test("whoever has moved plans the new seat from its first day, and the old plan ends on the day before", async ({
  browser,
  situs,
}) => {
  const [ke] = await sebagaiPemilik(situs, "select id from jabatan where kode = $1", ["DISHUT-UK-ASDMA-MU"])
  for (const [sql, isi] of pindahkan("penyuluh", ke!.id as string, "2026-11-02")) await sebagaiPemilik(situs, sql, isi)
  await sebagaiPemilik(situs, "update pegawai_kini set jabatan_id = $1 where pegawai_id = $2", [
    ke!.id,
    idContoh("pegawai", "penyuluh"),
  ])
  const siti = await layar(browser, situs, "ponsel")
  await masuk(siti, "penyuluh")
  await siti.getByRole("link", { name: "SKP jabatan baru belum disusun" }).click()
  await expect(siti.getByText(/SKP ini untuk jabatan Penyuluh Kehutanan Ahli Muda/)).toBeVisible()
  await rapi(siti)
  await siti.getByRole("button", { name: "Susun SKP Analis Sumber Daya Manusia Aparatur Ahli Muda" }).click()
  await expect(siti.getByText("Masa Sen, 2 Nov 2026 s.d. Kam, 31 Des 2026")).toBeVisible()
  await expect(siti.getByText("Belum ada RHK")).toBeVisible()
  await rapi(siti)
  await siti.getByRole("link", { name: /Penyuluh Kehutanan Ahli Muda.*1 Nov 2026/ }).click()
  await expect(siti.getByText("Masa Kam, 1 Jan 2026 s.d. Min, 1 Nov 2026")).toBeVisible()
  await expect(siti.getByText("Pejabat penilai: Kepala Bidang Penyuluhan")).toBeVisible()
  await expect(siti.getByText("mengakhiri SKP jabatan lama")).toBeVisible()
})
