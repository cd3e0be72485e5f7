import "server-only"
import { Invalid } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { tambahHari, type Tanggal, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can } from "../policy/laporan.ts"
import { aturPada, type LaporanLain, type Status } from "../rules/laporan.ts"
import type { LaporanIsian } from "../schema/laporan.ts"
import { kunciHari, takAda } from "./hari.ts"

type Tersimpan = LaporanLain & {
  id: string
  tanggal: Tanggal
  status: Status
  tempat: string
  rhkId: string | null
  volume: string | null
  diputusPada: Date | null
}

const TERHITUNG: Status[] = ["DIKIRIM", "DITERIMA", "LEWAT_WAKTU"]

/** The reports of a person that a write touches: those of the day and the days beside it, and the one rewritten. */
const kunciLaporan = (m: M, pegawaiId: string, tanggal: Tanggal, id: string) =>
  m.tx.$queryRaw<Tersimpan[]>`
    select id, tanggal::text, mulai_menit as "mulaiMenit", selesai_menit as "selesaiMenit", durasi_menit as "durasiMenit",
      uraian, status::text, tempat::text, rhk_id as "rhkId", trim_scale(volume)::text as volume, diputus_pada as "diputusPada"
    from laporan_harian where pegawai_id = ${pegawaiId}::uuid
      and (tanggal between ${tanggal}::date - 1 and ${tanggal}::date + 1 or id = ${id}::uuid)
    order by id for update`

/** Why nothing was written: the RHK is of no plan of that date, or the id is another person's. */
async function sebabTakDitulis(m: M, pegawaiId: string, { rhkId, tanggal }: LaporanIsian): Promise<Error> {
  const sah = await m.tx.$queryRaw<unknown[]>`
    select 1 from rhk r join skp s on s.id = r.skp_id where r.id = ${rhkId ?? null}::uuid
      and s.status = 'DITETAPKAN' and s.pegawai_id = ${pegawaiId}::uuid and ${tanggal}::date between s.mulai and s.selesai`
  if (rhkId && !sah.length) return new Invalid({ rhkId: ["RHK ini bukan dari SKP pada tanggal laporan"] })
  return takAda()
}

/** Keeps a report as a draft, or sends it to whoever appraises the author. A returned one is mended the same way. */
export const tulis = mutation(async (m, naskah: LaporanIsian) => {
  const isian = { ...naskah, id: naskah.id ?? uuid(m.sekarang.getTime()) }
  const { pegawaiId, instansiId } = m.actor
  if (!pegawaiId || !instansiId) throw takAda()
  // The days beside it too: a shift that passes midnight reaches into them.
  const terkunci = await kunciHari(
    m,
    [-1, 0, 1].map((n) => ({ pegawaiId, tanggal: tambahHari(isian.tanggal, n) })),
  )
  const rows = await kunciLaporan(m, pegawaiId, isian.tanggal, isian.id)
  const lama = rows.find((r) => r.id === isian.id)
  const { kalender, pengaturan } = await getTatanan(instansiId, isian.tanggal)
  const kedudukan = await getKedudukan(pegawaiId, isian.tanggal, m.pada)
  const penilai = kedudukan && carilahPenilai(kedudukan.rantai, pegawaiId)
  const kirim = isian.aksi === "kirim"
  const grant = m.authorize(kirim ? can.kirim : can.simpan, {
    id: isian.id,
    pegawaiId,
    status: lama?.status ?? "DRAF",
    isian,
    jabatan: kedudukan?.jabatan ?? null,
    penilai,
    keadaan: {
      sekarang: m.sekarang,
      kalender,
      atur: aturPada(pengaturan, isian.tanggal),
      lain: rows.filter((r) => r.id !== isian.id && TERHITUNG.includes(r.status)),
      dikembalikanPada:
        lama?.status === "DIKEMBALIKAN" && lama.tanggal === isian.tanggal && lama.diputusPada
          ? tanggalPada(lama.diputusPada)
          : null,
      terkunci: terkunci.find((h) => h.tanggal === isian.tanggal) ?? null,
    },
  })

  // A returned report that is only saved stays returned: the superior's word stands until it is sent again.
  const status: Status = kirim ? "DIKIRIM" : (lama?.status ?? "DRAF")
  const ditulis = await m.tx.$executeRaw`
    with lain as (
      select coalesce(sum(durasi_menit), 0)::int as menit, count(*)::int as jumlah from laporan_harian
      where pegawai_id = ${pegawaiId}::uuid and tanggal = ${isian.tanggal}::date and id <> ${isian.id}::uuid
        and status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU')
    ), ini as (
      insert into laporan_harian as l (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, mulai_menit, selesai_menit,
        durasi_menit, uraian, rhk_id, volume, tempat, status, dikirim_pada)
      select ${isian.id}::uuid, ${pegawaiId}::uuid, ${kedudukan!.jabatanId}::uuid, ${penilai?.jabatanId ?? null}::uuid,
        ${isian.tanggal}::date, ${isian.mulaiMenit}::smallint, ${isian.selesaiMenit}::smallint,
        ${isian.durasiMenit}::smallint, ${isian.uraian}, ${isian.rhkId ?? null}::uuid, ${isian.volume ?? null}::numeric,
        ${isian.tempat}::tempat_kerja, ${kirim ? "DIKIRIM" : "DRAF"}::status_laporan, ${kirim ? m.sekarang : null}::timestamptz
      where ${isian.rhkId ?? null}::uuid is null or exists (
        select from rhk r join skp s on s.id = r.skp_id where r.id = ${isian.rhkId ?? null}::uuid and s.status = 'DITETAPKAN'
          and s.pegawai_id = ${pegawaiId}::uuid and ${isian.tanggal}::date between s.mulai and s.selesai)
      on conflict (id) do update set jabatan_id = excluded.jabatan_id, 
        penilai_jabatan_id = case when ${kirim} then excluded.penilai_jabatan_id else l.penilai_jabatan_id end,
        tanggal = excluded.tanggal, mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit,
        durasi_menit = excluded.durasi_menit, uraian = excluded.uraian, rhk_id = excluded.rhk_id,
        volume = excluded.volume, tempat = excluded.tempat, status = ${status}::status_laporan,
        dikirim_pada = coalesce(excluded.dikirim_pada, l.dikirim_pada),
        diputus_pada = case when ${kirim} then null else l.diputus_pada end,
        diputus_oleh = case when ${kirim} then null else l.diputus_oleh end,
        diputus_sebagai = case when ${kirim} then null else l.diputus_sebagai end
      where l.pegawai_id = excluded.pegawai_id
      returning durasi_menit, (status = 'DIKIRIM')::int as dikirim
    )
    update hari_pegawai h set menit = lain.menit + ini.durasi_menit * ini.dikirim, jumlah = lain.jumlah + ini.dikirim
    from lain, ini where h.pegawai_id = ${pegawaiId}::uuid and h.tanggal = ${isian.tanggal}::date`
  if (!ditulis) throw await sebabTakDitulis(m, pegawaiId, isian)

  const { aksi: _, ...nilai } = isian
  // A draft is its author's alone: the trail knows that it was kept, not what it said.
  const draf = status === "DRAF"
  m.record(grant, {
    before: lama && lama.status !== "DRAF" ? [{ ...lama, diputusPada: undefined }] : undefined,
    after: [
      {
        ...nilai,
        uraian: draf ? undefined : nilai.uraian,
        rhkId: nilai.rhkId ?? null,
        volume: nilai.volume === undefined ? null : String(nilai.volume),
        penilaiJabatanId: kirim ? penilai?.jabatanId : undefined,
        status,
      },
    ],
  })
  return { id: isian.id, status }
})

/** Removes a draft. What was ever sent stays. */
export const hapusDraf = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<{ id: string; pegawaiId: string; status: Status }[]>`
    select id, pegawai_id as "pegawaiId", status::text from laporan_harian
    where id = ${id}::uuid and pegawai_id = ${m.actor.pegawaiId}::uuid for update`
  if (!row) throw takAda()
  const grant = m.authorize(can.hapusDraf, row)
  await m.tx.$executeRaw`delete from laporan_harian where id = ${id}::uuid`
  m.record(grant, { before: [row] })
})
