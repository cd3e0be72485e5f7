// Two plans in one year after a move (RULES R6.2): what each covers, and who appraises which part.
import { beforeAll, expect, test } from "vitest"
import { type Actor, sistem } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { awalHari, keDb, tanggalPada } from "#lib/kernel/tanggal.ts"
import { bukaPenilaian, nilai } from "#lib/kinerja/mutations/penilaian.ts"
import { ajukanSkp, simpanRhk, susunSkp } from "#lib/kinerja/mutations/skp.ts"
import { alihkanSkp, bukaSkp, tetapkanSkp } from "#lib/kinerja/mutations/tetapkan.ts"
import { getBeranda } from "#lib/kinerja/queries/laporan.ts"
import { listPenilaian } from "#lib/kinerja/queries/daftar-penilaian.ts"
import { bacaPenilaian } from "#lib/kinerja/queries/penilaian.ts"
import { getSkpSaya } from "#lib/kinerja/queries/skp.ts"
import { rhk } from "#lib/kinerja/schema/skp.ts"
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { idContoh } from "#prisma/cast.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { alasan } from "#tests/support/ditolak.ts"
import { pindahkan } from "#tests/support/pindah.ts"

const MULAI = "2026-08-10"
const LAMA = idContoh("skp", "pengelola/2026")
const pegawaiId = idContoh("pegawai", "pengelola")
let saat: Date
let wulan: Actor
let kabid: Actor
let baru: string
const oleh = (actor: Actor, hari = 0) => ({ actor, sekarang: new Date(saat.getTime() + hari * 86_400_000) })
const penilaianDari = async (skpId: string, mulai = "2026-07-01") => {
  const row = await db().penilaian.findFirst({ where: { skpId, mulai: keDb(mulai) } })
  return row && bacaPenilaian(row.id)
}

/** An accepted report of a day that serves an RHK. */
const laporan = (tanggal: string, rhkId: string, volume: number, status = "LEWAT_WAKTU") =>
  pemilik(
    `insert into laporan_harian (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, durasi_menit, uraian, rhk_id, volume, tempat, status, dikirim_pada, diputus_pada)
     select gen_random_uuid(), $1, jabatan_id, penilai_jabatan_id, $2::date, 60, 'Uji', $3, $4, 'KANTOR', $5::status_laporan, $2::date,
       case when $5 = 'LEWAT_WAKTU' then $2::date end from skp where id = $6`,
    [pegawaiId, tanggal, rhkId, volume, status, LAMA],
  )

beforeAll(async () => {
  saat = await saatContoh()
  for (const [sql, isi] of pindahkan("pengelola", await jabatanDari("penyuluh"), MULAI)) await pemilik(sql, isi)
  await hitungUlangKini(tanggalPada(saat))
  wulan = await aktor("pengelola", saat)
  kabid = await aktor("kabid", saat)
})
const jabatanDari = async (kunci: string) =>
  (await db().skp.findUniqueOrThrow({ where: { id: idContoh("skp", `${kunci}/2026`) } })).jabatanId

test("the plan of the new seat begins with it, and the old one ends on the day before, in one deed", async () => {
  expect((await getSkpSaya(pegawaiId, 2026))!.jabatanBaru).toBe("Penyuluh Kehutanan Ahli Muda")
  baru = (await susunSkp(oleh(wulan), { tahun: 2026 })).id
  const skp = (await getSkpSaya(pegawaiId, 2026))!
  expect(skp).toMatchObject({ id: baru, mulai: MULAI, selesai: "2026-12-31", status: "DRAF", rhk: [], jabatanBaru: null }) // prettier-ignore
  expect(skp.lain).toMatchObject([{ id: LAMA, mulai: "2026-01-01", selesai: "2026-08-09", status: "DITETAPKAN" }])
  const kejadian = await db().peristiwa.findMany({
    where: { subjekId: { in: [LAMA, baru] } },
    orderBy: { verba: "asc" },
  })
  expect(kejadian.map((k) => [k.verba, k.sebelum, (k.sesudah as { selesai: string }).selesai])).toEqual([
    ["kinerja.akhiriSkp", { selesai: "2026-12-31" }, "2026-08-09"],
    ["kinerja.susunSkp", null, "2026-12-31"],
  ])
  const tx = await pemilik("select distinct tx from peristiwa where id = any($1)", [kejadian.map((k) => k.id)])
  expect(tx).toHaveLength(1)
  expect(await alasan(susunSkp(oleh(wulan), { tahun: 2026 }))).toEqual(["Belum ada SKP pada masa itu"])
})

test("each is filed with the appraiser of its own seat", async () => {
  const lama = await db().skp.findUniqueOrThrow({ where: { id: LAMA } })
  await simpanRhk(
    oleh(wulan),
    rhk.parse({ skpId: baru, hasil: "Terdampinginya petani", target: "90", satuan: "orang" }),
  )
  await ajukanSkp(oleh(wulan), { id: baru })
  await tetapkanSkp(oleh(kabid), { id: baru, versi: (await getSkpSaya(pegawaiId, 2026))!.versi })
  const atasanLama = (await db().penempatan.findFirstOrThrow({ where: { jabatanId: lama.penilaiJabatanId! } })).pegawaiId // prettier-ignore
  const kepala = { ...kabid, pegawaiId: atasanLama, bertindak: [{ jabatanId: lama.penilaiJabatanId!, nama: "Kepala", sebagai: "DEFINITIF", dasar: null, menilai: true }] } satisfies Actor // prettier-ignore
  await bukaSkp(oleh(kepala), { id: LAMA, catatan: "Target keliru" })
  await ajukanSkp(oleh(wulan), { id: LAMA })
  const diajukan = await db().skp.findUniqueOrThrow({ where: { id: LAMA } })
  expect(diajukan.penilaiJabatanId).toBe(lama.penilaiJabatanId)
  await tetapkanSkp(oleh(kepala), { id: LAMA, versi: diajukan.versi })
})

test("a day's report serves the plan whose span holds it", async () => {
  const [satu, dua] = [await getBeranda(pegawaiId, "2026-08-09"), await getBeranda(pegawaiId, MULAI)]
  expect(satu.rhk.map((r) => r.hasil)).not.toContain("Terdampinginya petani")
  expect(dua.rhk.map((r) => r.hasil)).toEqual(["Terdampinginya petani"])
})

test("the quarter of the move is appraised in both seats, each with its own part", async () => {
  const instansiId = wulan.instansiId!
  await bukaPenilaian({ actor: sistem("Siginjai", tanggalPada(saat)), sekarang: saat }, { instansiId })
  const lamaRhk = idContoh("rhk", "pengelola/2026/1")
  const baruRhk = (await getSkpSaya(pegawaiId, 2026))!.rhk[0]!.id
  await laporan("2026-07-15", lamaRhk, 5)
  await laporan("2026-08-20", lamaRhk, 7)
  await laporan("2026-09-01", baruRhk, 11)
  await laporan("2026-09-02", baruRhk, 1, "DIKIRIM")
  const [p, q] = [(await penilaianDari(LAMA))!, (await penilaianDari(baru))!]
  expect([p.dari, p.sampai, p.menunggu, p.realisasi[0]!.terhitung]).toEqual(["2026-07-01", "2026-08-09", 0, "5"])
  expect([q.dari, q.sampai, q.menunggu, q.realisasi[0]!.terhitung]).toEqual([MULAI, "2026-09-30", 1, "11"])
  expect((await listPenilaian(wulan)).filter((x) => x.sendiri && x.mulai === "2026-07-01")).toHaveLength(2)
})

test("of a later period only the plan of the seat that was held is appraised", async () => {
  for (const [sql, isi] of pindahkan("cpns", await jabatanDari("penyuluh"), MULAI)) await pemilik(sql, isi)
  const januari = { actor: sistem("Siginjai", "2027-01-05"), sekarang: awalHari("2027-01-05") }
  await bukaPenilaian(januari, { instansiId: wulan.instansiId! })
  const dibuka = (skpId: string) => penilaianDari(skpId, "2026-10-01")
  for (const skpId of [LAMA, idContoh("skp", "cpns/2026")]) expect(await dibuka(skpId)).toBeNull()
  expect(await dibuka(baru)).not.toBeNull()
})

test("an appraisal of days that the plan has lost is not made, and not listed", async () => {
  const p = (await penilaianDari(baru))!
  await pemilik("update skp set mulai = '2024-06-01', selesai = '2024-06-30' where id = $1", [baru])
  await pemilik("update laporan_harian set status = 'LEWAT_WAKTU', diputus_pada = now() where status = 'DIKIRIM' and pegawai_id = $1", [pegawaiId]) // prettier-ignore
  const kini = (await bacaPenilaian(p.id))!
  const SESUAI = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
  expect(await alasan(nilai(oleh(kabid), { id: p.id, sidik: kini.sidik, ...SESUAI }))).toEqual([
    "SKP berlaku pada masa penilaian",
  ])
  expect((await listPenilaian(kabid)).map((x) => x.id)).not.toContain(p.id)
})

test("the ended plan of whoever was promoted into its appraiser's seat goes one up, not to himself", async () => {
  const { penilaiJabatanId } = await db().skp.findUniqueOrThrow({ where: { id: LAMA } })
  await pemilik("update penempatan set selesai = '2026-11-01' where jabatan_id = $1", [penilaiJabatanId])
  for (const [sql, isi] of pindahkan("pengelola", penilaiJabatanId!, "2026-11-01")) await pemilik(sql, isi)
  const hariIni = tanggalPada(saat)
  expect(await alihkanSkp({ actor: sistem("Siginjai", hariIni), sekarang: saat }, null)).toBe(1)
  expect((await db().skp.findUniqueOrThrow({ where: { id: LAMA } })).penilaiJabatanId).not.toBe(penilaiJabatanId)
})
