import { beforeAll, describe, expect, test } from "vitest"
import {
  beriPeran,
  buatAkunTanpaNip,
  bukaAkun,
  cabutPeran,
  terbitkanSlip,
  tutupAkun,
} from "#lib/akses/mutations/akun.ts"
import { masuk } from "#lib/akses/mutations/masuk.ts"
import { sandiDenganTiket } from "#lib/akses/mutations/sandi.ts"
import { resolveActor } from "#lib/akses/queries/actor.ts"
import { getAkun, listAkun, listKursiTanpaNip } from "#lib/akses/queries/daftar.ts"
import { punyaPeran, tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { tambahHari } from "#lib/kernel/tanggal.ts"
import { cast, idContoh, sandiContoh } from "#prisma/cast.ts"
import { aktor, panggil, saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeAll(async () => (saat = await saatContoh()))

const HARI = "2026-11-20"
const penerima = (kunci = "inspektorat") => ({ akunId: idContoh("akun", kunci), mulai: HARI, dasar: "800/12/BKD/2026" })
const unit = (kunci: string) => ({ unitId: idContoh("unit", kunci) })

describe("a role", () => {
  test("for a unit shows its people, from its day to its last day, and is recorded with its basis", async () => {
    const peran = { ...penerima(), peran: "PENGELOLA_OPD" as const, ...unit("DISHUT"), sampai: tambahHari(HARI, 6) }
    await beriPeran(await panggil("admin", saat), peran)
    const jalan = await aktor("inspektorat", saat)
    expect(jalan.peran.map((p) => p.peran)).toContain("PENGELOLA_OPD")
    expect(jalan.lingkup.jalurUnit).toHaveLength(1)
    expect(punyaPeran(jalan, "PENGELOLA_OPD")).toBe(false)
    const sehari = 86_400_000
    expect((await aktor("inspektorat", new Date(saat.getTime() + 6 * sehari))).lingkup.jalurUnit).toHaveLength(1)
    expect((await aktor("inspektorat", new Date(saat.getTime() + 7 * sehari))).lingkup.jalurUnit).toHaveLength(0)
    const [catatan] = await pemilik<{ sesudah: object }>(
      `select sesudah from peristiwa where verba = 'akses.beriPeran'`,
    )
    expect(catatan!.sesudah).toMatchObject({ peran: "PENGELOLA_OPD", dasar: "800/12/BKD/2026", mulai: HARI })
  })

  test("ends at once when it is withdrawn, even on the day it began", async () => {
    await beriPeran(await panggil("admin", saat), { ...penerima(), peran: "KEPALA_BKD" })
    expect(punyaPeran(await aktor("inspektorat", saat), "KEPALA_BKD")).toBe(true)
    const { peran } = (await getAkun(idContoh("akun", "inspektorat")))!
    await cabutPeran(await panggil("admin", saat), { id: peran.find((p) => p.peran === "KEPALA_BKD")!.id })
    expect(punyaPeran(await aktor("inspektorat", saat), "KEPALA_BKD")).toBe(false)
    await expect(
      cabutPeran(await panggil("admin", saat), { id: peran.find((p) => p.peran === "KEPALA_BKD")!.id }),
    ).rejects.toThrow("Akun tidak ditemukan")
  })

  test("beyond one's own work asks for the second step before it opens anything", async () => {
    await beriPeran(await panggil("admin", saat), { ...penerima("guru"), peran: "VERIFIKATOR_BKD" })
    expect(await aktor("guru", saat)).toMatchObject({ jenis: "tamu", langkah: "PASANG_KODE", peran: [] })
  })

  test.each(["kabkd", "verifikator", "pengelola", "gubernur", "penyuluh"])("is not for %s to give", async (kunci) => {
    await expect(beriPeran(await panggil(kunci, saat), { ...penerima(), peran: "KEPALA_BKD" })).rejects.toThrow(Refused)
  })

  test("is given by nobody to himself", async () => {
    const diri = { ...penerima(), akunId: idContoh("akun", "admin"), peran: "KEPALA_BKD" as const }
    await expect(beriPeran(await panggil("admin", saat), diri)).rejects.toThrow("Bukan akun sendiri")
  })
})

describe("someone without a NIP", () => {
  const wakil = async () => {
    const kursi = await listKursiTanpaNip((await aktor("admin", saat)).instansiId!)
    return {
      masuk: "pj.gubernur",
      nama: "Dr. Hasan Basri",
      jenisKelamin: "L" as const,
      status: "PEJABAT_NEGARA" as const,
      jabatanId: kursi.find((k) => k.nama.startsWith("Gubernur"))!.id,
      mulai: HARI,
      skNomor: "121.P/2026",
    }
  }

  test("gets no seat that another still holds; once it is free, seat and account in one deed", async () => {
    const isian = await wakil()
    await expect(buatAkunTanpaNip(await panggil("admin", saat), isian)).rejects.toThrow(Invalid)
    await pemilik(`update penempatan set selesai = $1 where jabatan_id = $2`, [HARI, isian.jabatanId])
    const { id } = await buatAkunTanpaNip(await panggil("admin", saat), isian)
    expect(await getAkun(id)).toMatchObject({ masuk: "pj.gubernur", aktif: true, peran: [] })
    await expect(buatAkunTanpaNip(await panggil("admin", saat), isian)).rejects.toThrow(Invalid)
  })

  test("is entered by the administrator alone", async () => {
    await expect(buatAkunTanpaNip(await panggil("kabkd", saat), await wakil())).rejects.toThrow(Refused)
  })
})

test("a closed account is out at once", async () => {
  await tutupAkun(await panggil("admin", saat), { id: idContoh("akun", "satpol") })
  await expect(aktor("satpol", saat)).rejects.toThrow("no living session")
  expect((await db().akun.findUniqueOrThrow({ where: { id: idContoh("akun", "satpol") } })).aktif).toBe(false)
})

describe("an account that is opened again", () => {
  const id = idContoh("akun", "verifikator")
  const masukDengan = async (sandi: string) =>
    masuk({ actor: tamu(HARI), sekarang: saat, ip: "10.9.9.9" }, { masuk: nip, sandi })
  const nip = cast.find((c) => c.kunci === "verifikator")!.masuk
  const buka = async (kunci = "admin", akun = id) =>
    bukaAkun(await panggil(kunci, saat), { id: akun, alasan: "kembali dari CLTN" })

  test("opens by nothing that opened it before, but by a new slip", async () => {
    const sesi = await masukDengan(sandiContoh)
    await db().akun.update({ where: { id }, data: { surel: "ratna@contoh.id" } })
    const slip = await terbitkanSlip(await panggil("admin", saat), { akunId: id, pemeriksaan: "KTP" })
    await tutupAkun(await panggil("admin", saat), { id })
    await buka()
    expect(await db().akun.findUniqueOrThrow({ where: { id } })).toMatchObject({
      aktif: true, sandiPada: null, totp: null, totpLangkah: null, surel: null,
    }) // prettier-ignore
    expect(await db().kodePemulihan.count({ where: { akunId: id } })).toBe(0)
    expect(await resolveActor(sesi.id, saat)).toBeNull()
    await expect(masukDengan(sandiContoh)).rejects.toThrow(Invalid)
    const baru = { masuk: nip, sandiBaru: "tiga kata sungai", sandiUlang: "tiga kata sungai" }
    const pakai = (tiket: string) => sandiDenganTiket({ actor: tamu(HARI), sekarang: saat }, { ...baru, tiket })
    await expect(pakai(slip.kode)).rejects.toThrow(Invalid)
    await pakai((await terbitkanSlip(await panggil("admin", saat), { akunId: id, pemeriksaan: "KTP" })).kode)
    const lagi = await masukDengan(baru.sandiBaru)
    // His role still asks for a second step, set up anew.
    expect(await resolveActor(lagi.id, saat)).toMatchObject({ jenis: "tamu", langkah: "PASANG_KODE" })
  })

  test("says why, beside the sealed row, and tells its owner", async () => {
    const [kejadian] = await db().peristiwa.findMany({ where: { verba: "akses.bukaAkun", subjekId: id } })
    expect(kejadian).toMatchObject({
      sebelum: { aktif: false },
      sesudah: { aktif: true },
      untuk: [idContoh("pegawai", "verifikator")],
    })
    expect(JSON.stringify(kejadian!.sesudah)).not.toContain("CLTN")
    const isi = await db().peristiwaIsi.findUniqueOrThrow({ where: { peristiwaId: kejadian!.id } })
    expect(isi.isi).toContain("kembali dari CLTN")
    expect(await db().suratKeluar.count({ where: { kepada: "ratna@contoh.id", isi: { contains: "dibuka kembali" } } })).toBe(1) // prettier-ignore
  })

  test("was closed before, and is not one's own", async () => {
    await expect(buka()).rejects.toThrow("Akun ini tidak ditutup")
    await pemilik("update akun set aktif = false where id = $1", [id])
    for (const siapa of ["kabkd", "pengelola", "penyuluh"]) await expect(buka(siapa)).rejects.toThrow(Refused)
    const admin = await panggil("admin", saat)
    await pemilik("update akun set aktif = false where id = $1", [idContoh("akun", "admin")])
    await expect(bukaAkun(admin, { id: idContoh("akun", "admin"), alasan: "saya" })).rejects.toThrow(
      "Bukan akun sendiri",
    )
    await pemilik("update akun set aktif = true where id = $1", [idContoh("akun", "admin")])
  })
})

test("the list finds part of a name, whatever its case, and takes no pattern from the field", async () => {
  const cari = async (teks: string) =>
    (await listAkun({ cari: teks, sesudah: undefined }, HARI)).baris.map((a) => a.nama)
  expect(await cari("siti AM")).toEqual(["Siti Aminah, S.P."])
  expect(await cari("%")).toEqual([])
})
