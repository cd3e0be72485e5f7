// The duty and the calendar of each, at the door where reports come in.
import { beforeAll, expect, test } from "vitest"
import { Refused } from "#lib/kernel/errors.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { tulis } from "#lib/kinerja/mutations/tulis.ts"
import { laporan as skema } from "#lib/kinerja/schema/laporan.ts"
import { db } from "#lib/kernel/db.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})

const kirim = async (kunci: string, lain: Record<string, string>) =>
  tulis(await panggil(kunci, saat), skema.parse({ tanggal: pada, uraian: "Kerja hari ini", ...lain }))
const ditolak = async (kunci: string, lain: Record<string, string>) => {
  const e = await kirim(kunci, lain).then(
    () => null,
    (x: unknown) => x,
  )
  if (!(e instanceof Refused)) throw e ?? new Error("it was not refused")
  return e.alasan.map((s) => [s.butir, s.dasar.jenis])
}

test("a nurse reports a night shift over midnight, on the day on which it began", async () => {
  const kemarin = tambahHari(pada, -1)
  const { id } = await kirim("perawat", { tanggal: kemarin, mulai: "21:00", selesai: "07:00" })
  const row = await db().laporanHarian.findUniqueOrThrow({ where: { id } })
  expect(row).toMatchObject({ mulaiMenit: 1260, selesaiMenit: 1860, durasiMenit: 600, status: "DIKIRIM" })
})

test("a teacher is refused: the same is never typed twice", async () => {
  expect(await ditolak("guru", { durasi: "60" })).toEqual([
    ["Guru tidak melapor di sini: SKP di Ruang GTK", "KEPUTUSAN_DAERAH"],
  ])
})

test("a part-time contract has four hours a day", async () => {
  expect(await ditolak("paruh", { durasi: "241" })).toEqual([["Jumlah sehari paling banyak 4 j", "KEPUTUSAN_DAERAH"]])
  await expect(kirim("paruh", { durasi: "240" })).resolves.toMatchObject({ status: "DIKIRIM" })
})
