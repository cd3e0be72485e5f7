// A move from a seat whose plans are made here into one whose plans come by the file (RULES R0.1, R6.2).
import { beforeAll, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { idContoh } from "#prisma/cast.ts"
import { baris, pengirim } from "#tests/support/berkas-skp.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"
import { pindahkan } from "#tests/support/pindah.ts"

let saat: Date
const kirim = pengirim(() => saat)
const LAMA = idContoh("skp", "penyuluh/2026")
const jabatanDari = async (kunci: string) => (await db().skp.findUniqueOrThrow({ where: { id: idContoh("skp", `${kunci}/2026`) } })).jabatanId // prettier-ignore

beforeAll(async () => {
  saat = await saatContoh()
  for (const [sql, isi] of pindahkan("penyuluh", await jabatanDari("pppk"), "2026-10-05")) await pemilik(sql, isi)
})

test("the plan that was made here ends where the imported one begins, and the look says so", async () => {
  expect(await alasan(susunSkp(await panggil("penyuluh", saat), { tahun: 2026 }))).toEqual([
    "SKP disusun di e-Kinerja BKN",
  ])
  const dua = [
    baris("penyuluh", 2026, 1, ",2026-12-01,2026-12-31"),
    baris("penyuluh", 2026, 1, ",2026-10-05,2026-11-30"),
  ]
  expect(await kirim("periksa", dua)).toMatchObject({
    galat: [],
    ringkas: "2 SKP baru, 0 diganti, 0 tidak berubah; 1 SKP jabatan lama di sini berakhir",
  })
  await kirim("simpan", dua)
  const skp = (await getSkpSaya(idContoh("pegawai", "penyuluh"), 2026))!
  expect(skp.lain.map((s) => [s.id === LAMA, s.mulai, s.selesai])).toEqual([
    [false, "2026-10-05", "2026-11-30"],
    [true, "2026-01-01", "2026-10-04"],
  ])
  expect(await db().peristiwa.findMany({ where: { subjekId: LAMA, verba: "kinerja.gantiSkp" } })).toMatchObject([
    {
      sebelum: { selesai: "2026-12-31" },
      sesudah: { selesai: "2026-10-04" },
      untuk: [idContoh("pegawai", "penyuluh")],
    },
  ])
})

test("a plan that the file splits after a move has the seat of its own days, in each part", async () => {
  const [asal, ke] = [await jabatanDari("guru"), idContoh("jabatan", "DISDIK-A2-GURU-MA")]
  for (const [sql, isi] of pindahkan("guru", ke, "2026-09-01")) await pemilik(sql, isi)
  const rhk = (lain: string) => [1, 2, 3, 4].map((n) => baris("guru", 2026, n, lain))
  const skp = async () => (await db().skp.findMany({ where: { pegawaiId: idContoh("pegawai", "guru"), tahun: 2026 }, orderBy: { mulai: "asc" } })).map((s) => s.jabatanId) // prettier-ignore
  // As a file that came after the move would have left it.
  await pemilik("update skp set jabatan_id = $2 where id = $1", [idContoh("skp", "guru/2026"), ke])
  await kirim("simpan", rhk(""), { sumber: "RUANG_GTK" })
  expect(await skp()).toEqual([ke])
  await kirim("simpan", [...rhk(",2026-01-01,2026-08-31"), ...rhk(",2026-09-01,2026-12-31")], { sumber: "RUANG_GTK" })
  expect(await skp()).toEqual([asal, ke])
})
