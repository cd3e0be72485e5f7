import "server-only"
import { uuid } from "#lib/kernel/id.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { keDb } from "#lib/kernel/tanggal.ts"
import { can } from "./policy.ts"
import type { HariLiburIsian } from "./schema.ts"

/** Enters a holiday. A date that already is one is refused at its field. */
export const isiHariLibur = mutation(async (m, isian: HariLiburIsian) => {
  const { instansiId } = m.actor
  const sudah = await m.tx.$queryRaw<{ keterangan: string }[]>`
    select keterangan from hari_libur
    where instansi_id = ${instansiId}::uuid and tanggal = ${isian.tanggal}::date for update`
  const id = uuid()
  const grant = m.authorize(can.isiHariLibur, { id })
  if (sudah[0]) throw new Invalid({ tanggal: [`Tanggal ini sudah libur: ${sudah[0].keterangan}`] })
  await m.tx.hariLibur.create({ data: { ...isian, id, instansiId: instansiId!, tanggal: keDb(isian.tanggal) } })
  await m.record(grant, { after: [{ id, ...isian }] })
  return { id }
})

/** Takes a holiday out of the calendar. */
export const hapusHariLibur = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<{ id: string; tanggal: string; keterangan: string; dasar: string }[]>`
    select id, tanggal::text, keterangan, dasar from hari_libur
    where id = ${id}::uuid and instansi_id = ${m.actor.instansiId}::uuid for update`
  if (!row) throw new Refused([{ butir: "Hari libur itu sudah tidak ada", terpenuhi: false, dasar: bawaan }])
  const grant = m.authorize(can.hapusHariLibur, row)
  await m.tx.hariLibur.delete({ where: { id } })
  await m.record(grant, { before: [row] })
})
