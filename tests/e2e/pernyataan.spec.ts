// How many statements a page costs: the actor, what the shell shows, and the page's own one or two.
import { expect, layar, masuk, test } from "./support/fixtures.ts"

const anggaran: [siapa: string, alamat: string, paling: number][] = [
  ["penyuluh", "/beranda", 4],
  ["penyuluh", "/kinerja", 3],
  ["penyuluh", "/kinerja/tulis", 4],
  // What waits, who is silent by which calendar, one's own response time, and the settings that weigh them.
  ["kabid", "/kinerja/kotak-masuk", 7],
  ["penyuluh", "/kinerja/rekap", 6],
  ["penyuluh", "/kinerja/salin", 3],
  ["sekda", "/pegawai", 4],
  ["inspektorat", "/jejak", 4],
  ["penyuluh", "/kinerja/skp", 4],
  ["verifikator", "/kinerja/skp/impor", 3],
  ["kabid", "/kinerja/penilaian", 3],
  ["kabid", "/kinerja/skp/bawahan", 3],
]

test("a page costs the statements that it must, and no more", async ({ browser, situs }) => {
  for (const [siapa, alamat, paling] of anggaran) {
    const page = await layar(browser, situs, "meja")
    await masuk(page, siapa)
    const cookie = (await page.context().cookies()).map((c) => `${c.name}=${c.value}`).join("; ")
    await page.close()
    const ambil = () =>
      fetch(situs.url + alamat, { headers: { cookie } }).then((r) => (expect(r.status).toBe(200), r.text()))
    await ambil()
    const dulu = situs.pernyataan()
    await ambil()
    const n = situs.pernyataan() - dulu
    test.info().annotations.push({ type: alamat, description: `${n} statements` })
    expect(n, `${siapa} ${alamat}`).toBeLessThanOrEqual(paling)
    expect(n, "the counter counts").toBeGreaterThan(1)
  }
})
