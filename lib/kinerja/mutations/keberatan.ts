// The objection to an appraisal: filed by its person, answered once by the appraiser, decided for good one seat up
// (RULES R6.10; PP 30/2019 art. 59).
import "server-only"
import { mutation } from "#lib/kernel/mutation.ts"
import { can } from "../policy/keberatan.ts"
import type { PenilaianDitindak } from "../policy/penilaian.ts"
import { getPemutus } from "../queries/keberatan.ts"
import { sidikPutusan } from "../queries/penilaian.ts"
import { dasarKeberatan } from "../rules/keberatan.ts"
import { predikatPada, type Rating } from "../rules/penilaian.ts"
import { atasNama } from "./kursi.ts"
import { ditindak, isiTerkunci, kunciPenilaian, tandai } from "./tanda-tangan.ts"

type Keberatan = { id: string; sidik: string; keberatan: string }

/**
 * The person answers with an objection instead: his signature stands under that. It goes to the seat above the
 * appraiser's, as that stands today. Refused after 14 days, and where nobody stands above the appraiser.
 */
export const ajukanKeberatan = mutation(async (m, { id, sidik, keberatan }: Keberatan) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const pemutus = await getPemutus(row, m.pada)
  const keadaan = { penilai: isi.penilai, pemutus, diterima: isi.diterima ?? m.pada, pada: m.pada }
  const grant = m.authorize(can.ajukanKeberatan, { ...row, ...keadaan, sidik: isi.sidik, dilihat: sidik })
  await tandai(m, isi, "PEGAWAI", null, isi.sidik)
  const pemutusJabatanId = pemutus!.jabatanId
  await m.tx.penilaian.update({ where: { id }, data: { status: "KEBERATAN", keberatan, pemutusJabatanId } })
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "KEBERATAN", keberatan, pemutusJabatanId }],
  })
})

/** What the appraiser says to it, once: both sides are heard. */
export const tanggapiKeberatan = mutation(async (m, { id, tanggapan }: { id: string; tanggapan: string }) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.tanggapiKeberatan, { ...row, tanggapan: isi.tanggapan })
  await m.tx.penilaian.update({ where: { id }, data: { tanggapan } })
  m.record(grant, { after: [{ id, tanggapan }], atasNama: { [id]: atasNama(m.actor, row.penilaiJabatanId) } })
})

type Putusan = { id: string; sidik: string; hasilKerja: Rating; perilaku: Rating; alasan: string }

/** Decides on what was read and signs it: the rating stands or becomes another. Nothing changes after it. */
export const putusKeberatan = mutation(async (m, { id, sidik, hasilKerja, perilaku, alasan }: Putusan) => {
  const row = await kunciPenilaian(m, id)
  const isi = await isiTerkunci(id)
  const grant = m.authorize(can.putusKeberatan, { ...row, sidik: isi.sidikPutusan, dilihat: sidik })
  const { predikat, dasar } = predikatPada(hasilKerja, perilaku, isi.selesai)
  const putusan = {
    putusanHasilKerja: hasilKerja,
    putusanPerilaku: perilaku,
    putusanPredikat: predikat,
    putusanAlasan: alasan,
  }
  await tandai(m, isi, "ATASAN_PENILAI", row.pemutusJabatanId, sidikPutusan({ ...isi, ...putusan }, isi.sidik))
  await m.tx.penilaian.update({ where: { id }, data: { status: "DIPUTUS", ...putusan } })
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DIPUTUS", ...putusan, dasarPredikat: `${dasarKeberatan.teks}; ${dasar.teks}` }],
    atasNama: { [id]: atasNama(m.actor, row.pemutusJabatanId) },
  })
  return { tetap: predikat === isi.predikat }
})

/**
 * Sends on the objections whose deciding seat has come to be held by either side (R6.11).
 * @returns how many were sent; one that nobody above can hear stays where it is.
 */
export const alihkanKeberatan = mutation(async (m, _: null) => {
  const rows = await m.tx.$queryRaw<PenilaianDitindak[]>`
    select ${ditindak} where n.status = 'KEBERATAN' and exists (select from penempatan d
      where d.jabatan_id = n.pemutus_jabatan_id and (d.pegawai_id = s.pegawai_id
          or d.pegawai_id in (select t.pegawai_id from tanda_tangan t where t.penilaian_id = n.id and t.pihak = 'PENILAI'))
        and d.mulai <= ${m.pada}::date and (d.selesai is null or d.selesai > ${m.pada}::date))
    order by n.id limit 200 for update of n`
  const pindah: (PenilaianDitindak & { ke: string })[] = []
  for (const row of rows) {
    const ke = (await getPemutus(row, m.pada))?.jabatanId
    if (ke && ke !== row.pemutusJabatanId) pindah.push({ ...row, ke })
  }
  const { grant, granted } = m.authorizeAll(can.alihkanKeberatan, pindah)
  const boleh = pindah.filter((p) => granted.includes(p))
  for (const { id, ke } of boleh) await m.tx.penilaian.update({ where: { id }, data: { pemutusJabatanId: ke } })
  m.record(grant, {
    before: boleh.map(({ id, pemutusJabatanId }) => ({ id, pemutusJabatanId })),
    after: boleh.map(({ id, ke }) => ({ id, pemutusJabatanId: ke })),
  })
  return boleh.length
})
