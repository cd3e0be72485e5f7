import "server-only"
import { Invalid, Refused, takAda } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { rentang, tambahHari, type Tanggal, tanggalPendek } from "#lib/kernel/tanggal.ts"
import { getTatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can } from "../policy/laporan.ts"
import { aturBuktiPada } from "../rules/bukti.ts"
import { aturPada, hariPerjalanan, dikembalikanSejak, type Status, syaratTarik } from "../rules/laporan.ts"
import type { LaporanIsian } from "../schema/laporan.ts"
import { lepasBukti, pakaiBukti } from "./bukti.ts"
import { hitungHari, kunciHari } from "./hari.ts"
import { kembaliSejak, kunciLaporan, rhkAsing, type Satu, simpanLaporan, untukJejak } from "./simpan.ts"

const TERHITUNG: Status[] = ["DIKIRIM", "DITERIMA", "LEWAT_WAKTU"]

/** Why nothing was written: the RHK is of no plan of that date, or the id is another person's. */
async function sebabTakDitulis(m: M, pegawaiId: string, { rhkId, tanggal }: Satu): Promise<Error> {
  const sah = await m.tx.$queryRaw<unknown[]>`
    select 1 from rhk r join skp s on s.id = r.skp_id where r.id = ${rhkId ?? null}::uuid
      and s.ditetapkan_pada is not null and s.pegawai_id = ${pegawaiId}::uuid and ${tanggal}::date between s.mulai and s.selesai`
  if (rhkId && !sah.length) return rhkAsing()
  return takAda("Laporan tidak ditemukan")
}

/** Of many days, a refusal names its own. */
function padaHari<T>(tanggal: Tanggal, body: () => T): T {
  try {
    return body()
  } catch (e) {
    if (!(e instanceof Refused)) throw e
    throw new Refused(e.alasan.map((s) => ({ ...s, butir: `${tanggalPendek(tanggal)}: ${s.butir}` })))
  }
}

/**
 * Keeps a report as a draft, or sends it to whoever appraises the author; a returned one is mended the same way. A
 * journey becomes a report for each of its working days: its evidence goes with all of them, its volume with the last.
 */
export const tulis = mutation(async (m, { aksi, hingga, akun, ...naskah }: LaporanIsian) => {
  const { pegawaiId, instansiId, akunId } = m.actor
  if (akun && akun !== akunId)
    throw new Invalid({ akun: ["Ini ditulis akun lain: masuk dengan akun itu untuk mengirimnya"] })
  if (!pegawaiId || !instansiId) throw takAda("Laporan tidak ditemukan")
  const [awal, akhir] = [naskah.tanggal, hingga ?? naskah.tanggal]
  const id = naskah.id ?? uuid(m.sekarang.getTime())
  // The days beside it too: a shift that passes midnight reaches into them.
  const terkunci = await kunciHari(
    m,
    rentang(tambahHari(awal, -1), tambahHari(akhir, 1)).map((tanggal) => ({ pegawaiId, tanggal })),
  )
  const rows = await kunciLaporan(m, pegawaiId, awal, akhir, id)
  const lama = rows.find((r) => r.id === id)
  const { kalender, pengaturan, wajib } = await getTatananOrang(instansiId, pegawaiId, awal, m.pada)
  const hari = hingga ? hariPerjalanan(awal, hingga, kalender) : [awal]
  if (!hari.length) throw new Invalid({ hingga: ["Tidak ada hari kerja di antara kedua tanggal ini"] })

  const laporan = hari.map((tanggal, i): Satu => ({
    ...naskah,
    id: i === 0 ? id : uuid(m.sekarang.getTime()),
    tanggal,
    volume: i === hari.length - 1 ? naskah.volume : undefined,
    berkas: naskah.berkas?.toSorted(),
  }))
  const kirim = aksi === "kirim"
  // A returned report that is only saved stays returned: the superior's word stands until it is sent again.
  const status: Status = kirim ? "DIKIRIM" : (lama?.status ?? "DRAF")
  for (const isian of laporan) {
    const dulu = isian.id === id ? lama : undefined
    const kedudukan = await getKedudukan(pegawaiId, isian.tanggal, m.pada)
    const penilai = kedudukan && carilahPenilai(kedudukan.rantai, pegawaiId)
    const subjek = {
      id: isian.id,
      pegawaiId,
      status: dulu?.status ?? "DRAF",
      isian,
      berkas: isian.berkas?.length ?? 0,
      aturBukti: aturBuktiPada(pengaturan, isian.tanggal),
      jabatan: kedudukan?.jabatan ?? null,
      penilai,
      keadaan: {
        sekarang: m.sekarang,
        kalender,
        wajib,
        atur: aturPada(pengaturan, isian.tanggal),
        lain: rows.filter((r) => r.id !== isian.id && TERHITUNG.includes(r.status)),
        dikembalikanPada: kembaliSejak(dulu, isian.tanggal),
        terkunci: terkunci.find((h) => h.tanggal === isian.tanggal) ?? null,
      },
    }
    const izin = () => m.authorize(kirim ? can.kirim : can.simpan, subjek)
    const grant = hingga ? padaHari(isian.tanggal, izin) : izin()

    const kursi = { jabatanId: kedudukan!.jabatanId, penilaiJabatanId: penilai?.jabatanId ?? null }
    const ditulis = await simpanLaporan(m, pegawaiId, isian, kursi, status)
    if (!ditulis) throw await sebabTakDitulis(m, pegawaiId, isian)

    const sebelum =
      dulu && dulu.status !== "DRAF" ? { ...dulu, diputusPada: undefined, dikembalikanPada: undefined } : undefined
    // What was left empty is told only where it was filled before.
    const kosong = sebelum ? null : undefined
    const sesudah = {
      ...isian,
      rhkId: isian.rhkId ?? null,
      volume: isian.volume === undefined ? null : String(isian.volume),
      lokasi: isian.lokasi ?? kosong,
      dilayani: isian.dilayani ?? kosong,
      tautan: isian.tautan ?? kosong,
      dataPribadi: isian.dataPribadi ?? (sebelum && false),
      berkas: isian.berkas ?? (sebelum && []),
      penilaiJabatanId: kirim ? penilai?.jabatanId : undefined,
      status,
    }
    const pribadi = isian.dataPribadi || dulu?.dataPribadi
    m.record(grant, {
      before: sebelum && [untukJejak(sebelum, pribadi ? "PRIBADI" : "TERBUKA")],
      after: [untukJejak(sesudah, status === "DRAF" ? "DRAF" : pribadi ? "PRIBADI" : "TERBUKA")],
    })
  }
  const ids = laporan.map((l) => l.id)
  await pakaiBukti(m, ids, naskah.berkas ?? [], lama?.berkas ?? [])
  return { id, status, jumlah: ids.length }
})

type Milik = { id: string; pegawaiId: string; status: Status }

/** Removes a draft, and lets go of its evidence. What was sent stays until it is withdrawn. */
export const hapusDraf = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<Milik[]>`
    select id, pegawai_id as "pegawaiId", status::text from laporan_harian
    where id = ${id}::uuid and pegawai_id = ${m.actor.pegawaiId}::uuid for update`
  if (!row) throw takAda("Laporan tidak ditemukan")
  const grant = m.authorize(can.hapusDraf, row)
  await lepasBukti(m, [id])
  await m.tx.$executeRaw`delete from laporan_harian where id = ${id}::uuid`
  m.record(grant, { before: [row] })
})

/** Takes a report back before anyone has decided: it is a draft again, and counts for nothing. */
export const tarik = mutation(async (m, { id }: { id: string }) => {
  const { pegawaiId, instansiId } = m.actor
  const [hari] = await m.tx.$queryRaw<{ pegawaiId: string; tanggal: Tanggal }[]>`
    select pegawai_id as "pegawaiId", tanggal::text from laporan_harian
    where id = ${id}::uuid and pegawai_id = ${pegawaiId}::uuid`
  if (!hari || !instansiId) throw takAda("Laporan tidak ditemukan")
  const [terkunci = null] = await kunciHari(m, [hari])
  const [row] = await m.tx.$queryRaw<(Milik & { dikembalikanPada: Date | null })[]>`
    select id, pegawai_id as "pegawaiId", status::text, dikembalikan_pada as "dikembalikanPada" from laporan_harian
    where id = ${id}::uuid and tanggal = ${hari.tanggal}::date for update`
  if (!row) throw takAda("Laporan tidak ditemukan")
  const tatanan = await getTatananOrang(instansiId, pegawaiId, hari.tanggal, m.pada)
  const grant = m.authorize(can.tarik, {
    ...row,
    kirimLagi: syaratTarik(hari.tanggal, {
      ...tatanan,
      atur: aturPada(tatanan.pengaturan, hari.tanggal),
      sekarang: m.sekarang,
      dikembalikanPada: dikembalikanSejak(row.dikembalikanPada),
      terkunci,
    }),
  })
  await m.tx.$executeRaw`update laporan_harian set status = 'DRAF', dikirim_pada = null where id = ${id}::uuid`
  await hitungHari(m, [hari])
  m.record(grant, { before: [{ id, status: row.status }], after: [{ id, status: "DRAF" }] })
})
