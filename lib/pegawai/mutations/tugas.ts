import "server-only"
import { takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can, dikelolaSql, type Tugas } from "../policy.ts"
import { getKeadaanTugas } from "../queries.ts"
import { batasPlh } from "../rules.ts"
import type { TugasIsian } from "../schema.ts"
import { hitungUlangKini } from "./kini.ts"

/** Puts someone into a seat as Plt or Plh, by a surat perintah (R10.5, R6.11). */
export const tugaskan = mutation(async (m, isian: TugasIsian) => {
  const { jabatanId, pegawaiId, jenis, mulai, selesai, skNomor, skTanggal } = isian
  // Two orders for one seat wait for one another here.
  const [kursi] = await m.tx.$queryRaw<{ jalurUnit: string; tunggal: boolean }[]>`
    select u.jalur_unit as "jalurUnit", j.tunggal from jabatan j join jabatan_kini k on k.jabatan_id = j.id
    join (select id, jalur as jalur_unit from unit) u on u.id = k.unit_id
    where j.id = ${jabatanId}::uuid and ${dikelolaSql(m.actor, "u")} for update of j`
  if (!kursi) throw takAda("Jabatan tidak ditemukan")
  const { pengaturan } = await getTatanan(m.actor.instansiId!, mulai)
  const keadaan = { ...(await getKeadaanTugas(isian)), batasPlh: batasPlh(pengaturan, mulai) }
  const id = uuid()
  const grant = m.authorize(can.tugaskan, {
    id,
    pegawaiId,
    jalurUnit: kursi.jalurUnit,
    tugas: { jenis, mulai, selesai },
    keadaan,
  })
  await m.tx.$executeRaw`
    insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, selesai, sk_nomor, sk_tanggal)
    values (${id}::uuid, ${pegawaiId}::uuid, ${jabatanId}::uuid, ${jenis}::jenis_penempatan, ${kursi.tunggal},
      ${mulai}::date, ${tambahHari(selesai, 1)}::date, ${skNomor}, ${skTanggal}::date)`
  await hitungUlangKini(m.pada, m.tx, { pegawai: [pegawaiId] })
  m.record(grant, { after: [{ id, pegawaiId, jabatanId, jenis, mulai, selesai, skNomor, skTanggal }] })
  return { id }
})

/** Ends an order today, or takes back one whose first day has not come. */
export const akhiriTugas = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<
    (Tugas & { mulai: Tanggal; selesai: Tanggal | null; jabatanId: string; jenis: string })[]
  >`
    select n.id, n.pegawai_id as "pegawaiId", n.jabatan_id as "jabatanId", n.jenis::text, n.mulai::text,
      (n.selesai - 1)::text as selesai, u.jalur_unit as "jalurUnit"
    from penempatan n join jabatan_kini k on k.jabatan_id = n.jabatan_id
    join (select id, jalur as jalur_unit from unit) u on u.id = k.unit_id
    where n.id = ${id}::uuid and n.jenis in ('PLT', 'PLH') and (n.selesai is null or n.selesai > ${m.pada}::date)
      and ${dikelolaSql(m.actor, "u")} for update of n`
  if (!row) throw takAda("Tugas itu sudah berakhir")
  const grant = m.authorize(can.akhiriTugas, row)
  const { jalurUnit: _, ...lama } = row
  const batal = row.mulai > m.pada
  if (batal) await m.tx.penempatan.delete({ where: { id } })
  else await m.tx.$executeRaw`update penempatan set selesai = ${tambahHari(m.pada, 1)}::date where id = ${id}::uuid`
  await hitungUlangKini(m.pada, m.tx, { pegawai: [row.pegawaiId] })
  m.record(grant, { before: [lama], after: batal ? undefined : [{ ...lama, selesai: m.pada }] })
})
