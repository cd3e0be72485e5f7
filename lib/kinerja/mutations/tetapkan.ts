// What the appraiser does with a plan that was filed with his seat.
import "server-only"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { can } from "../policy/skp.ts"
import type { StatusSkp } from "../rules/skp.ts"
import { atasNama } from "./kursi.ts"
import { kunciSkp, type SkpTerkunci } from "./skp.ts"

/** Writes the superior's word on the plan. @returns in whose name, by subject, for the trail. */
async function putuskan(m: M, skp: SkpTerkunci, status: StatusSkp, catatan: string | null) {
  const sebagai = atasNama(m.actor, skp.penilaiJabatanId)
  await m.tx.$executeRaw`
    update skp set status = ${status}::status_skp, catatan = ${catatan}, diputus_pada = ${m.sekarang}::timestamptz,
      diputus_oleh = ${m.actor.nama}, diputus_sebagai = ${sebagai} where id = ${skp.id}::uuid`
  return {
    before: [{ id: skp.id, status: skp.status }],
    after: [
      { id: skp.id, status, catatan: catatan ?? undefined, versi: status === "DITETAPKAN" ? skp.versi : undefined },
    ],
    atasNama: { [skp.id]: sebagai },
  }
}

/** Sets the plan as it was read. */
export const tetapkanSkp = mutation(async (m, { id, versi }: { id: string; versi: number }) => {
  const skp = await kunciSkp(m, id)
  const grant = m.authorize(can.tetapkanSkp, { ...skp, dilihat: versi })
  m.record(grant, await putuskan(m, skp, "DITETAPKAN", null))
})

/** Returns a filed plan with a note. */
export const kembalikanSkp = mutation(async (m, { id, catatan }: { id: string; catatan: string }) => {
  const skp = await kunciSkp(m, id)
  const grant = m.authorize(can.kembalikanSkp, skp)
  m.record(grant, await putuskan(m, skp, "DIKEMBALIKAN", catatan))
})

/** Opens a set plan again, with the reason: what was set stays in the trail. */
export const bukaSkp = mutation(async (m, { id, catatan }: { id: string; catatan: string }) => {
  const skp = await kunciSkp(m, id)
  const grant = m.authorize(can.bukaSkp, skp)
  m.record(grant, await putuskan(m, skp, "DIKEMBALIKAN", catatan))
})

type Ekspektasi = { id: string; versi: number; nilai: Record<string, string | undefined> }

/** What the leader expects of behaviour beyond the guides that everyone shares. */
export const isiEkspektasi = mutation(async (m, { id, versi, nilai }: Ekspektasi) => {
  const skp = await kunciSkp(m, id)
  const grant = m.authorize(can.isiEkspektasi, { ...skp, dilihat: versi })
  const baru = Object.fromEntries(Object.entries(nilai).filter(([, isi]) => isi))
  await m.tx.$executeRaw`
    update skp set ekspektasi = ${JSON.stringify(baru)}::jsonb, versi = versi + 1 where id = ${id}::uuid`
  m.record(grant, {
    before: [{ id, ekspektasi: skp.ekspektasi }],
    after: [{ id, ekspektasi: baru }],
    atasNama: { [id]: atasNama(m.actor, skp.penilaiJabatanId) },
  })
})
