import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import { mutation, type Mutation } from "#lib/kernel/mutation.ts"
import { kodeAcak, sidikKode } from "#lib/kernel/rahasia.ts"
import { kabari, type Dikabari } from "../kabar.ts"
import { ambilJatah, kembalikanJatah } from "../limits.ts"
import { sandiBenar } from "../password.ts"
import { can } from "../policy.ts"
import { getSandi } from "../queries/akun.ts"
import type { PasangKode } from "../schema.ts"
import { bukaUsul, periksaKode, tutupRahasia } from "../totp.ts"

const BANYAK_PEMULIHAN = 10

type Dipasang = { totp: string; langkah: number; pemulihan: string[] }

const pasang = mutation(async (m, { totp, langkah, pemulihan }: Dipasang) => {
  const [akun] = await m.tx.$queryRaw<(Dikabari & { id: string; akunId: string; aktif: boolean; sudah: boolean })[]>`
    select id, id as "akunId", aktif, totp is not null as sudah, nama, surel from akun where id = ${m.actor.akunId}::uuid for update`
  if (!akun) throw new Invalid({ kode: ["Akun tidak ditemukan"] })
  const grant = m.authorize(can.pasangKode, akun)
  await m.tx.akun.update({
    where: { id: akun.id },
    data: { totp: Buffer.from(totp, "base64url"), totpLangkah: langkah },
  })
  await m.tx.kodePemulihan.deleteMany({ where: { akunId: akun.id } })
  await m.tx.kodePemulihan.createMany({ data: pemulihan.map((k) => ({ akunId: akun.id, sidik: sidikKode(k) })) })
  if (m.actor.sesiId) await m.tx.sesi.update({ where: { id: m.actor.sesiId }, data: { kodePada: m.sekarang } })
  await kabari(m, akun, "Dua langkah dipasang pada akun Bapak/Ibu.")
  m.record(grant, { after: [{ id: akun.id, diganti: akun.sudah, kodePemulihan: pemulihan.length }] })
})

/**
 * Sets the second step up, or moves it to another phone, for which the password is asked.
 * @returns the recovery codes: shown this once, kept only as digests.
 */
export const pasangKode: Mutation<PasangKode, { pemulihan: string[] }> = async (panggilan, { segel, kode, sandi }) => {
  const { akunId } = panggilan.actor
  const akun = akunId ? await getSandi(akunId) : null
  if (!akun) throw new Invalid({ kode: ["Masuk dahulu"] })
  await ambilJatah("kode", akun.id)
  if (akun.punyaTotp && !(await sandiBenar(akun.sandi, sandi ?? "")))
    throw new Invalid({ sandi: ["Kata sandi sekarang salah"] })
  const rahasia = bukaUsul(akun.id, Buffer.from(segel, "base64url"), panggilan.sekarang)
  if (!rahasia) throw new Invalid({ kode: ["Gambar kode sudah kedaluwarsa. Muat ulang halaman"] })
  const hasil = periksaKode(rahasia, kode, panggilan.sekarang, null)
  if (!hasil.benar) throw new Invalid({ kode: ["Kode belum cocok. Isi angka yang sedang tampil di aplikasi"] })
  await kembalikanJatah("kode", akun.id)
  const pemulihan = Array.from({ length: BANYAK_PEMULIHAN }, () => kodeAcak(2, 5))
  const totp = tutupRahasia(akun.id, rahasia).toString("base64url")
  await pasang({ ...panggilan, kunci: null }, { totp, langkah: hasil.langkah, pemulihan })
  return { pemulihan }
}
