import "server-only"
import { Refused } from "#lib/kernel/errors.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { can } from "./policy.ts"

/** Marks one's notifications as read. */
export const tandaiDibaca = mutation(async (m, _: Record<string, never>) => {
  const id = m.actor.pegawaiId
  if (!id) throw new Refused([{ butir: "Pemberitahuan milik pegawai", terpenuhi: false, dasar: bawaan }])
  const grant = m.authorize(can.tandaiDibaca, { id })
  const { count } = await m.tx.pemberitahuan.updateMany({
    where: { untuk: id, dibacaPada: null },
    data: { dibacaPada: m.sekarang },
  })
  m.record(grant, { after: [{ id, dibaca: count }] })
})
