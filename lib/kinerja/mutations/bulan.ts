import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { awalBulanBerikut, awalHari, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can } from "../policy/bulan.ts"
import { aturBulan, tanggalKunci } from "../rules/bulan.ts"
import { terakhirMenunggu } from "../rules/kotak-masuk.ts"
import type { Status } from "../rules/laporan.ts"
import type { BukaBulan } from "../schema/bulan.ts"

type Bulan = { id: string; dikunciPada: Date }

const cariTerkunci = async (m: M, instansiId: string, bulan: Tanggal): Promise<Bulan | undefined> =>
  (
    await m.tx.$queryRaw<Bulan[]>`
      select id, dikunci_pada as "dikunciPada" from bulan_terkunci
      where instansi_id = ${instansiId}::uuid and bulan = ${bulan}::date`
  )[0]

/** Closes a month of an agency once its day has come. @returns whether it was closed now. */
export const kunciBulan = mutation(async (m, { instansiId, bulan }: { instansiId: string; bulan: Tanggal }) => {
  await m.tx.$executeRaw`select pg_advisory_xact_lock(hashtext('kunci_bulan'))`
  const { kalender, pengaturan } = await getTatanan(instansiId, m.pada)
  const atur = aturBulan(pengaturan, tambahHari(awalBulanBerikut(bulan), -1))
  const mulai = tanggalKunci(bulan, { kalender, atur })
  if (!mulai || mulai > m.pada || (await cariTerkunci(m, instansiId, bulan))) {
    m.nothing("its day has not come, or it is closed already")
    return false
  }
  const id = uuid()
  const grant = m.authorize(can.kunciBulan, { id, bulan, pada: m.pada, mulai, atur })
  await m.tx.$executeRaw`
    insert into bulan_terkunci (id, instansi_id, bulan, dikunci_pada)
    values (${id}::uuid, ${instansiId}::uuid, ${bulan}::date, ${m.sekarang}::timestamptz)`
  m.record(grant, { after: [{ id, bulan }] })
  return true
})

/** At most so many in one transaction: a lock of a whole province must not hold its rows for minutes. */
const PALING_BANYAK = 500

type Lewat = { id: string; pegawaiId: string; status: Status; dikirimPada: Date; dikunciPada: Date }

/**
 * Accepts, for lapse of time, what still waits in closed months: a batch a call. It begins anew from what waits, so a
 * cut-off run loses nothing, and what another holds at this moment is left for the next.
 * @returns how many there were.
 */
export const lewatkan = mutation(async (m, { instansiId }: { instansiId: string }) => {
  const { kalender, pengaturan } = await getTatanan(instansiId, m.pada)
  const atur = aturBulan(pengaturan, m.pada)
  const susulan = terakhirMenunggu(m.pada, atur.batasSusulan.nilai, kalender)
  const rows = await m.tx.$queryRaw<Lewat[]>`
    select l.id, l.pegawai_id as "pegawaiId", l.status::text, l.dikirim_pada as "dikirimPada",
      b.dikunci_pada as "dikunciPada"
    from laporan_harian l join pegawai p on p.id = l.pegawai_id and p.instansi_id = ${instansiId}::uuid
    join bulan_terkunci b on b.instansi_id = p.instansi_id and b.bulan = date_trunc('month', l.tanggal)::date
    where l.status = 'DIKIRIM' and (l.dikirim_pada < b.dikunci_pada
      or l.dikirim_pada < ${awalHari(tambahHari(susulan, 1))}::timestamptz)
    order by l.id limit ${PALING_BANYAK} for update of l skip locked`
  const { grant, granted } = m.authorizeAll(
    can.lewatWaktu,
    rows.map((r) => ({ ...r, susulan, atur })),
  )
  await m.tx.$executeRaw`
    update laporan_harian set status = 'LEWAT_WAKTU', diputus_pada = ${m.sekarang}::timestamptz
    where id = any(${granted.map((r) => r.id)}::uuid[])`
  m.record(grant, {
    before: granted.map(({ id, status }) => ({ id, status })),
    after: granted.map(({ id }) => ({ id, status: "LEWAT_WAKTU" })),
  })
  return granted.length
})

/** Opens a closed month again for one person or one unit, named, with its reason, through a date. */
export const bukaBulan = mutation(async (m, { bulan, nip, unitId, sampai, alasan }: BukaBulan) => {
  const instansiId = m.actor.instansiId!
  const [orang] = nip
    ? await m.tx.$queryRaw<{ id: string }[]>`
        select id from pegawai where nip = ${nip} and instansi_id = ${instansiId}::uuid`
    : []
  const terkunci = await cariTerkunci(m, instansiId, bulan)
  const { pengaturan } = await getTatanan(instansiId, m.pada)
  const id = uuid()
  const grant = m.authorize(can.bukaBulan, {
    id,
    pegawaiId: orang?.id ?? null,
    bulan,
    dikunciPada: terkunci?.dikunciPada ?? null,
    sampai,
    pada: m.pada,
    atur: aturBulan(pengaturan, m.pada),
  })
  if (nip && !orang) throw new Invalid({ nip: ["Tidak ada pegawai dengan NIP ini"] })
  const ditulis = await m.tx.$executeRaw`
    insert into pembukaan_bulan (id, bulan_id, pegawai_id, unit_id, sampai, alasan, dibuka_oleh, dibuka_pada)
    select ${id}::uuid, ${terkunci!.id}::uuid, ${orang?.id ?? null}::uuid, ${unitId ?? null}::uuid, ${sampai}::date,
      ${alasan}, ${m.actor.akunId}::uuid, ${m.sekarang}::timestamptz
    where ${unitId ?? null}::uuid is null
      or exists (select from unit where id = ${unitId ?? null}::uuid and instansi_id = ${instansiId}::uuid)`
  if (!ditulis) throw new Invalid({ unitId: ["Unit ini tidak ada"] })
  m.record(grant, { after: [{ id, bulan, pegawaiId: orang?.id, unitId, sampai, alasan }] })
  return { bulan, sampai }
})
