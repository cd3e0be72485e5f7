// What the appraiser does with a plan that was filed with his seat.
import "server-only"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { getRantai } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type SkpDitindak } from "../policy/skp.ts"
import type { StatusSkp } from "../rules/skp.ts"
import { atasNama } from "./kursi.ts"
import { kunciSkp, type SkpTerkunci } from "./skp.ts"

/** Writes the superior's word on the plan. @returns in whose name, by subject, for the trail. */
async function putuskan(m: M, skp: SkpTerkunci, status: StatusSkp, catatan: string | null) {
  const sebagai = atasNama(m.actor, skp.penilaiJabatanId)
  await m.tx.$executeRaw`
    update skp set status = ${status}::status_skp, catatan = ${catatan}, diputus_pada = ${m.sekarang}::timestamptz,
      diputus_oleh = ${m.actor.nama}, diputus_sebagai = ${sebagai},
      ditetapkan_pada = case when ${status === "DITETAPKAN"} then coalesce(ditetapkan_pada, ${m.sekarang}::timestamptz)
        else ditetapkan_pada end where id = ${skp.id}::uuid`
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

/** Plans that were sent on, whose author no longer sits in the seat that they came from. */
const pulang = (m: M) =>
  m.tx.$queryRaw<(SkpDitindak & { ke: string })[]>`
    select s.id, s.pegawai_id as "pegawaiId", s.penilai_jabatan_id as "penilaiJabatanId", s.status::text,
      s.sumber::text, s.versi, s.penilai_asal_id as ke
    from skp s where s.penilai_asal_id is not null and not exists (select from penempatan n
      where n.pegawai_id = s.pegawai_id and n.jabatan_id = s.penilai_asal_id
        and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date))
    order by s.id limit 200 for update of s`

/**
 * Sends on the plans that still wait for their appraiser, whose own author has come to hold that seat (R6.11): as a Plt
 * or Plh, or because he was promoted into it; and back once he no longer holds it.
 * @returns how many were sent; one for which nobody above can decide stays where it is.
 */
export const alihkanSkp = mutation(async (m, _: null) => {
  const pindah: { row: SkpDitindak; ke: string; asal: string | null }[] = (await pulang(m)).map(({ ke, ...row }) => ({
    row,
    ke,
    asal: null,
  }))
  const rows = await m.tx.$queryRaw<(SkpDitindak & { jabatanId: string })[]>`
    select s.id, s.pegawai_id as "pegawaiId", s.penilai_jabatan_id as "penilaiJabatanId", s.status::text,
      s.sumber::text, s.versi, s.jabatan_id as "jabatanId"
    from skp s join penempatan n on n.pegawai_id = s.pegawai_id and n.jabatan_id = s.penilai_jabatan_id
      and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date)
    where s.penilai_asal_id is null and (s.selesai >= ${m.pada}::date or s.status = 'DIAJUKAN'
      or exists (select from penilaian x where x.skp_id = s.id and x.status in ('DIBUKA', 'DINILAI')))
    order by s.id limit 200 for update of s`
  for (const { jabatanId, ...row } of rows) {
    const ke = carilahPenilai(await getRantai(jabatanId, m.pada), row.pegawaiId)?.jabatanId
    if (ke && ke !== row.penilaiJabatanId) pindah.push({ row, ke, asal: row.penilaiJabatanId })
  }
  const { grant, granted } = m.authorizeAll(
    can.alihkanSkp,
    pindah.map((p) => p.row),
  )
  const boleh = pindah.filter((p) => granted.includes(p.row))
  await m.tx.$executeRaw`
    update skp s set penilai_jabatan_id = x.ke::uuid, penilai_asal_id = x.asal::uuid
    from unnest(${boleh.map((p) => p.row.id)}::text[], ${boleh.map((p) => p.ke)}::text[], ${boleh.map((p) => p.asal)}::text[])
      x(id, ke, asal) where s.id = x.id::uuid`
  m.record(grant, {
    before: boleh.map(({ row }) => ({ id: row.id, penilaiJabatanId: row.penilaiJabatanId })),
    after: boleh.map(({ row, ke }) => ({ id: row.id, penilaiJabatanId: ke })),
  })
  return boleh.length
})
