import "server-only"
import { kapasitas, kursiMenilai } from "#lib/kernel/actor.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type Menunggu } from "../policy/laporan.ts"
import type { Kembalikan, Terima } from "../schema/laporan.ts"
import { type Hari, hitungHari, kunciHari, takAda } from "./hari.ts"

type Diputus = Menunggu & { tanggal: Tanggal }

/** Locks reports for a decision, their days first: the order in which a sender takes them. */
async function kunciMenunggu(m: M, ids: string[]): Promise<Diputus[]> {
  const kursi = kursiMenilai(m.actor)
  const hari = await m.tx.$queryRaw<Hari[]>`
    select pegawai_id as "pegawaiId", tanggal::text from laporan_harian
    where id = any(${ids}::uuid[]) and penilai_jabatan_id = any(${kursi}::uuid[])`
  if (!hari.length) return []
  await kunciHari(m, hari)
  return m.tx.$queryRaw<Diputus[]>`
    select id, pegawai_id as "pegawaiId", penilai_jabatan_id as "penilaiJabatanId", status::text, tanggal::text
    from laporan_harian where id = any(${ids}::uuid[]) and penilai_jabatan_id = any(${kursi}::uuid[])
    order by id for update`
}

const sebutan = (m: M, row: Menunggu): string => {
  const k = kapasitas(m.actor, row.penilaiJabatanId)!
  return `${k.sebagai === "DEFINITIF" || k.sebagai === "TUGAS_TAMBAHAN" ? "" : `${k.sebagai} `}${k.nama}`
}

async function putuskan(
  m: M,
  rows: Diputus[],
  status: "DITERIMA" | "DIKEMBALIKAN",
  catatan: string | null,
): Promise<Record<string, string>> {
  const atasNama = Object.fromEntries(rows.map((r) => [r.id, sebutan(m, r)]))
  await m.tx.$executeRaw`
    update laporan_harian l set status = ${status}::status_laporan, diputus_pada = ${m.sekarang}::timestamptz,
      diputus_oleh = ${m.actor.akunId}::uuid, diputus_sebagai = x.sebagai, catatan = ${catatan}
    from unnest(${Object.keys(atasNama)}::text[], ${Object.values(atasNama)}::text[]) x(id, sebagai)
    where l.id = x.id::uuid`
  return atasNama
}

/** Accepts reports, one or many. What may not be accepted says why; the rest is done. */
export const terima = mutation(async (m, { ids }: Terima) => {
  const rows = await kunciMenunggu(m, ids)
  const { grant, granted, refused } = m.authorizeAll(can.terima, rows)
  const atasNama = await putuskan(m, granted, "DITERIMA", null)
  m.record(grant, {
    before: granted.map(({ id, status }) => ({ id, status })),
    after: granted.map(({ id }) => ({ id, status: "DITERIMA" })),
    atasNama,
  })
  if (!granted.length) throw refused[0] ? new Refused(refused[0].alasan) : takAda()
  // Those that went to another seat meanwhile, or were never this one's to decide.
  return { diterima: granted.length, refused, takDitemukan: ids.length - rows.length }
})

/** Returns a report with a note; its author keeps the agency's working days to mend it. */
export const kembalikan = mutation(async (m, { id, catatan }: Kembalikan) => {
  const [row] = await kunciMenunggu(m, [id])
  if (!row) throw takAda()
  const grant = m.authorize(can.kembalikan, row)
  const atasNama = await putuskan(m, [row], "DIKEMBALIKAN", catatan)
  await hitungHari(m, [row])
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DIKEMBALIKAN", catatan }],
    atasNama,
  })
})

/**
 * Sends on what waits for a seat that its own author has come to hold, as a Plt: nobody decides on himself, and the
 * inbox of the next one up does not show it until it is addressed to him (R6.11).
 * @returns how many were sent on; one for which nobody above can decide stays where it is.
 */
export const tujukanUlang = mutation(async (m, _: null) => {
  const rows = await m.tx.$queryRaw<Diputus[]>`
    select l.id, l.pegawai_id as "pegawaiId", l.penilai_jabatan_id as "penilaiJabatanId", l.status::text, l.tanggal::text
    from laporan_harian l where l.status = 'DIKIRIM' and exists (
      select from penempatan n where n.pegawai_id = l.pegawai_id and n.jabatan_id = l.penilai_jabatan_id
        and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date))
    order by l.id limit 200 for update of l`
  const pindah: { row: Diputus; ke: string }[] = []
  for (const row of rows) {
    const kedudukan = await getKedudukan(row.pegawaiId, row.tanggal, m.pada)
    const ke = kedudukan && carilahPenilai(kedudukan.rantai, row.pegawaiId)?.jabatanId
    if (ke && ke !== row.penilaiJabatanId) pindah.push({ row, ke })
  }
  const { grant } = m.authorizeAll(
    can.tujukanUlang,
    pindah.map((p) => p.row),
  )
  await m.tx.$executeRaw`
    update laporan_harian l set penilai_jabatan_id = x.ke::uuid
    from unnest(${pindah.map((p) => p.row.id)}::text[], ${pindah.map((p) => p.ke)}::text[]) x(id, ke)
    where l.id = x.id::uuid`
  m.record(grant, {
    before: pindah.map(({ row }) => ({ id: row.id, penilaiJabatanId: row.penilaiJabatanId })),
    after: pindah.map(({ row, ke }) => ({ id: row.id, penilaiJabatanId: ke })),
  })
  return pindah.length
})
