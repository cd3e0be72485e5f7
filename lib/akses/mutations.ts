import "server-only"
import { uuid } from "#lib/kernel/id.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import { mutation, type Mutation } from "#lib/kernel/mutation.ts"
import { sandiBenar } from "./password.ts"
import { can } from "./policy.ts"
import { getAkunMasuk } from "./queries.ts"
import { UMUR_SESI_JAM } from "./rules.ts"
import type { Masuk } from "./schema.ts"

export type SesiBaru = { id: string; sampai: Date; ke: string | undefined }

const bukaSesi = mutation(async (m, { id, ke }: { id: string; ke: string | undefined }): Promise<SesiBaru> => {
  const [akun] = await m.tx.$queryRaw<{ aktif: boolean }[]>`select aktif from akun where id = ${id}::uuid for share`
  const sesi = { id: uuid(), akunId: id, aktif: akun?.aktif ?? false }
  const grant = m.authorize(can.masuk, sesi)
  const sampai = new Date(m.sekarang.getTime() + UMUR_SESI_JAM * 3_600_000)
  await m.tx.sesi.create({ data: { id: sesi.id, akunId: id, dibuat: m.sekarang, sampai } })
  m.record(grant, { after: [{ id: sesi.id, sampai }] })
  return { id: sesi.id, sampai, ke }
})

/** Signs in by NIP or account name. Unknown and wrong get one answer, in one time. */
export const masuk: Mutation<Masuk, SesiBaru> = async (panggilan, isian) => {
  // Before the transaction: hashing takes long, and no row waits for it.
  const akun = await getAkunMasuk(isian.masuk)
  const benar = await sandiBenar(akun?.aktif ? akun.sandi : null, isian.sandi)
  if (!akun || !benar) throw new Invalid({ sandi: ["NIP, nama akun, atau kata sandi salah"] })
  const actor = { ...panggilan.actor, akunId: akun.id, pegawaiId: akun.pegawaiId, nama: akun.nama }
  // No key: each sign-in is a session of its own, and its answer is never asked for again.
  return bukaSesi({ ...panggilan, actor, kunci: null }, { id: akun.id, ke: isian.ke })
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
