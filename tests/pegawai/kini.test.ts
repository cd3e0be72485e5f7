// A narrow rebuild leaves the projections as a whole one would: after every deed that asks for one, and every change of seats.
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import { tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts"
import { hitungUlangKini } from "#lib/pegawai/mutations/kini.ts"
import { buatPejabat } from "#lib/pegawai/mutations/pejabat.ts"
import { akhiriTugas, tugaskan } from "#lib/pegawai/mutations/tugas.ts"
import { idContoh } from "#prisma/cast.ts"
import { panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
let pada: string
beforeAll(async () => {
  saat = await saatContoh()
  pada = tanggalPada(saat)
})
beforeEach(async () => void (await hitungUlangKini(pada)))

/** What a whole rebuild still finds to do: nothing. */
const sisa = () => hitungUlangKini(pada)
const kini = (kunci: string) => db().pegawaiKini.findUniqueOrThrow({ where: { pegawaiId: idContoh("pegawai", kunci) } })

describe("after a deed", () => {
  const surat = { skNomor: "SP 1", skTanggal: "2026-11-01" }
  const plh = async (mulai: string) => {
    await pemilik("delete from ketidakhadiran")
    await pemilik("delete from penempatan where jenis in ('PLT', 'PLH')")
    await pemilik(
      `insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
       values (gen_random_uuid(), $1, 'CUTI', $2::date, $2::date + 5, 'uji')`,
      [idContoh("pegawai", "kabid"), mulai],
    )
    await hitungUlangKini(pada)
    return tugaskan(await panggil("verifikator", saat), {
      jabatanId: idContoh("jabatan", "KA-DISHUT-B3"),
      pegawaiId: idContoh("pegawai", "ka-dishut-b1"),
      jenis: "PLH",
      mulai,
      selesai: tambahHari(mulai, 5),
      ...surat,
    })
  }

  test.each([0, 3])("an order from %i days on, and its end", async (hari) => {
    const { id } = await plh(tambahHari(pada, hari))
    expect(await sisa()).toBe(0)
    expect((await kini("ka-dishut-b1")).berlakuSampai).not.toBeNull()
    await akhiriTugas(await panggil("verifikator", saat), { id })
    expect(await sisa()).toBe(0)
  })

  test("someone without a NIP takes a seat", async () => {
    const jabatanId = idContoh("jabatan", "GUB")
    await pemilik("delete from penempatan where jabatan_id = $1", [jabatanId])
    await hitungUlangKini(pada)
    const { pegawaiId } = await buatPejabat(await panggil("admin", saat), {
      nama: "Wakil Baru",
      jenisKelamin: "P",
      status: "PEJABAT_NEGARA",
      jabatanId,
      mulai: pada,
      skNomor: "Keppres 1",
    })
    expect(await db().pegawaiKini.findUniqueOrThrow({ where: { pegawaiId } })).toMatchObject({ jabatanId })
    expect(await sisa()).toBe(0)
  })
})

describe("after seats moved", () => {
  const kursi = (kode: string) => idContoh("jabatan", kode)
  /** A dated change of where a seat stands. */
  const pindah = async (kode: string, atasan: string | null, mulai = pada) => {
    const [v] = await pemilik<{ unit_id: string }>("select unit_id from jabatan_versi where jabatan_id = $1", [
      kursi(kode),
    ])
    await pemilik("delete from jabatan_versi where jabatan_id = $1 and mulai >= $2", [kursi(kode), mulai])
    await pemilik("update jabatan_versi set selesai = $2 where jabatan_id = $1", [kursi(kode), mulai])
    if (atasan)
      await pemilik(
        "insert into jabatan_versi (id, jabatan_id, unit_id, atasan_jabatan_id, mulai) values ($1, $2, $3, $4, $5)",
        [uuid(), kursi(kode), v!.unit_id, kursi(atasan), mulai],
      )
  }
  const sempit = (...kode: string[]) => hitungUlangKini(pada, db(), { jabatan: kode.map(kursi) })

  test("all beneath come along", async () => {
    const dulu = await kini("penyuluh")
    await pindah("KA-DISHUT-B3", "KA-DISHUT-B1")
    expect(await sempit("KA-DISHUT-B3")).toBeGreaterThan(10)
    expect((await kini("penyuluh")).jalurJabatan).not.toBe(dulu.jalurJabatan)
    expect(await sisa()).toBe(0)
  })

  test("one beneath another, named in either order", async () => {
    await pindah("KA-DISHUT-B1", "KA-DISHUT-B2")
    await pindah("KA-DISHUT-B3", "KA-DISHUT")
    await sempit("KA-DISHUT-B3", "KA-DISHUT-B1")
    expect(await sisa()).toBe(0)
  })

  test("a seat that will move another day changes its last day only", async () => {
    await pindah("KA-DISHUT-B2", "KA-DISHUT", tambahHari(pada, 9))
    expect(await sempit("KA-DISHUT-B2")).toBeGreaterThan(0)
    expect(await sisa()).toBe(0)
  })

  test("a seat that is abolished takes those beneath it off the map, and gives them back", async () => {
    await pindah("KA-DISHUT-SEK", null)
    await sempit("KA-DISHUT-SEK")
    expect(await db().jabatanKini.findUnique({ where: { jabatanId: kursi("KA-DISHUT-SEK") } })).toBeNull()
    expect(await sisa()).toBe(0)
    await pemilik("update jabatan_versi set selesai = null where jabatan_id = $1", [kursi("KA-DISHUT-SEK")])
    await sempit("KA-DISHUT-SEK")
    expect(await sisa()).toBe(0)
  })
})
