import "server-only"
import { uuid } from "#lib/kernel/id.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { can } from "./policy.ts"
import type { HariLiburIsian } from "./schema.ts"

/** Enters a holiday. A date that already is one is refused at its field. */
export const isiHariLibur = mutation(async (m, isian: HariLiburIsian) => {
  const id = uuid()
  const grant = m.authorize(can.isiHariLibur, { id })
  const masuk = await m.tx.$executeRaw`
    insert into hari_libur (id, instansi_id, tanggal, jenis, keterangan, dasar) values (${id}::uuid,
      ${m.actor.instansiId}::uuid, ${isian.tanggal}::date, ${isian.jenis}::jenis_libur, ${isian.keterangan}, ${isian.dasar})
    on conflict (instansi_id, tanggal) do nothing`
  if (!masuk) throw new Invalid({ tanggal: ["Tanggal ini sudah libur"] })
  m.record(grant, { after: [{ id, ...isian }] })
  return { id }
})

type Libur = HariLiburIsian & { id: string }

/** Takes a holiday out of the calendar. */
export const hapusHariLibur = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<Libur[]>`
    select id, tanggal::text, jenis::text, keterangan, dasar from hari_libur
    where id = ${id}::uuid and instansi_id = ${m.actor.instansiId}::uuid for update`
  if (!row) throw new Refused([{ butir: "Hari libur itu sudah tidak ada", terpenuhi: false, dasar: bawaan }])
  const grant = m.authorize(can.hapusHariLibur, row)
  await m.tx.hariLibur.delete({ where: { id } })
  m.record(grant, { before: [row] })
})
