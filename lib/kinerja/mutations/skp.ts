import "server-only"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { Invalid, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { getWajibLapor } from "#lib/kehadiran/queries/kalender.ts"
import { getKedudukan, getRantai } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type SkpBaru, type SkpDitindak } from "../policy/skp.ts"
import { dipakaiSql } from "../queries/impor.ts"
import { hariSkp } from "../rules/impor.ts"
import type { StatusPenilaian } from "../rules/penilaian.ts"
import { bagiMasa, type JenisRhk, masaSkp, type SkpSemasa } from "../rules/skp.ts"
import type { RhkIsian } from "../schema/skp.ts"
import { atasNama } from "./kursi.ts"

export type SkpTerkunci = SkpDitindak & {
  jabatanId: string
  jabatan: string
  tahun: number
  selesai: Tanggal
  ekspektasi: unknown
}

/** Locks a plan within the actor's reach: his own, or one that was filed with his seats. */
export async function kunciSkp(m: M, id: string): Promise<SkpTerkunci> {
  const [row] = await m.tx.$queryRaw<SkpTerkunci[]>`
    select s.id, s.pegawai_id as "pegawaiId", s.penilai_jabatan_id as "penilaiJabatanId", s.status::text,
      s.sumber::text, s.versi, s.jabatan_id as "jabatanId", j.nama as jabatan, s.tahun, s.selesai::text, s.ekspektasi
    from skp s join jabatan j on j.id = s.jabatan_id
    where s.id = ${id}::uuid and (s.pegawai_id = ${m.actor.pegawaiId}::uuid
      or s.status <> 'DRAF' and s.penilai_jabatan_id = any(${kursiMenilai(m.actor)}::uuid[]))
    for update of s`
  if (!row) throw takAda("SKP tidak ditemukan")
  return row
}

/**
 * The plans of any day of a span, locked with their appraisals: one that is being rated now is waited for, and what was
 * rated is asked in a statement of its own, which sees it.
 */
async function kunciSemasa(m: M, pegawaiId: string, mulai: Tanggal, selesai: Tanggal): Promise<SkpSemasa[]> {
  const skp = await m.tx.$queryRaw<Omit<SkpSemasa, "dinilaiSampai">[]>`
    select s.id, s.jabatan_id as "jabatanId", s.status::text, s.sumber::text, s.mulai::text, s.selesai::text
    from skp s where s.pegawai_id = ${pegawaiId}::uuid and s.mulai <= ${selesai}::date and s.selesai >= ${mulai}::date
    for update of s`
  const penilaian = await m.tx.$queryRaw<{ skpId: string; status: StatusPenilaian; selesai: Tanggal }[]>`
    select skp_id as "skpId", status::text, selesai::text from penilaian
    where skp_id = any(${skp.map((s) => s.id)}::uuid[]) order by id for update`
  const dinilai = penilaian.filter((n) => n.status !== "DIBUKA")
  const sampai = (id: string) => dinilai.flatMap((n) => (n.skpId === id ? [n.selesai] : [])).toSorted().at(-1) ?? null // prettier-ignore
  return skp.map((s) => ({ ...s, dinilaiSampai: sampai(s.id) }))
}

/** Ends the plan of the seat before, on the day before the new one begins. */
async function akhiri(m: M, pegawaiId: string, { id, selesai }: SkpSemasa, mulai: Tanggal): Promise<void> {
  const grant = m.authorize(can.akhiriSkp, { id, pegawaiId })
  const terakhir = tambahHari(mulai, -1)
  await m.tx.$executeRaw`update skp set selesai = ${terakhir}::date where id = ${id}::uuid`
  m.record(grant, { before: [{ id, selesai }], after: [{ id, selesai: terakhir }] })
}

type Masa = { mulai: Tanggal; selesai: Tanggal }

/**
 * Gives a plan to the seat that its author holds now, as a draft to be filed there. What the superior of the seat before
 * had to say of it goes, and so does what it supports, or is supported by, there; reports that serve its RHK still do.
 */
async function pindahkan(m: M, lama: SkpSemasa, jabatanId: string, baru: SkpBaru & Masa): Promise<{ id: string }> {
  const { id } = lama
  const grant = m.authorize(can.pindahkanSkp, { ...baru, id })
  const { mulai, selesai } = baru
  const dulu = { id, jabatanId: lama.jabatanId, mulai: lama.mulai, selesai: lama.selesai, status: lama.status }
  await m.tx.$executeRaw`
    update skp set jabatan_id = ${jabatanId}::uuid, mulai = ${mulai}::date, selesai = ${selesai}::date, status = 'DRAF',
      versi = versi + 1, penilai_jabatan_id = null, penilai_asal_id = null, ekspektasi = '{}' where id = ${id}::uuid`
  await m.tx.$executeRaw`
    update rhk set pimpinan_id = null
    where skp_id = ${id}::uuid or pimpinan_id in (select id from rhk where skp_id = ${id}::uuid)`
  m.record(grant, { before: [dulu], after: [{ id, jabatanId, mulai, selesai, status: "DRAF" }] })
  return { id }
}

/**
 * Begins the plan of a year as a draft, with the RHK of the one before: nothing is asked twice. Whoever has taken
 * another seat meanwhile begins its plan from that day, and the plan of the seat before ends (R6.2).
 */
export const susunSkp = mutation(async (m, { tahun }: { tahun: number }) => {
  const { pegawaiId } = m.actor
  if (!pegawaiId) throw takAda("SKP tidak ditemukan")
  await m.tx.$executeRaw`select 1 from pegawai where id = ${pegawaiId}::uuid for no key update`
  const kedudukan = await getKedudukan(pegawaiId, m.pada, m.pada)
  const [sejak] = await m.tx.$queryRaw<{ mulai: Tanggal }[]>`
    select mulai::text from penempatan where pegawai_id = ${pegawaiId}::uuid
      and jabatan_id = ${kedudukan?.jabatanId ?? null}::uuid and mulai <= ${m.pada}::date order by mulai desc limit 1`
  const masa = masaSkp(tahun, sejak?.mulai ?? m.pada)
  const { selesai } = masa
  const id = uuid(m.sekarang.getTime())
  const semasa = await kunciSemasa(m, pegawaiId, masa.mulai, selesai)
  const bagian = kedudukan && bagiMasa(masa, kedudukan.jabatanId, semasa)
  const mulai = bagian?.mulai ?? masa.mulai
  const baru = {
    id,
    pegawaiId,
    tahun,
    jabatan: kedudukan && mulai <= selesai ? kedudukan.jabatan : null,
    sudahAda: !bagian && semasa.length > 0,
    wajib: await getWajibLapor(pegawaiId, hariSkp({ mulai, selesai }, m.pada)),
  }
  if (bagian?.jadi === "BERALIH") return pindahkan(m, bagian.lama, kedudukan!.jabatanId, { ...baru, mulai, selesai })
  const grant = m.authorize(can.susunSkp, baru)
  if (bagian) await akhiri(m, pegawaiId, bagian.lama, mulai)
  await m.tx.$executeRaw`
    insert into skp (id, pegawai_id, jabatan_id, tahun, mulai, selesai, status)
    values (${id}::uuid, ${pegawaiId}::uuid, ${kedudukan!.jabatanId}::uuid, ${tahun}, ${mulai}::date, ${selesai}::date, 'DRAF')`
  const lama = await m.tx.$queryRaw<{ id: string }[]>`
    select r.id from rhk r where r.skp_id = (select id from skp where pegawai_id = ${pegawaiId}::uuid
      and jabatan_id = ${kedudukan!.jabatanId}::uuid and selesai < ${mulai}::date order by selesai desc limit 1)`
  await m.tx.$executeRaw`
    insert into rhk (id, skp_id, nomor, jenis, hasil, target, satuan)
    select x.baru::uuid, ${id}::uuid, r.nomor, r.jenis, r.hasil, r.target, r.satuan
    from unnest(${lama.map((r) => r.id)}::text[], ${lama.map(() => uuid(m.sekarang.getTime()))}::text[]) x(lama, baru)
    join rhk r on r.id = x.lama::uuid`
  m.record(grant, { after: [{ id, tahun, mulai, selesai, status: "DRAF" }] })
  return { id }
})

type RhkTersimpan = { hasil: string; jenis: JenisRhk; target: string; satuan: string }

/** Writes a new RHK, or changes one, of a plan that its author may still change. */
export const simpanRhk = mutation(async (m, { skpId, id, indikator, ...isian }: RhkIsian) => {
  const skp = await kunciSkp(m, skpId)
  const grant = m.authorize(can.simpanRhk, skp)
  const [lama] = id
    ? await m.tx.$queryRaw<RhkTersimpan[]>`
        select hasil, jenis::text, trim_scale(target)::text as target, satuan from rhk
        where id = ${id}::uuid and skp_id = ${skpId}::uuid`
    : []
  if (id && !lama) throw takAda("SKP tidak ditemukan")
  const [pimpinan] = isian.pimpinanId
    ? await m.tx.$queryRaw<unknown[]>`
        select 1 from rhk r join skp s on s.id = r.skp_id
        join jabatan_versi v on v.jabatan_id = ${skp.jabatanId}::uuid and v.atasan_jabatan_id = s.jabatan_id
        where r.id = ${isian.pimpinanId}::uuid and s.tahun = ${skp.tahun} and s.pegawai_id <> ${skp.pegawaiId}::uuid
          and s.status in ('DIAJUKAN', 'DITETAPKAN')`
    : [true]
  if (!pimpinan) throw new Invalid({ pimpinanId: ["RHK ini bukan milik pimpinan pada tahun itu"] })
  const rhkId = id ?? uuid(m.sekarang.getTime())
  await m.tx.$executeRaw`
    insert into rhk (id, skp_id, nomor, jenis, hasil, target, satuan, pimpinan_id)
    select ${rhkId}::uuid, ${skpId}::uuid, coalesce(max(nomor), 0) + 1, ${isian.jenis}::jenis_rhk, ${isian.hasil},
      ${isian.target}::numeric, ${isian.satuan}, ${isian.pimpinanId ?? null}::uuid from rhk where skp_id = ${skpId}::uuid
    on conflict (id) do update set jenis = excluded.jenis, hasil = excluded.hasil, target = excluded.target,
      satuan = excluded.satuan, pimpinan_id = excluded.pimpinan_id`
  await m.tx.$executeRaw`delete from indikator_rhk where rhk_id = ${rhkId}::uuid`
  await m.tx.$executeRaw`
    insert into indikator_rhk (rhk_id, aspek, indikator, target)
    select ${rhkId}::uuid, x.aspek::aspek_indikator, x.indikator, x.target from unnest(
      ${indikator.map((i) => i.aspek)}::text[], ${indikator.map((i) => i.indikator)}::text[],
      ${indikator.map((i) => i.target)}::text[]) x(aspek, indikator, target)`
  await m.tx.$executeRaw`update skp set versi = versi + 1 where id = ${skpId}::uuid`
  // A draft is its author's alone: the trail knows that it was kept, not what it said.
  const draf = skp.status === "DRAF"
  const { pimpinanId: _, ...nilai } = isian
  m.record(grant, {
    before: !draf && lama ? [{ ...lama, id: skpId }] : undefined,
    after: [draf ? { id: skpId, rhkId } : { ...nilai, target: String(nilai.target), id: skpId, rhkId }],
  })
  return { id: rhkId }
})

/** Removes an RHK that nothing has counted towards yet. */
export const hapusRhk = mutation(async (m, { id }: { id: string }) => {
  const [rhk] = await m.tx.$queryRaw<{ skpId: string; hasil: string }[]>`
    select skp_id as "skpId", hasil from rhk where id = ${id}::uuid`
  if (!rhk) throw takAda("SKP tidak ditemukan")
  const skp = await kunciSkp(m, rhk.skpId)
  const [hitung] = await m.tx.$queryRaw<{ dipakai: number }[]>`
    select (${dipakaiSql} + (select count(*) from laporan_harian l where l.rhk_id = r.id))::int as dipakai
    from rhk r where r.id = ${id}::uuid`
  const grant = m.authorize(can.hapusRhk, { ...skp, dipakai: hitung!.dipakai })
  await m.tx.$executeRaw`delete from rhk where id = ${id}::uuid`
  await m.tx.$executeRaw`update skp set versi = versi + 1 where id = ${skp.id}::uuid`
  m.record(grant, { before: [{ id: skp.id, rhkId: id, hasil: skp.status === "DRAF" ? undefined : rhk.hasil }] })
})

/** Files the plan with whoever appraises today the seat that it is of, whether or not its author has left that. */
export const ajukanSkp = mutation(async (m, { id }: { id: string }) => {
  const skp = await kunciSkp(m, id)
  const rhk = await m.tx.$queryRaw<{ jenis: JenisRhk; hasil: string }[]>`
    select jenis::text, hasil from rhk where skp_id = ${id}::uuid order by nomor`
  const penilai = carilahPenilai(await getRantai(skp.jabatanId, m.pada), skp.pegawaiId)
  const grant = m.authorize(can.ajukanSkp, { ...skp, rhk, penilai })
  await m.tx.$executeRaw`
    update skp set status = 'DIAJUKAN', penilai_jabatan_id = ${penilai!.jabatanId}::uuid,
      diajukan_pada = ${m.sekarang}::timestamptz, diputus_pada = null, diputus_oleh = null, diputus_sebagai = null
    where id = ${id}::uuid`
  m.record(grant, {
    before: [{ id, status: skp.status }],
    after: [
      { id, status: "DIAJUKAN", penilaiJabatanId: penilai!.jabatanId, hasil: rhk.map((r) => r.hasil).join("; ") },
    ],
  })
})

/** One line of the dialogue, by either side. */
export const catatDialog = mutation(
  async (m, { skpId, rhkId, isi }: { skpId: string; rhkId?: string; isi: string }) => {
    const skp = await kunciSkp(m, skpId)
    const grant = m.authorize(can.catatDialog, skp)
    const [rhk] = rhkId
      ? await m.tx.$queryRaw<unknown[]>`select 1 from rhk where id = ${rhkId}::uuid and skp_id = ${skpId}::uuid`
      : [true]
    if (!rhk) throw takAda("SKP tidak ditemukan")
    const sendiri = skp.pegawaiId === m.actor.pegawaiId
    const sebagai = sendiri ? skp.jabatan : atasNama(m.actor, skp.penilaiJabatanId)
    await m.tx.dialogKinerja.create({
      data: {
        id: uuid(m.sekarang.getTime()),
        skpId,
        rhkId: rhkId ?? null,
        oleh: m.actor.nama,
        sebagai,
        isi,
        at: m.sekarang,
      },
    })
    m.record(grant, { after: [{ id: skpId, isi }], atasNama: sendiri ? {} : { [skpId]: sebagai } })
  },
)
