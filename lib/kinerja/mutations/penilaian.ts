import "server-only"
import { takAda } from "#lib/kernel/errors.ts"
import { Prisma } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { can } from "../policy/penilaian.ts"
import { bekukan, sidikPenilaian } from "../queries/penilaian.ts"
import { periodeTerakhir, predikatPada, type Rating } from "../rules/penilaian.ts"
import { atasNama } from "./kursi.ts"
import { isiTerkunci, kunciPenilaian, tandai } from "./tanda-tangan.ts"

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
  if (!lama) throw takAda("Penilaian tidak ditemukan")
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

type Nilai = { id: string; sidik: string; hasilKerja: Rating; perilaku: Rating; catatan?: string }

/** Rates what was read and signs it, in one deed: the counted figures are frozen with it. */
export const nilai = mutation(async (m, { id, sidik, ...n }: Nilai) => {
  await kunciPenilaian(m, id)
  // Its plan may have ended, or passed to another seat, while the lock was waited for.
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.nilai, { ...isi, ...n, catatan: n.catatan, dilihat: sidik })
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
  await tandai(m, isi, "PENILAI", isi.penilaiJabatanId, sidikPenilaian({ ...isi, ...n, predikat, catatan }))
  m.record(grant, {
    before: [{ id, status: isi.status }],
    after: [{ id, status: "DINILAI", ...n, predikat, dasarPredikat: dasar.teks }],
    atasNama: { [id]: atasNama(m.actor, isi.penilaiJabatanId) },
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

/** The person signs what his superior has signed; from here on nothing changes. */
export const tandatangani = mutation(async (m, { id, sidik }: { id: string; sidik: string }) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.tandatangani, { ...row, sidik: isi.sidik, dilihat: sidik })
  await tandai(m, isi, "PEGAWAI", null, isi.sidik)
  await m.tx.penilaian.update({ where: { id }, data: { status: "DITANDATANGANI" } })
  m.record(grant, { before: [{ id, status: row.status }], after: [{ id, status: "DITANDATANGANI", sidik }] })
})
