import "server-only"
import { Invalid, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { type Tanggal, tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can } from "../policy.ts"
import { batasWfa, type Irama, type JenisPola, type Kanal, type Rumpun } from "../rules.ts"
import type { KewajibanIsian, LiburUnitIsian, PolaIsian } from "../schema.ts"

/** Two who set the same thing wait for one another: the table itself refuses what overlaps, but not in words. */
const antre = (m: M, apa: string) => m.tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${apa}))`
const batas = (selesai: Tanggal | undefined) => (selesai ? tambahHari(selesai, 1) : null)
const sudahAda = (sejak: Tanggal) =>
  new Invalid({ mulai: [`Sudah ada yang berlaku sejak ${tanggalSedang(sejak)}: akhiri dahulu`] })

/** The unit of this agency, or the person of this NIP in it. */
async function milik(m: M, { unitId, nip }: { unitId?: string | undefined; nip?: string | undefined }) {
  const [row] = await m.tx.$queryRaw<{ unit: string | null; pegawai: string | null }[]>`
    select (select id from unit where id = ${unitId ?? null}::uuid and instansi_id = ${m.actor.instansiId}::uuid) as unit,
      (select id from pegawai where nip = ${nip ?? null} and instansi_id = ${m.actor.instansiId}::uuid) as pegawai`
  if (unitId && !row!.unit) throw new Invalid({ unitId: ["Unit ini tidak ada"] })
  if (nip && !row!.pegawai) throw new Invalid({ nip: ["NIP tidak ditemukan"] })
  return { unitId: row!.unit, pegawaiId: row!.pegawai }
}

/** Sets how a unit or a person works from a date on. */
export const isiPola = mutation(async (m, isian: PolaIsian) => {
  await antre(m, "pola_kerja")
  const { unitId, pegawaiId } = await milik(m, isian)
  const { jenis, menitSehari = null, hariWfa, mulai, selesai, dasar } = isian
  const { pengaturan } = await getTatanan(m.actor.instansiId!, mulai)
  const id = uuid()
  const grant = m.authorize(can.isiPola, { id, pegawaiId, hariWfa, batasWfa: batasWfa(pengaturan, mulai) })
  const [tumpang] = await m.tx.$queryRaw<{ mulai: Tanggal }[]>`
    select mulai::text from pola_kerja where coalesce(unit_id, pegawai_id) = ${unitId ?? pegawaiId}::uuid
      and (jenis = 'RAMADAN') = ${jenis === "RAMADAN"}
      and daterange(mulai, selesai) && daterange(${mulai}::date, ${batas(selesai)}::date) limit 1`
  if (tumpang) throw sudahAda(tumpang.mulai)
  await m.tx.$executeRaw`
    insert into pola_kerja (id, unit_id, pegawai_id, jenis, menit_sehari, hari_wfa, mulai, selesai, dasar)
    values (${id}::uuid, ${unitId}::uuid, ${pegawaiId}::uuid, ${jenis}::jenis_pola, ${menitSehari}::smallint,
      ${hariWfa}::smallint[], ${mulai}::date, ${batas(selesai)}::date, ${dasar})`
  m.record(grant, { after: [{ id, unitId, pegawaiId, jenis, menitSehari, hariWfa, mulai, selesai, dasar }] })
  return { id }
})

type PolaLama = { id: string; pegawaiId: string | null; jenis: JenisPola; mulai: Tanggal; selesai: Tanggal | null }

/** Ends a pattern after today, or takes back one that has not begun. */
export const akhiriPola = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<PolaLama[]>`
    select w.id, w.pegawai_id as "pegawaiId", w.jenis::text, w.mulai::text, (w.selesai - 1)::text as selesai
    from pola_kerja w left join unit u on u.id = w.unit_id left join pegawai p on p.id = w.pegawai_id
    where w.id = ${id}::uuid and coalesce(u.instansi_id, p.instansi_id) = ${m.actor.instansiId}::uuid
      and (w.selesai is null or w.selesai > ${m.pada}::date + 1) for update of w`
  if (!row) throw takAda("Pola kerja itu sudah berakhir")
  const grant = m.authorize(can.akhiriPola, row)
  if (row.mulai > m.pada) await m.tx.polaKerja.delete({ where: { id } })
  else await m.tx.$executeRaw`update pola_kerja set selesai = ${m.pada}::date + 1 where id = ${id}::uuid`
  m.record(grant, { before: [row], after: row.mulai > m.pada ? undefined : [{ ...row, selesai: m.pada }] })
})

/** Sets who reports, how often and where, from a date on. */
export const isiKewajiban = mutation(async (m, isian: KewajibanIsian) => {
  await antre(m, "kewajiban_lapor")
  const { unitId } = await milik(m, isian)
  const { rumpun = null, irama, kanal, mulai, selesai, dasar } = isian
  const id = uuid()
  const grant = m.authorize(can.isiKewajiban, { id })
  const [tumpang] = await m.tx.$queryRaw<{ mulai: Tanggal }[]>`
    select mulai::text from kewajiban_lapor where instansi_id = ${m.actor.instansiId}::uuid
      and unit_id is not distinct from ${unitId}::uuid and rumpun::text is not distinct from ${rumpun}
      and daterange(mulai, selesai) && daterange(${mulai}::date, ${batas(selesai)}::date) limit 1`
  if (tumpang) throw sudahAda(tumpang.mulai)
  await m.tx.$executeRaw`
    insert into kewajiban_lapor (id, instansi_id, unit_id, rumpun, irama, kanal, mulai, selesai, dasar)
    values (${id}::uuid, ${m.actor.instansiId}::uuid, ${unitId}::uuid, ${rumpun}::rumpun_jabatan, ${irama}::irama_lapor,
      ${kanal}::kanal_lapor, ${mulai}::date, ${batas(selesai)}::date, ${dasar})`
  m.record(grant, { after: [{ id, unitId, rumpun, irama, kanal, mulai, selesai, dasar }] })
  return { id }
})

type KewajibanLama = {
  id: string
  rumpun: Rumpun | null
  irama: Irama
  kanal: Kanal
  mulai: Tanggal
  selesai: Tanggal | null
}

/** Ends a duty after today, or takes back one that has not begun. */
export const akhiriKewajiban = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<KewajibanLama[]>`
    select id, rumpun::text, irama::text, kanal::text, mulai::text, (selesai - 1)::text as selesai from kewajiban_lapor
    where id = ${id}::uuid and instansi_id = ${m.actor.instansiId}::uuid
      and (selesai is null or selesai > ${m.pada}::date + 1) for update`
  if (!row) throw takAda("Kewajiban itu sudah berakhir")
  const grant = m.authorize(can.akhiriKewajiban, row)
  if (row.mulai > m.pada) await m.tx.kewajibanLapor.delete({ where: { id } })
  else await m.tx.$executeRaw`update kewajiban_lapor set selesai = ${m.pada}::date + 1 where id = ${id}::uuid`
  m.record(grant, { before: [row], after: row.mulai > m.pada ? undefined : [{ ...row, selesai: m.pada }] })
})

/** Enters days off of a school, or of all schools under a unit. */
export const isiLiburUnit = mutation(async (m, isian: LiburUnitIsian) => {
  await milik(m, isian)
  const id = uuid()
  const grant = m.authorize(can.isiLiburUnit, { id })
  await m.tx.$executeRaw`
    insert into libur_unit (id, unit_id, mulai, selesai, keterangan, dasar) values (${id}::uuid, ${isian.unitId}::uuid,
      ${isian.mulai}::date, ${isian.selesai}::date, ${isian.keterangan}, ${isian.dasar})`
  m.record(grant, { after: [{ id, ...isian }] })
  return { id }
})

/** Takes days off out of a school's calendar. */
export const hapusLiburUnit = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<(LiburUnitIsian & { id: string })[]>`
    select l.id, l.unit_id as "unitId", l.mulai::text, l.selesai::text, l.keterangan, l.dasar
    from libur_unit l join unit u on u.id = l.unit_id
    where l.id = ${id}::uuid and u.instansi_id = ${m.actor.instansiId}::uuid for update of l`
  if (!row) throw takAda("Hari libur itu sudah tidak ada")
  const grant = m.authorize(can.hapusLiburUnit, row)
  await m.tx.liburUnit.delete({ where: { id } })
  m.record(grant, { before: [row] })
})
