import { beforeAll, describe, expect, test } from "vitest"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { getKedudukan, getPegawai, listKedudukan, listPegawai } from "#lib/pegawai/queries.ts"
import { penilai } from "#lib/pegawai/rules.ts"
import { saringPegawai } from "#lib/pegawai/schema.ts"
import { bolehBacaJejak } from "#lib/jejak/policy.ts"
import { idContoh } from "#prisma/cast.ts"
import { pemilik } from "#tests/support/database.ts"
import { aktor, type Kunci, saatContoh } from "#tests/support/cast.ts"

let saat: Date
const a = {} as Record<string, Actor>
beforeAll(async () => {
  saat = await saatContoh()
  for (const k of [
    "penyuluh",
    "kabid",
    "kadis",
    "sekda",
    "gubernur",
    "pengelola",
    "kepsek",
    "guru",
    "plt",
    "lowong",
    "dpk",
    "karu",
    "perawat",
    "pimpinan-dpk",
  ])
    a[k] = await aktor(k, saat)
})

const penilaiDari = async (kunci: Kunci) => {
  const id = a[kunci]!.pegawaiId!
  const kedudukan = await getKedudukan(id, tanggalPada(saat), tanggalPada(saat))
  return penilai(kedudukan!.rantai, id)
}

describe("who appraises the cast", () => {
  test.each<[Kunci, Kunci, string]>([
    ["penyuluh", "kabid", "DEFINITIF"],
    ["kabid", "kadis", "DEFINITIF"],
    ["kadis", "sekda", "DEFINITIF"],
    ["sekda", "gubernur", "DEFINITIF"],
    ["guru", "kepsek", "TUGAS_TAMBAHAN"],
    ["perawat", "karu", "DEFINITIF"],
    ["plt", "sekda", "DEFINITIF"],
    ["dpk", "pimpinan-dpk", "DEFINITIF"],
  ])("%s: %s, %s", async (siapa, oleh, sebagai) => {
    expect(await penilaiDari(siapa)).toMatchObject({ pegawaiId: a[oleh]!.pegawaiId, sebagai })
  })

  test("below a vacant seat the next up answers for it, and only he", async () => {
    const hasil = (await penilaiDari("lowong"))!
    expect(hasil.sebagai).toBe("MENGGANTIKAN")
    const menjawab = await Promise.all(
      Object.values(a).map(async (x) => x.bertindak.some((b) => b.jabatanId === hasil.jabatanId) && x.pegawaiId),
    )
    expect(menjawab.filter(Boolean)).toEqual([hasil.pegawaiId])
  })

  test("nobody appraises the governor", async () => expect(await penilaiDari("gubernur")).toBeNull())
})

describe("sight", () => {
  const saring = saringPegawai.parse({})
  const nama = async (kunci: Kunci) => (await listPegawai(a[kunci]!, saring)).baris.map((p) => p.id)

  test("staff see themselves, a superior his people, an operator his agency", async () => {
    expect(await nama("penyuluh")).toEqual([a.penyuluh!.pegawaiId])
    const bidang = await nama("kabid")
    expect(bidang).toContain(a.penyuluh!.pegawaiId)
    expect(bidang).not.toContain(a.guru!.pegawaiId)
    expect(await nama("pengelola")).toEqual(expect.arrayContaining([a.kadis!.pegawaiId, a.penyuluh!.pegawaiId]))
  })

  test("a role for a unit covers that unit and no more, whatever the role", async () => {
    const unit = idContoh("unit", "DISHUT")
    await pemilik("update peran_akun set unit_id = $1 where peran = 'INSPEKTORAT'", [unit])
    const inspektur = await aktor("inspektorat", saat)
    expect(inspektur.lingkup.semua).toBe(false)
    expect(bolehBacaJejak(inspektur)).toBe(false)
    expect(await getPegawai(inspektur, a.guru!.pegawaiId!)).toBeNull()
    expect(await getPegawai(inspektur, a.penyuluh!.pegawaiId!)).not.toBeNull()
  })

  test("one who may not be seen does not exist", async () => {
    expect(await getPegawai(a.penyuluh!, a.guru!.pegawaiId!)).toBeNull()
    expect(await getPegawai(a.penyuluh!, "bukan-id")).toBeNull()
    expect(await getPegawai(a.kepsek!, a.guru!.pegawaiId!)).not.toBeNull()
  })

  test("pages follow one another without gap or repetition", async () => {
    const terbaca: string[] = []
    for (let sesudah: string | undefined; ;) {
      const { baris, berikut } = await listPegawai(a.sekda!, { ...saring, sesudah })
      terbaca.push(...baris.map((b) => b.id))
      if (!berikut) break
      sesudah = berikut
    }
    expect(terbaca.length).toBe(await db().pegawaiKini.count())
    expect(new Set(terbaca).size).toBe(terbaca.length)
  })

  test.each(["%", "_", "\\", "' or 1=1 --", "ş💥", ")("])("a search for %s is only text", async (cari) => {
    expect((await listPegawai(a.sekda!, saringPegawai.parse({ cari }))).baris).toEqual([])
  })

  test("an edited URL never throws", () => {
    expect(saringPegawai.parse({ cari: ["a", "b"], unit: "x", status: "RAJA", sesudah: { a: 1 } })).toEqual({
      cari: "",
    })
  })
})

test("the seats and chains of many are asked as those of one", async () => {
  const semua = await db().pegawai.findMany({ select: { id: true }, orderBy: { id: "asc" } })
  const orang = semua.map(({ id }, i) => ({ pegawaiId: id, pada: i % 3 ? tanggalPada(saat) : "1999-01-01" }))
  const satu = await Promise.all(orang.map(({ pegawaiId, pada }) => getKedudukan(pegawaiId, pada, pada)))
  expect((await listKedudukan(orang)).map((k) => k && { ...k, ke: 1 })).toEqual(satu)
  expect([satu.includes(null), satu.some((k) => k && k.rantai.length > 2)]).toEqual([true, true])
})
