import "server-only"
import { Invalid, Refused, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { tambahHari, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { can, dikelolaSql } from "../policy.ts"
import { namaLengkap } from "../queries.ts"
import type { JenisKetidakhadiran } from "../rules.ts"
import type { BatalkanKetidakhadiran, KetidakhadiranIsian, PersingkatKetidakhadiran } from "../schema.ts"

/**
 * Locks people whose records the actor keeps; whoever is not among them does not exist for him. In the order of ids, and
 * no stronger than two such deeds need: a row that points at a person, as his report does, is not kept waiting.
 */
const kunciPegawai = (m: M, ids: string[]) =>
  m.tx.$queryRaw<{ id: string; nama: string; jalurUnit: string }[]>`
    select p.id, ${namaLengkap} as nama, k.jalur_unit as "jalurUnit"
    from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = any(${ids}::uuid[]) and ${dikelolaSql(m.actor)} order by p.id for no key update of p`

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

/** Locks an absence of someone whose records the actor keeps. */
async function kunciAbsen(m: M, id: string): Promise<Absen> {
  const [row] = await m.tx.$queryRaw<Absen[]>`
    select h.id, h.pegawai_id as "pegawaiId", h.jenis::text, h.mulai::text, h.selesai::text, h.surat,
      k.jalur_unit as "jalurUnit"
    from ketidakhadiran h join pegawai_kini k on k.pegawai_id = h.pegawai_id
    where h.id = ${id}::uuid and ${dikelolaSql(m.actor)} for update of h`
  if (!row) throw takAda("Ketidakhadiran itu sudah tidak ada")
  return row
}

/**
 * Days that are past and were not spent away after all: their reports get the time that any has, from today. The
 * office's late word never costs anyone.
 * @returns those days in words, for the record; undefined where none is past.
 */
async function beriSusulan(m: M, { pegawaiId, jenis }: Absen, mulai: Tanggal, akhir: Tanggal) {
  const kemarin = tambahHari(m.pada, -1)
  const selesai = akhir < kemarin ? akhir : kemarin
  // Of a dinas luar reports were asked all along.
  if (jenis === "DINAS_LUAR" || mulai > selesai) return undefined
  await m.tx.$executeRaw`
    insert into hari_susulan (id, pegawai_id, mulai, selesai, pada)
    values (${uuid()}::uuid, ${pegawaiId}::uuid, ${mulai}::date, ${selesai}::date, ${m.pada}::date)`
  return `${tanggalSedang(mulai)} s.d. ${tanggalSedang(selesai)}`
}

/** Who still acts for a seat of someone who is back on a day, or today: ended by an order of his own, never by itself. */
async function masihBertugas(m: M, pegawaiId: string, hari: Tanggal): Promise<{ masihBertugas: string | null }> {
  const kembali = hari > m.pada ? hari : m.pada
  const [plh] = await m.tx.$queryRaw<{ tugas: string }[]>`
    select concat(${namaLengkap}, ' masih ', case n.jenis when 'PLT' then 'Plt. ' else 'Plh. ' end, j.nama) as tugas
    from penempatan d join penempatan n on n.jabatan_id = d.jabatan_id and n.jenis in ('PLT', 'PLH')
    join pegawai p on p.id = n.pegawai_id join jabatan j on j.id = n.jabatan_id
    where d.pegawai_id = ${pegawaiId}::uuid and d.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
      and daterange(d.mulai, d.selesai) @> ${kembali}::date and daterange(n.mulai, n.selesai) @> ${kembali}::date
      and not exists (select from ketidakhadiran h where h.pegawai_id = d.pegawai_id
        and daterange(h.mulai, h.selesai, '[]') @> ${kembali}::date)`
  return { masihBertugas: plh?.tugas ?? null }
}

/**
 * Takes an absence back as a whole, also the days that are past: refused once one was spent, unless a reason says that
 * it was entered by mistake. Reports that went one up meanwhile stay decided.
 * @returns who acts for him on the day on which he is there after all.
 */
export const batalkanKetidakhadiran = mutation(async (m, { id, alasan }: BatalkanKetidakhadiran) => {
  const row = await kunciAbsen(m, id)
  const grant = m.authorize(can.batalkanKetidakhadiran, { ...row, alasan })
  await m.tx.ketidakhadiran.delete({ where: { id } })
  const susulan = await beriSusulan(m, row, row.mulai, row.selesai)
  const { jalurUnit: _, ...lama } = row
  m.record(grant, { before: [lama], after: alasan ? [{ id, alasan, susulan }] : undefined })
  return masihBertugas(m, row.pegawaiId, row.mulai)
})

/**
 * Ends an absence earlier: the days until `selesai` stay spent, of those after it a report is asked again. Refused where
 * the day is not within the absence, or is its last already.
 * @returns who acts for him on the day on which he is back.
 */
export const persingkatKetidakhadiran = mutation(async (m, { id, selesai, alasan }: PersingkatKetidakhadiran) => {
  const row = await kunciAbsen(m, id)
  const grant = m.authorize(can.persingkatKetidakhadiran, row)
  if (selesai < row.mulai)
    throw new Invalid({ selesai: [`Mulai ${tanggalSedang(row.mulai)}: bila tidak jadi sehari pun, batalkan`] })
  if (selesai >= row.selesai)
    throw new Invalid({ selesai: [`Isi hari sebelum ${tanggalSedang(row.selesai)}, hari terakhir menurut suratnya`] })
  await m.tx.$executeRaw`update ketidakhadiran set selesai = ${selesai}::date where id = ${id}::uuid`
  const susulan = await beriSusulan(m, row, tambahHari(selesai, 1), row.selesai)
  m.record(grant, { before: [{ id, selesai: row.selesai }], after: [{ id, selesai, alasan, susulan }] })
  return masihBertugas(m, row.pegawaiId, tambahHari(selesai, 1))
})
