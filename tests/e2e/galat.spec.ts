import pg from "pg"
import { ownerUrl } from "#tests/support/database.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"

test("a page that fails shows the number under which the log knows it, and nothing else", async ({
  browser,
  situs,
}) => {
  const pemilik = new pg.Client(ownerUrl(situs.database))
  await pemilik.connect()
  const page = await layar(browser, situs, "meja")
  await masuk(page, "admin")
  await pemilik.query("alter table hari_libur rename column dasar to dasar_lain")
  try {
    await page.goto("/organisasi/hari-libur")
    await expect(page.getByText("Bagian ini belum bisa ditampilkan")).toBeVisible()
    await expect(page.locator("code")).toHaveText(/^[\da-f-]{36}$/)
    const kode = await page.locator("code").innerText()
    await expect.poll(situs.log).toContain(kode)
    expect(await page.content()).not.toContain("dasar_lain")
  } finally {
    await pemilik.query("alter table hari_libur rename column dasar_lain to dasar")
    await pemilik.end()
  }
  await page.getByRole("button", { name: "Coba lagi" }).click()
  await expect(page.getByRole("heading", { name: "Hari libur 2026" })).toBeVisible()
})

test("edited addresses never fail", async ({ browser, situs }) => {
  const page = await layar(browser, situs, "meja")
  await masuk(page, "inspektorat")
  const kursor = Buffer.from(JSON.stringify(["kemarin", "x"])).toString("base64url")
  for (const alamat of [
    `/jejak?sesudah=${kursor}&verba=x&subjek=1`,
    `/pegawai?sesudah=${kursor}&unit=x&status=RAJA&cari=%00%25`,
    "/kinerja?bulan=2026-99",
    "/kinerja?bulan=a&bulan=b",
    "/kinerja/tulis?tanggal=9999-12-31",
    "/kinerja/kotak-masuk?pilih=x",
    "/kinerja/skp?tahun=banyak",
    "/kinerja/rekap?bulan=2026-99",
  ]) {
    const jawaban = await page.goto(alamat)
    expect(jawaban!.status(), alamat).toBe(200)
    await expect(page.locator("h1").first(), alamat).toBeVisible()
  }
  for (const alamat of [
    "/kinerja/x",
    "/kinerja/skp/x",
    "/kinerja/penilaian/x",
    "/verifikasi/x",
    "/pegawai/x",
    "/kinerja/tulis?id=01941da8-f680-7000-8000-000000000000",
  ])
    expect((await page.goto(alamat))!.status(), alamat).toBe(404)
})
