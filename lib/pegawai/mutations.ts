import "server-only"
import { db, type Tx } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { type Tanggal, tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can, dikelolaSql, type Tugas } from "./policy.ts"
import { getKeadaanTugas, namaLengkap } from "./queries.ts"
import { batasPlh, type JenisKetidakhadiran } from "./rules.ts"
import type { KetidakhadiranIsian, TugasIsian } from "./schema.ts"

/**
 * Rebuilds the projections of seats and people as they stand on a date. Called by whoever changes a dated row, in the
 * same transaction, and at midnight and every start for rows whose day has come. It records nothing: it adds no fact.
 * @returns how many rows of either were not what they had been.
 */
export async function hitungUlangKini(pada: Tanggal, tx: Tx = db()): Promise<number> {
  const kursi = await tx.$executeRaw`
    with recursive pohon as (
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, j.kode || '.' as jalur, v.selesai, 1 as dalam
      from jabatan_versi v join jabatan j on j.id = v.jabatan_id
      where v.atasan_jabatan_id is null and v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date)
      union all
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, p.jalur || j.kode || '.', v.selesai, p.dalam + 1
      from pohon p join jabatan_versi v on v.atasan_jabatan_id = p.jabatan_id join jabatan j on j.id = v.jabatan_id
      where v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date) and p.dalam < 20
    ), hapus as (
      delete from jabatan_kini k where not exists (select from pohon p where p.jabatan_id = k.jabatan_id)
    )
    insert into jabatan_kini as k (jabatan_id, unit_id, atasan_jabatan_id, jalur, berlaku_sampai)
    select jabatan_id, unit_id, atasan_jabatan_id, jalur, selesai from pohon
    on conflict (jabatan_id) do update set unit_id = excluded.unit_id, atasan_jabatan_id = excluded.atasan_jabatan_id,
      jalur = excluded.jalur, berlaku_sampai = excluded.berlaku_sampai
    where (k.unit_id, k.atasan_jabatan_id, k.jalur, k.berlaku_sampai)
      is distinct from (excluded.unit_id, excluded.atasan_jabatan_id, excluded.jalur, excluded.berlaku_sampai)`
  const orang = await tx.$executeRaw`
    with duduk as (
      select distinct on (pegawai_id) pegawai_id, jabatan_id from penempatan
      where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and mulai <= ${pada}::date
        and (selesai is null or selesai > ${pada}::date)
      order by pegawai_id, jenis, mulai
    ), pangkat as (
      select distinct on (pegawai_id) pegawai_id, golongan from riwayat_golongan
      where tmt <= ${pada}::date and digantikan_oleh is null order by pegawai_id, tmt desc
    ), batas as (
      -- the next day on which a dated row begins or ends
      select pegawai_id, min(hari) as hari from (
        select pegawai_id, unnest(array[mulai, selesai]) as hari from penempatan
        union all select pegawai_id, tmt from riwayat_golongan where digantikan_oleh is null
      ) x where hari > ${pada}::date group by pegawai_id
    )
    insert into pegawai_kini as k
      (pegawai_id, jabatan_id, unit_id, jalur_unit, jalur_jabatan, golongan, nama_kunci, berlaku_sampai)
    select p.id, d.jabatan_id, s.unit_id, coalesce(u.jalur, ''), coalesce(s.jalur, ''), g.golongan, lower(p.nama),
      least(b.hari, s.berlaku_sampai)
    from pegawai p left join duduk d on d.pegawai_id = p.id left join jabatan_kini s on s.jabatan_id = d.jabatan_id
    left join unit u on u.id = s.unit_id left join pangkat g on g.pegawai_id = p.id left join batas b on b.pegawai_id = p.id
    on conflict (pegawai_id) do update set jabatan_id = excluded.jabatan_id, unit_id = excluded.unit_id,
      jalur_unit = excluded.jalur_unit, jalur_jabatan = excluded.jalur_jabatan, golongan = excluded.golongan,
      nama_kunci = excluded.nama_kunci, berlaku_sampai = excluded.berlaku_sampai
    where (k.jabatan_id, k.unit_id, k.jalur_unit, k.jalur_jabatan, k.golongan, k.nama_kunci, k.berlaku_sampai)
      is distinct from (excluded.jabatan_id, excluded.unit_id, excluded.jalur_unit, excluded.jalur_jabatan,
        excluded.golongan, excluded.nama_kunci, excluded.berlaku_sampai)`
  return kursi + orang
}

const takAda = (butir: string) => new Refused([{ butir, terpenuhi: false, dasar: bawaan }])

/** Locks people whose records the actor keeps; whoever is not among them does not exist for him. */
const kunciPegawai = (m: M, ids: string[]) =>
  m.tx.$queryRaw<{ id: string; nama: string; jalurUnit: string }[]>`
    select p.id, ${namaLengkap} as nama, k.jalur_unit as "jalurUnit"
    from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = any(${ids}::uuid[]) and ${dikelolaSql(m.actor)} order by p.id for update of p`

/** Enters absences, one or a file's worth: all of them or none. Days that are taken are refused by name. */
export const catatKetidakhadiran = mutation(async (m, { baris }: { baris: KetidakhadiranIsian[] }) => {
  const orang = new Map((await kunciPegawai(m, [...new Set(baris.map((b) => b.pegawaiId))])).map((p) => [p.id, p]))
  if (baris.some((b) => !orang.has(b.pegawaiId))) throw takAda("Pegawai tidak ditemukan")
  const rows = baris.map((b) => ({ id: uuid(), ...b, jalurUnit: orang.get(b.pegawaiId)!.jalurUnit }))
  const { grant, refused } = m.authorizeAll(can.catatKetidakhadiran, rows)
  if (refused[0]) throw new Refused(refused[0].alasan)
  const [tumpang] = await m.tx.$queryRaw<{ pegawaiId: string; mulai: Tanggal; selesai: Tanggal }[]>`
    select h.pegawai_id as "pegawaiId", h.mulai::text, h.selesai::text from ketidakhadiran h
    join unnest(${rows.map((r) => r.pegawaiId)}::text[], ${rows.map((r) => r.mulai)}::text[], ${rows.map((r) => r.selesai)}::text[])
      x(p, dari, sampai) on h.pegawai_id = x.p::uuid and h.mulai <= x.sampai::date and h.selesai >= x.dari::date limit 1`
  if (tumpang)
    throw new Invalid({
      mulai: [
        `${orang.get(tumpang.pegawaiId)!.nama} sudah tercatat tidak masuk ${tanggalSedang(tumpang.mulai)} s.d. ${tanggalSedang(tumpang.selesai)}`,
      ],
    })
  await m.tx.$executeRaw`
    insert into ketidakhadiran (id, pegawai_id, jenis, mulai, selesai, surat)
    select id, "pegawaiId", jenis, mulai, selesai, surat from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x(id uuid, "pegawaiId" uuid, jenis jenis_ketidakhadiran, mulai date, selesai date, surat text)`
  m.record(grant, { after: rows.map(({ jalurUnit: _, ...r }) => r) })
  return { jumlah: rows.length }
})

type Absen = KetidakhadiranIsian & { id: string; jenis: JenisKetidakhadiran; jalurUnit: string }

/** Takes an absence back. Reports that went one up meanwhile stay decided. */
export const batalkanKetidakhadiran = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<Absen[]>`
    select h.id, h.pegawai_id as "pegawaiId", h.jenis::text, h.mulai::text, h.selesai::text, h.surat,
      k.jalur_unit as "jalurUnit"
    from ketidakhadiran h join pegawai_kini k on k.pegawai_id = h.pegawai_id
    where h.id = ${id}::uuid and ${dikelolaSql(m.actor)} for update of h`
  if (!row) throw takAda("Ketidakhadiran itu sudah tidak ada")
  const grant = m.authorize(can.batalkanKetidakhadiran, row)
  await m.tx.ketidakhadiran.delete({ where: { id } })
  const { jalurUnit: _, ...lama } = row
  m.record(grant, { before: [lama] })
})

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
  await hitungUlangKini(m.pada, m.tx)
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
  await hitungUlangKini(m.pada, m.tx)
  m.record(grant, { before: [lama], after: batal ? undefined : [{ ...lama, selesai: m.pada }] })
})
