import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation, type Mutation } from "#lib/kernel/mutation.ts"
import { sidikKode } from "#lib/kernel/rahasia.ts"
import { ambilJatah, catatGagal, kembalikanJatah, periksaJatah } from "../limits.ts"
import { sandiBenar } from "../password.ts"
import { can } from "../policy.ts"
import { getAkunMasuk, pernahDari } from "../queries/akun.ts"
import { petunjukJam, UMUR_LANGKAH_MENIT, UMUR_SESI_JAM } from "../rules.ts"
import type { Kode, Masuk } from "../schema.ts"
import { bukaRahasia, periksaKode } from "../totp.ts"

export type SesiBaru = { id: string; sampai: Date; ke: string | undefined }

const umur = (sekarang: Date, menit: number) => new Date(sekarang.getTime() + menit * 60_000)

type Dibuka = { id: string; ke: string | undefined; ip: string | null; perangkat: string | null }

const bukaSesi = mutation(async (m, { id, ke, ip, perangkat }: Dibuka): Promise<SesiBaru> => {
  const [akun] = await m.tx.$queryRaw<{ aktif: boolean; bertahap: boolean }[]>`
    select aktif, totp is not null as bertahap from akun where id = ${id}::uuid for share`
  const sesi = { id: uuid(), akunId: id, aktif: akun?.aktif ?? false }
  const grant = m.authorize(can.masuk, sesi)
  // Until the second step is passed a session lives some minutes and opens nothing.
  const sampai = umur(m.sekarang, akun?.bertahap ? UMUR_LANGKAH_MENIT : UMUR_SESI_JAM * 60)
  await m.tx.sesi.create({ data: { id: sesi.id, akunId: id, dibuat: m.sekarang, sampai, ip, perangkat } })
  m.record(grant, { after: [{ id: sesi.id, sampai, ip, perangkat }] })
  return { id: sesi.id, sampai, ke }
})

/** Signs in by NIP or account name. Unknown and wrong get one answer, in one time, and one limit. */
export const masuk: Mutation<Masuk, SesiBaru> = async (panggilan, isian) => {
  const ip = panggilan.ip ?? null
  const darisini = `${isian.masuk} ${ip ?? ""}`
  await ambilJatah("akun", darisini)
  await periksaJatah("alamat", ip ?? "")
  // Before the transaction: hashing takes long, and no row waits for it.
  const akun = await getAkunMasuk(isian.masuk)
  await periksaJatah("tersebar", isian.masuk).catch(async (e: unknown) => {
    if (!(await pernahDari(akun?.id ?? null, ip, panggilan.sekarang))) throw e
  })
  const benar = await sandiBenar(akun?.aktif ? akun.sandi : null, isian.sandi)
  if (!akun || !benar) {
    await Promise.all([catatGagal("alamat", ip ?? ""), catatGagal("tersebar", isian.masuk)])
    throw new Invalid({ sandi: ["NIP, nama akun, atau kata sandi salah"] })
  }
  await kembalikanJatah("akun", darisini)
  const actor = { ...panggilan.actor, akunId: akun.id, pegawaiId: akun.pegawaiId, nama: akun.nama }
  // No key: each sign-in is a session of its own, and its answer is never asked for again.
  const dibuka = { id: akun.id, ke: isian.ke, ip, perangkat: panggilan.perangkat ?? null }
  return bukaSesi({ ...panggilan, actor, kunci: null }, dibuka)
}

type Menunggu = {
  id: string
  akunId: string
  aktif: boolean
  totp: Uint8Array
  totpLangkah: number | null
}

const SALAH = "Kode salah. Isi enam angka yang sedang tampil di aplikasi autentikator"
const TERPAKAI = "Kode ini sudah dipakai. Tunggu kode berikutnya, paling lama 30 detik"

/** Takes the code that the app shows now; it never counts again. */
async function pakaiAplikasi(m: M, akun: Menunggu, kode: string): Promise<string> {
  const rahasia = bukaRahasia(akun.akunId, akun.totp)
  if (!rahasia) throw new Invalid({ kode: ["Kode aplikasi tidak dapat diperiksa. Pakai kode pemulihan"] })
  const hasil = periksaKode(rahasia, kode, m.sekarang, akun.totpLangkah)
  if (hasil.benar) {
    await m.tx.akun.update({ where: { id: akun.akunId }, data: { totpLangkah: hasil.langkah } })
    return "aplikasi"
  }
  const petunjuk = hasil.terpakai ? TERPAKAI : hasil.meleset === null ? SALAH : petunjukJam(hasil.meleset)
  throw new Invalid({ kode: [petunjuk] })
}

async function pakaiPemulihan(m: M, akunId: string, kode: string): Promise<string> {
  const { count } = await m.tx.kodePemulihan.updateMany({
    where: { akunId, sidik: sidikKode(kode), dipakaiPada: null },
    data: { dipakaiPada: m.sekarang },
  })
  if (!count) throw new Invalid({ kode: [SALAH] })
  return "kode pemulihan"
}

/** Passes the second step, by the code of the app or by a recovery code, each of which counts once. */
const lewati = mutation(async (m, { kode, ke }: Kode): Promise<SesiBaru> => {
  const [row] = await m.tx.$queryRaw<Menunggu[]>`
    select s.id, a.id as "akunId", a.aktif, a.totp, a.totp_langkah as "totpLangkah"
    from sesi s join akun a on a.id = s.akun_id where s.id = ${m.actor.sesiId}::uuid and s.kode_pada is null
      and s.dicabut_pada is null and s.sampai > ${m.sekarang}::timestamptz and a.totp is not null for update`
  if (!row) throw new Invalid({ kode: ["Waktu untuk mengisi kode sudah habis. Masuk lagi"] })
  const grant = m.authorize(can.lewatiKode, row)
  const cara = /^\d{6}$/.test(kode) ? await pakaiAplikasi(m, row, kode) : await pakaiPemulihan(m, row.akunId, kode)
  const sampai = umur(m.sekarang, UMUR_SESI_JAM * 60)
  await m.tx.sesi.update({ where: { id: row.id }, data: { kodePada: m.sekarang, sampai } })
  m.record(grant, { after: [{ id: row.id, sampai, cara }] })
  return { id: row.id, sampai, ke }
})

/** The second step, at most five tries in five minutes an account. */
export const lewatiKode: Mutation<Kode, SesiBaru> = async (panggilan, isian) => {
  const { akunId } = panggilan.actor
  if (!akunId) throw new Invalid({ kode: ["Masuk dahulu dengan kata sandi"] })
  const darisini = `${akunId} ${panggilan.ip ?? ""}`
  await ambilJatah("kode", darisini)
  await ambilJatah("kodeTersebar", akunId).catch(async (e: unknown) => {
    if (!(await pernahDari(akunId, panggilan.ip ?? null, panggilan.sekarang))) throw e
  })
  const sesi = await lewati({ ...panggilan, kunci: null }, isian)
  await Promise.all([kembalikanJatah("kode", darisini), kembalikanJatah("kodeTersebar", akunId)])
  return sesi
}

/** Ends the session of this request; the row stays, revoked, so that every process sees it at once. */
export const keluar = mutation(async (m, _: Record<string, never>) => {
  const [sesi] = await m.tx.$queryRaw<{ id: string; akunId: string }[]>`
    select id, akun_id as "akunId" from sesi where id = ${m.actor.sesiId}::uuid and dicabut_pada is null for update`
  if (!sesi) return m.nothing("the session had already ended")
  const grant = m.authorize(can.keluar, { ...sesi, aktif: true })
  await m.tx.sesi.update({ where: { id: sesi.id }, data: { dicabutPada: m.sekarang } })
  m.record(grant, { after: [{ id: sesi.id, dicabutPada: m.sekarang }] })
})
