// Every page, as whoever uses it: no axe violation, nothing wider than the screen, no complaint of the browser.
import { idContoh } from "#prisma/cast.ts"
import { expect, layar, masuk, rapi, test } from "./support/fixtures.ts"

const laporan = `/kinerja/${idContoh("laporan", "penyuluh/2026-11-19/780")}`
const kabid = `/kehadiran/tugas/${idContoh("jabatan", "KA-DISHUT-B2")}`
const siti = `/pegawai/${idContoh("pegawai", "penyuluh")}`

const akunGuru = `/akses/akun/${idContoh("akun", "guru")}`
const skp = (kunci: string) => `/kinerja/skp/${idContoh("skp", `${kunci}/2026`)}`

const halaman: [siapa: string | null, alamat: string[]][] = [
  [null, ["/masuk", "/masuk/lupa", "/masuk/sandi-baru?tiket=ABC", "/tidak-ada", "/verifikasi/TIDAKADA"]],
  [
    "penyuluh",
    [
      "/beranda",
      "/kinerja",
      "/kinerja?bulan=2026-01",
      "/kinerja/tulis",
      laporan,
      "/pemberitahuan",
      "/akses",
      "/masuk/pasang-kode",
      siti,
    ],
  ],
  ["kabid", ["/beranda", "/kinerja/kotak-masuk", laporan, "/pegawai", "/kinerja/rekap"]],
  ["penyuluh", ["/kinerja/rekap", "/kinerja/rekap?bulan=2026-10"]],
  ["kabkd", ["/kinerja/bulan"]],
  ["penyuluh", ["/kinerja/skp", "/kinerja/skp?tahun=2027", "/kinerja/penilaian"]],
  ["kabid", ["/kinerja/skp/bawahan", skp("penyuluh"), "/kinerja/penilaian"]],
  ["gubernur", ["/kinerja/skp/bawahan", skp("sekda"), "/kinerja/penilaian"]],
  ["penyuluh", ["/kinerja/salin", "/kinerja/salin?bulan=2026-01"]],
  ["sekda", ["/beranda", "/pegawai", "/pegawai?cari=zzz", "/kinerja/kotak-masuk"]],
  ["gubernur", ["/beranda"]],
  ["verifikator", [siti]],
  ["inspektorat", ["/jejak", "/jejak?periksa=ya", "/jejak?verba=kinerja.kirim"]],
  [
    "admin",
    [
      "/akses/akun",
      akunGuru,
      "/akses/surat",
      "/organisasi/hari-libur",
      "/organisasi/hari-libur?tahun=2027",
      "/kehadiran/pola",
    ],
  ],
  [
    "pengelola",
    [
      "/kehadiran",
      "/kehadiran/catat?cari=siti",
      siti.replace("/pegawai/", "/kehadiran/catat?pegawai="),
      kabid,
      "/kehadiran/impor",
      "/kinerja/skp/impor",
    ],
  ],
  ["guru", ["/beranda", "/kinerja/tulis", "/kinerja/skp"]],
  ["pppk", ["/kinerja/skp?tahun=2027"]],
  ["perawat", ["/beranda"]],
]

const tampilan = [
  ["ponsel", "dark"],
  ["meja", "light"],
] as const

for (const [siapa, alamat] of halaman)
  for (const [jenis, colorScheme] of tampilan)
    test(`${siapa ?? "a guest"} on ${jenis}, ${colorScheme}: ${alamat.join(" ")}`, async ({ browser, situs }) => {
      const page = await layar(browser, situs, jenis, { colorScheme })
      const keluhan: string[] = []
      page.on("console", (m) => {
        // A 404 that was asked for is no complaint.
        if (["error", "warning"].includes(m.type()) && !m.text().includes("status of 404")) keluhan.push(m.text())
      })
      page.on("pageerror", (e) => keluhan.push(e.message))
      if (siapa) await masuk(page, siapa)
      for (const a of alamat) {
        await page.goto(a)
        await rapi(page)
        if (process.env.TANGKAPAN) {
          const nama = `${siapa ?? "tamu"}${a.replaceAll(/[^\w]+/g, "-").slice(0, 40)}-${jenis}-${colorScheme}.png`
          await page.screenshot({ path: `${process.env.TANGKAPAN}/${nama}`, fullPage: true })
        }
      }
      expect(keluhan).toEqual([])
    })
