import "server-only"
import { kapasitas, kursiMenilai } from "#lib/kernel/actor.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { type Tanggal, tanggalPada } from "#lib/kernel/tanggal.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type Menunggu } from "./policy.ts"
import { aturPada, type LaporanLain, type Status } from "./rules.ts"
import type { Kembalikan, LaporanIsian, Terima } from "./schema.ts"

type Hari = { pegawaiId: string; tanggal: Tanggal }
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

const takAda = () => new Refused([{ butir: "Laporan tidak ditemukan", terpenuhi: false, dasar: bawaan }])

/** Locks people's days, always in one order: nobody else writes into them until the end. */
async function kunciHari(m: M, hari: Hari[]): Promise<void> {
  await m.tx.$executeRaw`
    insert into hari_pegawai (pegawai_id, tanggal)
    select distinct p::uuid, t::date from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[]) x(p, t)
    order by 1, 2 on conflict (pegawai_id, tanggal) do update set jumlah = hari_pegawai.jumlah`
}

/** Brings the minutes of locked days up to what their reports now say. */
async function hitungHari(m: M, hari: Hari[]): Promise<void> {
  await m.tx.$executeRaw`
    update hari_pegawai h set (menit, jumlah) = (
      select coalesce(sum(l.durasi_menit), 0), count(*) from laporan_harian l
      where l.pegawai_id = h.pegawai_id and l.tanggal = h.tanggal and l.status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU'))
    from unnest(${hari.map((h) => h.pegawaiId)}::text[], ${hari.map((h) => h.tanggal)}::text[]) x(p, t)
    where h.pegawai_id = x.p::uuid and h.tanggal = x.t::date`
}

/** The reports of a person that a write touches: those of the day, and the one that is being rewritten. */
const kunciLaporan = (m: M, pegawaiId: string, tanggal: Tanggal, id: string) =>
  m.tx.$queryRaw<Tersimpan[]>`
    select id, tanggal::text, mulai_menit as "mulaiMenit", selesai_menit as "selesaiMenit", durasi_menit as "durasiMenit",
      uraian, status::text, tempat::text, rhk_id as "rhkId", trim_scale(volume)::text as volume, diputus_pada as "diputusPada"
    from laporan_harian where pegawai_id = ${pegawaiId}::uuid and (tanggal = ${tanggal}::date or id = ${id}::uuid)
    order by id for update`

async function periksaRhk(m: M, pegawaiId: string, { rhkId, tanggal }: LaporanIsian): Promise<void> {
  if (!rhkId) return
  const ada = await m.tx.$queryRaw<unknown[]>`
    select 1 from rhk r join skp s on s.id = r.skp_id where r.id = ${rhkId}::uuid and s.pegawai_id = ${pegawaiId}::uuid
      and ${tanggal}::date between s.mulai and s.selesai`
  if (!ada.length) throw new Invalid({ rhkId: ["RHK ini bukan dari SKP pada tanggal laporan"] })
}

/** Keeps a report as a draft, or sends it to whoever appraises the author. A returned one is mended the same way. */
export const tulis = mutation(async (m, naskah: LaporanIsian) => {
  const isian = { ...naskah, id: naskah.id ?? uuid(m.sekarang.getTime()) }
  const { pegawaiId, instansiId } = m.actor
  if (!pegawaiId || !instansiId) throw takAda()
  await kunciHari(m, [{ pegawaiId, tanggal: isian.tanggal }])
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
      lain: rows.filter((r) => r.id !== isian.id && r.tanggal === isian.tanggal && TERHITUNG.includes(r.status)),
      dikembalikanPada: lama?.status === "DIKEMBALIKAN" && lama.diputusPada ? tanggalPada(lama.diputusPada) : null,
    },
  })
  await periksaRhk(m, pegawaiId, isian)

  // A returned report that is only saved stays returned: the superior's word stands until it is sent again.
  const status: Status = kirim ? "DIKIRIM" : (lama?.status ?? "DRAF")
  const ditulis = await m.tx.$executeRaw`
    insert into laporan_harian as l (id, pegawai_id, jabatan_id, penilai_jabatan_id, tanggal, mulai_menit, selesai_menit,
      durasi_menit, uraian, rhk_id, volume, tempat, status, dikirim_pada)
    values (${isian.id}::uuid, ${pegawaiId}::uuid, ${kedudukan!.jabatanId}::uuid, ${penilai?.jabatanId ?? null}::uuid,
      ${isian.tanggal}::date, ${isian.mulaiMenit}, ${isian.selesaiMenit}, ${isian.durasiMenit}, ${isian.uraian},
      ${isian.rhkId ?? null}::uuid, ${isian.volume ?? null}::numeric, ${isian.tempat}::tempat_kerja,
      ${status}::status_laporan, ${kirim ? m.sekarang : null}::timestamptz)
    on conflict (id) do update set jabatan_id = excluded.jabatan_id, penilai_jabatan_id = excluded.penilai_jabatan_id,
      tanggal = excluded.tanggal, mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit,
      durasi_menit = excluded.durasi_menit, uraian = excluded.uraian, rhk_id = excluded.rhk_id,
      volume = excluded.volume, tempat = excluded.tempat, status = excluded.status,
      dikirim_pada = coalesce(excluded.dikirim_pada, l.dikirim_pada),
      diputus_pada = case when ${kirim} then null else l.diputus_pada end,
      diputus_oleh = case when ${kirim} then null else l.diputus_oleh end,
      diputus_sebagai = case when ${kirim} then null else l.diputus_sebagai end
    where l.pegawai_id = excluded.pegawai_id`
  if (!ditulis) throw takAda()
  if (kirim) await hitungHari(m, [{ pegawaiId, tanggal: isian.tanggal }])

  const { aksi: _, ...nilai } = isian
  await m.record(grant, {
    before: lama && [{ ...lama, diputusPada: undefined }],
    after: [
      {
        ...nilai,
        rhkId: nilai.rhkId ?? null,
        volume: nilai.volume === undefined ? null : String(nilai.volume),
        status,
      },
    ],
  })
  return { id: isian.id, status }
})

/** Removes a draft. What was ever sent stays. */
export const hapusDraf = mutation(async (m, { id }: { id: string }) => {
  const [row] = await m.tx.$queryRaw<{ id: string; pegawaiId: string; status: Status; uraian: string }[]>`
    select id, pegawai_id as "pegawaiId", status::text, uraian from laporan_harian
    where id = ${id}::uuid and pegawai_id = ${m.actor.pegawaiId}::uuid for update`
  if (!row) throw takAda()
  const grant = m.authorize(can.hapusDraf, row)
  await m.tx.$executeRaw`delete from laporan_harian where id = ${id}::uuid`
  await m.record(grant, { before: [row] })
})

type Diputus = Menunggu & { tanggal: Tanggal }

/** Locks reports for a decision, their days first: the order in which a sender takes them. */
async function kunciMenunggu(m: M, ids: string[]): Promise<Diputus[]> {
  const kursi = kursiMenilai(m.actor)
  const hari = await m.tx.$queryRaw<Hari[]>`
    select pegawai_id as "pegawaiId", tanggal::text from laporan_harian
    where id = any(${ids}::uuid[]) and penilai_jabatan_id = any(${kursi}::uuid[])`
  if (!hari.length) return []
  await kunciHari(m, hari)
  return m.tx.$queryRaw<Diputus[]>`
    select id, pegawai_id as "pegawaiId", penilai_jabatan_id as "penilaiJabatanId", status::text, tanggal::text
    from laporan_harian where id = any(${ids}::uuid[]) and penilai_jabatan_id = any(${kursi}::uuid[])
    order by id for update`
}

const sebutan = (m: M, row: Menunggu): string => {
  const k = kapasitas(m.actor, row.penilaiJabatanId)!
  return `${k.sebagai === "DEFINITIF" || k.sebagai === "TUGAS_TAMBAHAN" ? "" : `${k.sebagai} `}${k.nama}`
}

async function putuskan(
  m: M,
  rows: Diputus[],
  status: "DITERIMA" | "DIKEMBALIKAN",
  catatan: string | null,
): Promise<Record<string, string>> {
  const atasNama = Object.fromEntries(rows.map((r) => [r.id, sebutan(m, r)]))
  await m.tx.$executeRaw`
    update laporan_harian l set status = ${status}::status_laporan, diputus_pada = ${m.sekarang}::timestamptz,
      diputus_oleh = ${m.actor.akunId}::uuid, diputus_sebagai = x.sebagai, catatan = ${catatan}
    from unnest(${Object.keys(atasNama)}::text[], ${Object.values(atasNama)}::text[]) x(id, sebagai)
    where l.id = x.id::uuid`
  return atasNama
}

/** Accepts reports, one or many. What may not be accepted says why; the rest is done. */
export const terima = mutation(async (m, { ids }: Terima) => {
  const rows = await kunciMenunggu(m, ids)
  const { grant, granted, refused } = m.authorizeAll(can.terima, rows)
  const atasNama = await putuskan(m, granted, "DITERIMA", null)
  await m.record(grant, {
    before: granted.map(({ id, status }) => ({ id, status })),
    after: granted.map(({ id }) => ({ id, status: "DITERIMA" })),
    atasNama,
  })
  if (!granted.length) throw refused[0] ? new Refused(refused[0].alasan) : takAda()
  return { diterima: granted.length, refused }
})

/** Returns a report with a note; its author keeps the agency's working days to mend it. */
export const kembalikan = mutation(async (m, { id, catatan }: Kembalikan) => {
  const [row] = await kunciMenunggu(m, [id])
  if (!row) throw takAda()
  const grant = m.authorize(can.kembalikan, row)
  const atasNama = await putuskan(m, [row], "DIKEMBALIKAN", catatan)
  await hitungHari(m, [row])
  await m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DIKEMBALIKAN", catatan }],
    atasNama,
  })
})
