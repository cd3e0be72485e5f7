import "server-only"
import { kapasitas, kursiMenilai } from "#lib/kernel/actor.ts"
import { Prisma } from "#lib/kernel/db.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { type Tanggal, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can, type PenilaianDitindak } from "../policy/penilaian.ts"
import { bacaPenilaian, bekukan, type PenilaianDetail, sidikPenilaian } from "../queries/penilaian.ts"
import { periodeTerakhir, predikatPada, type Rating } from "../rules/penilaian.ts"
import { atasNama } from "./kursi.ts"

const takAda = () => new Refused([{ butir: "Penilaian tidak ditemukan", terpenuhi: false, dasar: bawaan }])

/** Locks an appraisal within the actor's reach: his own, or one that his seats have to make. */
async function kunciPenilaian(m: M, id: string): Promise<PenilaianDitindak> {
  const [row] = await m.tx.$queryRaw<PenilaianDitindak[]>`
    select n.id, s.pegawai_id as "pegawaiId", s.penilai_jabatan_id as "penilaiJabatanId", n.status::text,
      s.status::text as "statusSkp", n.mulai::text, s.selesai::text as "skpSelesai"
    from penilaian n join skp s on s.id = n.skp_id
    where n.id = ${id}::uuid and (s.pegawai_id = ${m.actor.pegawaiId}::uuid
      or s.penilai_jabatan_id = any(${kursiMenilai(m.actor)}::uuid[]))
    for update of n`
  if (!row) throw takAda()
  return row
}

/** The content as it stands under the lock. */
const isiTerkunci = async (id: string): Promise<PenilaianDetail> => (await bacaPenilaian(id))!

const PALING_BANYAK = 200

/**
 * Opens the appraisal of the latest period that has ended, for set plans that lack it.
 * @returns how many were opened; a full batch means that there may be more.
 */
export const bukaPenilaian = mutation(async (m, { instansiId }: { instansiId: string }) => {
  const { pengaturan } = await getTatanan(instansiId, m.pada)
  const { mulai, selesai } = periodeTerakhir(pengaturan, m.pada)
  const skp = await m.tx.$queryRaw<{ id: string; pegawaiId: string }[]>`
    select s.id, s.pegawai_id as "pegawaiId" from skp s join pegawai p on p.id = s.pegawai_id
    where p.instansi_id = ${instansiId}::uuid and s.status = 'DITETAPKAN' and s.sumber = 'LOKAL'
      and s.mulai <= ${selesai}::date and s.selesai >= ${mulai}::date
      -- a seat that was left before the period has nothing to be appraised in it
      and exists (select from penempatan d where d.pegawai_id = s.pegawai_id and d.jabatan_id = s.jabatan_id
        and d.mulai <= ${selesai}::date and (d.selesai is null or d.selesai > ${mulai}::date))
      and not exists (select from penilaian n where n.skp_id = s.id and n.mulai = ${mulai}::date)
    order by s.id limit ${PALING_BANYAK} for update of s skip locked`
  const baru = skp.map((s) => ({ id: uuid(m.sekarang.getTime()), skpId: s.id, pegawaiId: s.pegawaiId, selesai }))
  const { grant, granted } = m.authorizeAll(can.bukaPenilaian, baru)
  await m.tx.$executeRaw`
    insert into penilaian (id, skp_id, mulai, selesai, status)
    select x.id::uuid, x.skp::uuid, ${mulai}::date, ${selesai}::date, 'DIBUKA'
    from unnest(${granted.map((b) => b.id)}::text[], ${granted.map((b) => b.skpId)}::text[]) x(id, skp)`
  m.record(grant, { after: granted.map(({ id, skpId }) => ({ id, skpId, mulai, selesai })) })
  return granted.length
})

/** What the person says of his own work. */
export const isiCatatanDiri = mutation(async (m, { id, catatanDiri }: { id: string; catatanDiri: string }) => {
  const row = await kunciPenilaian(m, id)
  const grant = m.authorize(can.isiCatatanDiri, row)
  await m.tx.penilaian.update({ where: { id }, data: { catatanDiri } })
  m.record(grant, { after: [{ id, catatanDiri }] })
})

type Koreksi = { id: string; rhkId: string; koreksi: number; alasan: string }

/** Says that a counted figure is not the true one, and why. Both figures stay. */
export const koreksiRealisasi = mutation(async (m, { id, rhkId, koreksi, alasan }: Koreksi) => {
  const row = await kunciPenilaian(m, id)
  const grant = m.authorize(can.koreksiRealisasi, row)
  const lama = (await isiTerkunci(id)).realisasi.find((r) => r.rhkId === rhkId)
  if (!lama) throw takAda()
  await m.tx.$executeRaw`
    insert into realisasi_rhk (penilaian_id, rhk_id, koreksi, alasan, dikoreksi_oleh)
    values (${id}::uuid, ${rhkId}::uuid, ${koreksi}::numeric, ${alasan}, ${m.actor.nama})
    on conflict (penilaian_id, rhk_id) do update set koreksi = excluded.koreksi, alasan = excluded.alasan,
      dikoreksi_oleh = excluded.dikoreksi_oleh`
  m.record(grant, {
    before: [{ id, rhkId, terhitung: lama.terhitung, koreksi: lama.koreksi }],
    after: [{ id, rhkId, terhitung: lama.terhitung, koreksi: String(koreksi), alasan }],
  })
})

async function tandai(m: M, p: PenilaianDetail, pihak: "PENILAI" | "PEGAWAI"): Promise<void> {
  const kursi = pihak === "PENILAI" ? kapasitas(m.actor, p.penilaiJabatanId)! : null
  await m.tx.$executeRaw`
    insert into tanda_tangan (penilaian_id, pihak, pegawai_id, nama, nip, jabatan, sebagai, pada, sidik)
    select ${p.id}::uuid, ${pihak}::pihak_penilaian, p.id, ${m.actor.nama}, p.nip, ${kursi?.nama ?? p.jabatan},
      ${kursi?.sebagai ?? "PEGAWAI"}, ${m.sekarang}::timestamptz, decode(${sidikPenilaian(p)}, 'hex')
    from (select ${m.actor.pegawaiId}::uuid as siapa) a left join pegawai p on p.id = a.siapa`
}

type Nilai = { id: string; sidik: string; hasilKerja: Rating; perilaku: Rating; catatan?: string }

/** Rates what was read and signs it, in one deed: the counted figures are frozen with it. */
export const nilai = mutation(async (m, { id, sidik, ...n }: Nilai) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.nilai, { ...row, ...n, menunggu: isi.menunggu, sidik: isi.sidik, dilihat: sidik })
  const { predikat, dasar } = predikatPada(n.hasilKerja, n.perilaku, isi.selesai)
  const catatan = n.catatan ?? null
  await m.tx.$executeRaw`
    insert into realisasi_rhk (penilaian_id, rhk_id, terhitung)
    select ${id}::uuid, x.rhk::uuid, x.terhitung::numeric from unnest(
      ${isi.realisasi.map((r) => r.rhkId)}::text[], ${isi.realisasi.map((r) => r.terhitung)}::text[]) x(rhk, terhitung)
    on conflict (penilaian_id, rhk_id) do update set terhitung = excluded.terhitung`
  await m.tx.$executeRaw`
    update penilaian set status = 'DINILAI', hasil_kerja = ${n.hasilKerja}::rating, perilaku = ${n.perilaku}::rating,
      predikat = ${predikat}::predikat, catatan = ${catatan}, isi = ${JSON.stringify(bekukan(isi))}::jsonb
    where id = ${id}::uuid`
  await tandai(m, { ...isi, ...n, predikat, catatan }, "PENILAI")
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DINILAI", ...n, predikat, dasarPredikat: dasar.teks }],
    atasNama: { [id]: atasNama(m.actor, row.penilaiJabatanId) },
  })
  return { predikat }
})

/** Takes the rating and its signature back, as long as the other side has not signed. */
export const tarikNilai = mutation(async (m, { id }: { id: string }) => {
  const row = await kunciPenilaian(m, id)
  const grant = m.authorize(can.tarikNilai, row)
  await m.tx.tandaTangan.deleteMany({ where: { penilaianId: id } })
  await m.tx.realisasiRhk.updateMany({ where: { penilaianId: id }, data: { terhitung: null } })
  await m.tx.penilaian.update({
    where: { id },
    data: { status: "DIBUKA", hasilKerja: null, perilaku: null, predikat: null, isi: Prisma.DbNull },
  })
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DIBUKA" }],
    atasNama: { [id]: atasNama(m.actor, row.penilaiJabatanId) },
  })
})

/** The signature of the appraiser, whom the answer concerns, and when the person could first read it. */
const dariPenilai = (p: PenilaianDetail) => {
  const t = p.tandaTangan.find((x) => x.pihak === "PENILAI")
  return { dinilaiOleh: t?.pegawaiId ?? null, diterima: t ? tanggalPada(new Date(t.pada)) : ("" as Tanggal) }
}

/** The person signs what his superior has signed; from here on nothing changes. */
export const tandatangani = mutation(async (m, { id, sidik }: { id: string; sidik: string }) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.tandatangani, { ...row, ...dariPenilai(isi), sidik: isi.sidik, dilihat: sidik })
  await tandai(m, isi, "PEGAWAI")
  await m.tx.penilaian.update({ where: { id }, data: { status: "DITANDATANGANI" } })
  m.record(grant, { before: [{ id, status: row.status }], after: [{ id, status: "DITANDATANGANI", sidik }] })
})

type Keberatan = { id: string; sidik: string; keberatan: string }

/** The person answers with an objection instead: his signature stands under that (PP 30/2019 art. 59). */
export const ajukanKeberatan = mutation(async (m, { id, sidik, keberatan }: Keberatan) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const dibaca = { sidik: isi.sidik, dilihat: sidik, pada: m.pada }
  const grant = m.authorize(can.ajukanKeberatan, { ...row, ...dariPenilai(isi), ...dibaca })
  await tandai(m, isi, "PEGAWAI")
  await m.tx.penilaian.update({ where: { id }, data: { status: "KEBERATAN", keberatan } })
  m.record(grant, { before: [{ id, status: row.status }], after: [{ id, status: "KEBERATAN", keberatan }] })
})
