// What an import holds while it runs: nobody's report waits for it, and two of them settle who was first.
import { beforeAll, describe, expect, test } from "vitest"
import { inTransaction } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { impor } from "#lib/kehadiran/mutations/impor.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { laporan } from "#lib/kinerja/schema/laporan.ts"
import { lihatPribadi } from "#lib/pegawai/mutations/pribadi.ts"
import { cast, idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk
const orang = ["penyuluh", "kadis", "perawat", "satpol", "paruh"]
const berkas = {
  jadwal: (siapa: string[]) =>
    new File(
      [["nip,tanggal,mulai,selesai", ...siapa.map((k) => `${nip(k)},2026-12-01,07:00,14:00`)].join("\n")],
      "a.csv",
    ),
  absen: (siapa: string[]) =>
    new File(
      [["nip,jenis,mulai,selesai,surat", ...siapa.map((k) => `${nip(k)},cuti,2026-12-14,2026-12-16,KUNCI`)].join("\n")],
      "a.csv",
    ),
}
const simpan = async (apa: "jadwal" | "absen", siapa: string[], oleh = "verifikator") =>
  impor(await panggil(oleh, saat), { apa, aksi: "simpan", berkas: berkas[apa](siapa) })

describe.each(["jadwal", "absen"] as const)("while an import of %s is open", (apa) => {
  test("its people can report, and their records be read", async () => {
    const penyuluh = await panggil("penyuluh", saat)
    const pengelola = await panggil("pengelola", saat)
    let buka!: () => void
    const dibuka = new Promise<void>((ya) => (buka = ya))
    // Begun outside, so that these are transactions of their own.
    const lain = dibuka.then(() =>
      Promise.all([
        tulis(penyuluh, laporan.parse({ tanggal: pada, uraian: `Selama impor ${apa}`, durasi: "1" })),
        lihatPribadi(pengelola, { id: idContoh("pegawai", "penyuluh"), tujuan: "uji" }),
      ]),
    )
    lain.catch(() => undefined)
    await inTransaction(async () => {
      await simpan(apa, orang)
      buka()
      const waktu = new Promise((_, gagal) => setTimeout(() => gagal(new Error("it waited for the import")), 3000))
      expect(await Promise.race([lain, waktu])).toMatchObject([{ status: "DIKIRIM" }, {}])
    })
  })
})

test("two imports of the same people at once: absences are entered once, and neither is a deadlock", async () => {
  await pemilik("delete from ketidakhadiran where surat = 'KUNCI'")
  for (let kali = 0; kali < 5; kali++) {
    const hasil = await Promise.allSettled([simpan("absen", orang), simpan("absen", orang.toReversed(), "admin")])
    expect(hasil.filter((h) => h.status === "fulfilled")).toHaveLength(1)
    expect(hasil.find((h) => h.status === "rejected")!.reason).toBeInstanceOf(Invalid)
    expect(await pemilik("delete from ketidakhadiran where surat = 'KUNCI' returning 1")).toHaveLength(orang.length)
  }
})

test("two rosters of the same people at once both pass, one after the other", async () => {
  const hasil = await Promise.allSettled(
    Array.from({ length: 6 }, (_, i) => simpan("jadwal", i % 2 ? orang : orang.toReversed())),
  )
  expect(hasil.map((h) => h.status)).toEqual(Array.from({ length: 6 }, () => "fulfilled"))
})
