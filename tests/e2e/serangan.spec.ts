// Every form of every page, filled with what nobody should type: nothing fails, nothing runs, nothing typed is lost.
import type { Page } from "@playwright/test"
import { idContoh } from "#prisma/cast.ts"
import { expect, layar, masuk, test } from "./support/fixtures.ts"
import { sebagaiPemilik } from "./support/site.ts"

test.use({ milik: "serangan" })
test.setTimeout(180_000)

const id = (apa: string, kunci: string) => idContoh(apa, kunci)
const siti = id("pegawai", "penyuluh")

const halaman: Record<string, string[]> = {
  tamu: ["/masuk", "/masuk/lupa", "/masuk/sandi-baru?tiket=ABC"],
  penyuluh: [
    "/beranda", "/kinerja/tulis", "/kinerja/skp?tahun=2027", "/kinerja/skp/baru/rhk", "/kinerja/penilaian/penyuluh",
    "/kinerja/rekap", "/kinerja/salin", "/akses", "/masuk/pasang-kode", "/pemberitahuan",
  ],
  perawat: ["/kinerja/penilaian/perawat"],
  kabid: ["/kinerja/kotak-masuk", `/kinerja/${id("laporan", "penyuluh/2026-11-19/780")}`, "/kinerja/skp/rina", `/kinerja/skp/${id("skp", "penyuluh/2026")}`, "/kinerja/penilaian/lowong"],
  kadis: ["/kinerja/penilaian/lowong"],
  gubernur: ["/kinerja/penilaian/sekda"],
  pengelola: [`/kehadiran/catat?pegawai=${siti}`, `/kehadiran/tugas/${id("jabatan", "KA-DISHUT-B2")}`, "/kehadiran/impor"],
  verifikator: [`/pegawai/${siti}`],
  kabkd: ["/kinerja/bulan"],
  admin: ["/akses/akun", `/akses/akun/${id("akun", "guru")}`, "/organisasi/hari-libur", "/kehadiran/pola"],
} // prettier-ignore

type Kiriman = { borang: string; nilai: string; status: number; berhasil: boolean; berjalan: boolean; hilang: boolean }

/**
 * Sends each kind of form of a page as a browser without JavaScript would, and reads the answers: every field hostile at
 * once, hidden ones too; then one text at a time, the others as one would fill them.
 */
const serang = (page: Page, alamat: string): Promise<Kiriman[]> =>
  page.evaluate(async (alamat) => {
    const jahat = {
      campuran: `💥 \u202Eمرحبا '); drop table pegawai; -- <img src=x onerror="window.retas=1">\u0000\u0007{{7*7}}`,
      besar: "Lorem ipsum ".repeat(5_000),
      kosong: "",
    }
    const baca = async (r: Response) => new DOMParser().parseFromString(await r.text(), "text/html")
    const borang = (d: Document) => [...d.forms].filter((f) => f.method === "post" && !f.closest("header, nav"))
    const milik = (f: HTMLFormElement) =>
      [...f.elements].filter((e) => e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement)
        .filter((e) => e.name && !e.name.startsWith("$ACTION") && e.name !== "kunci") // prettier-ignore
    const teks = (f: HTMLFormElement) =>
      milik(f).filter((e) => ["text", "textarea", "search", "email", "url", "tel"].includes(e.type))
    // Forms of one kind have one action and the same fields.
    const rupa = (f: HTMLFormElement) =>
      [...new FormData(f)].map(([k, v]) => (k.endsWith(":0") ? (JSON.parse(typeof v === "string" ? v : "{}") as { id: string }).id : k))
        .filter((k) => !k.startsWith("$ACTION")).join() // prettier-ignore
    const wajar = (e: HTMLInputElement | HTMLTextAreaElement) => {
      if (e.value || !e.required) return e.value
      return /numeric|decimal/.test(e.inputMode) ? "30" : "Kata yang wajar"
    }

    const hasil: Kiriman[] = []
    const awal = borang(await baca(await fetch(alamat)))
    for (const [i, pola] of awal.entries()) {
      if (awal.findIndex((f) => rupa(f) === rupa(pola)) !== i) continue
      for (const [nilai, isi] of Object.entries(jahat))
        for (const sasaran of [null, ...new Set(teks(pola).map((e) => e.name))]) {
          // Read anew each time: what was sent before may have changed the page.
          const f = borang(await baca(await fetch(alamat))).find((x) => rupa(x) === rupa(pola))
          if (!f) break
          const data = new FormData(f)
          for (const e of teks(f)) data.set(e.name, wajar(e))
          for (const e of milik(f)) if (sasaran === null || e.name === sasaran) data.set(e.name, isi)
          const jawaban = await fetch(alamat, { method: "POST", body: data })
          const d = await baca(jawaban)
          const kembali = borang(d).find((x) => rupa(x) === rupa(pola))
          const galat = d.querySelector("[aria-invalid=true]") !== null
          // Where the form comes back with an error, so does what was typed.
          const isian = kembali && teks(kembali).find((e) => e.name === sasaran)
          hasil.push({
            borang: `${alamat} ${rupa(pola)}`,
            nilai: `${nilai} in ${sasaran ?? "all"}`,
            status: jawaban.status,
            berhasil: jawaban.ok && !galat,
            berjalan: d.querySelector("img[src=x]") !== null,
            hilang:
              galat &&
              nilai === "campuran" &&
              isian != null &&
              !/sandi|kode/.test(isian.name) &&
              !isian.value.includes("drop table"),
          })
        }
    }
    return hasil
  }, alamat)

// One rating that may still be objected to, and one objection that waits for its answer and its decision.
test.beforeAll(async ({ situs }) => {
  const milik = "(select id from skp where pegawai_id = $1)"
  await sebagaiPemilik(
    situs,
    `update tanda_tangan t set pada = $2 from penilaian n where n.id = t.penilaian_id and n.skp_id in ${milik}`,
    [id("pegawai", "perawat"), situs.kini()],
  )
  await sebagaiPemilik(
    situs,
    `update penilaian set status = 'KEBERATAN', keberatan = 'Sasaran diubah', hasil_kerja = 'DIBAWAH_EKSPEKTASI',
       perilaku = 'SESUAI_EKSPEKTASI', predikat = 'BUTUH_PERBAIKAN', pemutus_jabatan_id = $2,
       isi = (select isi from penilaian where status = 'DINILAI') where skp_id in ${milik}`,
    [id("pegawai", "lowong"), id("jabatan", "KA-DISHUT")],
  )
})

for (const [siapa, semua] of Object.entries(halaman))
  test(`the forms of ${siapa}`, async ({ browser, situs }) => {
    const dariBasis = async (sql: string, kunci: string) =>
      String((await sebagaiPemilik(situs, sql, [id("pegawai", kunci)]))[0]!.id)
    const penilaian = (k: string) =>
      dariBasis("select n.id from penilaian n join skp s on s.id = n.skp_id where s.pegawai_id = $1", k)
    const page = await layar(browser, situs, "meja")
    await (siapa === "tamu" ? page.goto("/masuk") : masuk(page, siapa))
    const semuaHasil: Kiriman[] = []
    for (let alamat of semua) {
      if (alamat.startsWith("/kinerja/penilaian/"))
        alamat = `/kinerja/penilaian/${await penilaian(alamat.split("/")[3]!)}`
      if (alamat === "/kinerja/skp/baru/rhk") {
        await page.goto("/kinerja/skp?tahun=2027")
        await page.getByRole("button", { name: /Susun SKP/ }).click()
        await page.getByRole("link", { name: /RHK/ }).first().waitFor()
        alamat = `/kinerja/skp/${await dariBasis("select id from skp where pegawai_id = $1 and tahun = 2027", "penyuluh")}/rhk`
      }
      if (alamat === "/kinerja/skp/rina")
        alamat = `/kinerja/skp/${await dariBasis("select id from skp where pegawai_id = $1 and tahun = 2027", "rina")}`
      semuaHasil.push(...(await serang(page, alamat)))
    }
    const macam = new Set(semuaHasil.map((h) => h.borang))
    test.info().annotations.push({ type: siapa, description: `${macam.size} forms, ${semuaHasil.length} sendings` })
    expect(macam.size).toBeGreaterThan(0)
    expect(semuaHasil.filter((h) => h.status >= 400 || h.berjalan || h.hilang)).toEqual([])
    expect(
      situs
        .log()
        .split("\n")
        .filter((baris) => baris.startsWith("{") || /error/i.test(baris)),
    ).toEqual([])
    // What was let through is text on the page, too.
    for (const alamat of semua.filter((a) => !/baru|rina|penilaian/.test(a))) {
      await page.goto(alamat)
      await expect(page.locator("h1, h2").first()).toBeVisible()
    }
    expect(await page.evaluate(() => "retas" in globalThis)).toBe(false)
  })
