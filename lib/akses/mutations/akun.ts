import "server-only"
import { randomBytes } from "node:crypto"
import { Invalid, Refused, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation, type Mutation } from "#lib/kernel/mutation.ts"
import { kodeAcak, sidikKode } from "#lib/kernel/rahasia.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { tambahHari } from "#lib/kernel/tanggal.ts"
import { buatPejabat } from "#lib/pegawai/mutations/pejabat.ts"
import { bolehMenilaiSql } from "#lib/pegawai/queries.ts"
import { kabari, type Dikabari } from "../kabar.ts"
import { acakSandi } from "../password.ts"
import { type AkunLain, can } from "../policy.ts"
import { UMUR_TIKET_MENIT } from "../rules.ts"
import { tuntutSandi } from "./sandi.ts"
import type { AkunTanpaNip, BeriPeran, BukaAkun, Slip, Surel } from "../schema.ts"

/** Locks an account that is open, or one that is closed, by its id or by its owner's, with what the law asks of it. */
async function kunciAkun(
  m: M,
  akunId: string | null,
  pegawaiId: string | null,
  terbuka = true,
): Promise<AkunLain | null> {
  const [row] = await m.tx.$queryRaw<(AkunLain & { aktif: boolean })[]>`
    select a.id, a.aktif, a.pegawai_id as "pegawaiId", (select k.jalur_unit from pegawai_kini k where k.pegawai_id = a.pegawai_id)
      as "jalurUnit", array(select r.peran::text from peran_akun r where r.akun_id = a.id
        and (r.selesai is null or r.selesai > ${m.pada}::date)) as peran,
      exists (select from penempatan n join jabatan j on j.id = n.jabatan_id where n.pegawai_id = a.pegawai_id
        and ${bolehMenilaiSql()}
        and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date)) as menilai
    from akun a where a.id = ${akunId}::uuid or a.pegawai_id = ${pegawaiId}::uuid for update of a`
  if (row && row.aktif !== terbuka)
    throw new Refused([
      { butir: terbuka ? "Akun ini sudah ditutup" : "Akun ini tidak ditutup", terpenuhi: false, dasar: bawaan },
    ])
  return row ?? null
}

type Orang = { id: string; nip: string | null; nama: string; jalurUnit: string }

/** Makes the account of someone who has none: under his NIP, with a password that nobody knows. */
const buatAkunPegawai = mutation(async (m, { pegawaiId, sandi }: { pegawaiId: string; sandi: string }) => {
  const [orang] = await m.tx.$queryRaw<Orang[]>`
    select p.id, p.nip, p.nama, k.jalur_unit as "jalurUnit" from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = ${pegawaiId}::uuid for no key update of p`
  if (!orang?.nip) throw takAda("Akun tidak ditemukan")
  const akun: AkunLain = { id: uuid(), pegawaiId, jalurUnit: orang.jalurUnit, peran: ["PEGAWAI"], menilai: false }
  const grant = m.authorize(can.buatAkun, akun)
  await m.tx.akun.create({ data: { id: akun.id, masuk: orang.nip, pegawaiId, nama: orang.nama, sandi } })
  await m.tx.$executeRaw`
    insert into peran_akun (id, akun_id, peran, mulai) values (${uuid()}::uuid, ${akun.id}::uuid, 'PEGAWAI', ${m.pada}::date)`
  m.record(grant, { after: [{ id: akun.id, masuk: orang.nip, pegawaiId }] })
  return akun
})

type SlipBaru = { kode: string; masuk: string; nama: string; sampai: Date }

const tulisSlip = mutation(async (m, { sandi, ...isian }: Slip & { sandi: string }): Promise<SlipBaru> => {
  const { pegawaiId = null, akunId = null } = isian
  const akun =
    (await kunciAkun(m, akunId, pegawaiId)) ??
    (pegawaiId ? await buatAkunPegawai({ actor: m.actor, sekarang: m.sekarang }, { pegawaiId, sandi }) : null)
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.terbitkanSlip, akun)
  const kode = kodeAcak(2, 5)
  const sampai = new Date(m.sekarang.getTime() + UMUR_TIKET_MENIT.SLIP * 60_000)
  const lepasTotp = isian.lepasTotp === "ya"
  // One slip at a time: an older one that was mislaid opens nothing any more.
  await m.tx.tiketSandi.updateMany({ where: { akunId: akun.id, dipakaiPada: null }, data: { dipakaiPada: m.sekarang } })
  const tiket = { id: uuid(), akunId: akun.id, jenis: "SLIP" as const, sidik: sidikKode(kode), lepasTotp, sampai }
  await m.tx.tiketSandi.create({ data: { ...tiket, dibuat: m.sekarang } })
  m.record(grant, { after: [{ id: akun.id, tiket: tiket.id, sampai, lepasTotp, pemeriksaan: isian.pemeriksaan }] })
  const { masuk, nama } = await m.tx.akun.findUniqueOrThrow({
    where: { id: akun.id },
    select: { masuk: true, nama: true },
  })
  return { kode, masuk, nama, sampai }
})

/**
 * Hands out a one-time slip, face to face: it sets a password once, within a day. Makes the account of a pegawai who
 * has none. How the person was recognised is recorded.
 */
export const terbitkanSlip: Mutation<Slip, SlipBaru> = async (panggilan, isian) =>
  // No key: the answer holds the code, which is kept nowhere.
  tulisSlip({ ...panggilan, kunci: null }, { ...isian, sandi: await acakSandi(randomBytes(32).toString("hex")) })

const tulisPejabat = mutation(async (m, { sandi, ...isian }: AkunTanpaNip & { sandi: string }) => {
  const { pegawaiId } = await buatPejabat({ actor: m.actor, sekarang: m.sekarang }, isian)
  const akun: AkunLain = { id: uuid(), pegawaiId: null, jalurUnit: null, peran: [], menilai: false }
  const grant = m.authorize(can.buatAkun, akun)
  const [ada] = await m.tx.$queryRaw<unknown[]>`select 1 from akun where masuk = ${isian.masuk}`
  if (ada) throw new Invalid({ masuk: ["Nama akun ini sudah dipakai"] })
  await m.tx.akun.create({ data: { id: akun.id, masuk: isian.masuk, pegawaiId, nama: isian.nama, sandi } })
  m.record(grant, { after: [{ id: akun.id, masuk: isian.masuk, pegawaiId, status: isian.status }] })
  return { id: akun.id }
})

/**
 * Makes person, seat and account of someone without a NIP: a pejabat negara, or an appraiser from outside.
 * No key: a second try finds the account's name taken.
 */
export const buatAkunTanpaNip: Mutation<AkunTanpaNip, { id: string }> = async (panggilan, isian) =>
  tulisPejabat({ ...panggilan, kunci: null }, { ...isian, sandi: await acakSandi(randomBytes(32).toString("hex")) })

/** Gives a role for a unit or the agency, from a day, to a day. */
export const beriPeran = mutation(async (m, { akunId, ...isian }: BeriPeran) => {
  const akun = await kunciAkun(m, akunId, null)
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.beriPeran, akun)
  const peran = { id: uuid(), ...isian, selesai: isian.sampai ? tambahHari(isian.sampai, 1) : null }
  await m.tx.$executeRaw`
    insert into peran_akun (id, akun_id, peran, unit_id, mulai, selesai, dasar) values (${peran.id}::uuid, ${akun.id}::uuid,
      ${peran.peran}::peran, ${peran.unitId ?? null}::uuid, ${peran.mulai}::date, ${peran.selesai}::date, ${peran.dasar})`
  m.record(grant, { after: [{ ...peran, id: akun.id, peranId: peran.id, sampai: undefined }] })
})

/** Ends a role today; one that has not begun never begins. */
export const cabutPeran = mutation(async (m, { id }: { id: string }) => {
  const [peran] = await m.tx.$queryRaw<{ akunId: string; peran: string; selesai: string | null }[]>`
    select akun_id as "akunId", peran::text, selesai::text from peran_akun
    where id = ${id}::uuid and (selesai is null or selesai > ${m.pada}::date) for update`
  const akun = peran && (await kunciAkun(m, peran.akunId, null))
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.cabutPeran, akun)
  await m.tx.$executeRaw`update peran_akun set selesai = greatest(mulai, ${m.pada}::date) where id = ${id}::uuid`
  m.record(grant, {
    before: [{ id: akun.id, peran: peran.peran, selesai: peran.selesai }],
    after: [{ id: akun.id, peran: peran.peran, selesai: m.pada }],
  })
})

/** Closes an account: it opens nothing any more, and its sessions are dead on their next request. */
export const tutupAkun = mutation(async (m, { id }: { id: string }) => {
  const akun = await kunciAkun(m, id, null)
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.tutupAkun, akun)
  await m.tx.akun.update({ where: { id }, data: { aktif: false } })
  m.record(grant, { before: [{ id, aktif: true }], after: [{ id, aktif: false }] })
})

const tulisBuka = mutation(async (m, { id, alasan, sandi }: BukaAkun & { sandi: string }) => {
  const akun = await kunciAkun(m, id, null, false)
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.bukaAkun, akun)
  const lama = await m.tx.akun.findUniqueOrThrow({ where: { id }, select: { nama: true, surel: true } })
  await kabari(m, lama, "Akun Bapak/Ibu dibuka kembali. Kata sandi baru dibuat dengan slip.")
  const kosong = { sandiPada: null, totp: null, totpLangkah: null, surel: null }
  await m.tx.akun.update({ where: { id }, data: { aktif: true, sandi, ...kosong } })
  await m.tx.kodePemulihan.deleteMany({ where: { akunId: id } })
  const dipakaiPada = m.sekarang
  await m.tx.tiketSandi.updateMany({ where: { akunId: id, dipakaiPada: null }, data: { dipakaiPada } })
  await m.tx.sesi.updateMany({ where: { akunId: id, dicabutPada: null }, data: { dicabutPada: m.sekarang } })
  m.record(grant, {
    before: [{ id, aktif: false, surel: lama.surel }],
    after: [{ id, aktif: true, surel: null, alasan }],
  })
})

/**
 * Opens a closed account again, with a reason. Nothing that once opened it does so any more, neither password, second
 * step, recovery codes, sessions nor the address for links: its owner gets in by a new slip, face to face. Its roles are
 * those that stand. No key: a second try finds it open.
 */
export const bukaAkun: Mutation<BukaAkun, void> = async (panggilan, isian) =>
  tulisBuka({ ...panggilan, kunci: null }, { ...isian, sandi: await acakSandi(randomBytes(32).toString("hex")) })

type Surat = Dikabari & { id: string; akunId: string; aktif: boolean }

const tulisSurel = mutation(async (m, { surel }: { surel: string | null }) => {
  const [akun] = await m.tx.$queryRaw<Surat[]>`
    select id, id as "akunId", aktif, nama, surel from akun where id = ${m.actor.akunId}::uuid for update`
  if (!akun) throw takAda("Akun tidak ditemukan")
  const grant = m.authorize(can.ubahSurel, akun)
  await kabari(m, akun, "Alamat surel pemulihan akun Bapak/Ibu diganti.")
  await m.tx.akun.update({ where: { id: akun.id }, data: { surel } })
  m.record(grant, { before: [{ id: akun.id, surel: akun.surel }], after: [{ id: akun.id, surel }] })
})

/** Where a link to set the password anew is sent; empty: nowhere. Asks the password; the old address is told. */
export const simpanSurel: Mutation<Surel, void> = async (panggilan, { surel = null, sandi }) => {
  await tuntutSandi(panggilan, sandi)
  await tulisSurel(panggilan, { surel })
}
