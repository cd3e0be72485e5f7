import "server-only"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { Prisma } from "#lib/kernel/db.ts"
import { Refused, takAda } from "#lib/kernel/errors.ts"
import { type M, mutation } from "#lib/kernel/mutation.ts"
import { awalHari, type Kalender, tambahHari } from "#lib/kernel/tanggal.ts"
import { listKalenderOrang } from "#lib/kehadiran/queries/kalender.ts"
import { getTatanan, type Tatanan } from "#lib/organisasi/queries.ts"
import { getKedudukan } from "#lib/pegawai/queries.ts"
import { penilai as carilahPenilai } from "#lib/pegawai/rules.ts"
import { can, type Diputus, sebutanPemutus } from "../policy/putusan.ts"
import { aturKotak, sudahNaik, terakhirMenunggu, type UmpanBalik } from "../rules/kotak-masuk.ts"
import { aturPada, type Isian, type LaporanLain } from "../rules/laporan.ts"
import type { Batalkan, Kembalikan, Terima } from "../schema/putusan.ts"
import { type Hari, hitungHari, kunciHari } from "./hari.ts"

type Baris = Diputus &
  Isian & {
    penilaiJabatan: string
    /** The account that decided, whose own word it is to take back. */
    diputusAkun: string | null
    umpanBalik: UmpanBalik | null
    nilai: number | null
    catatan: string | null
  }

/**
 * Locks reports for a decision, their days first: the order in which a sender takes them. Those of the seats that the
 * actor answers for, and those that have waited so long beneath them that they have gone one up.
 */
async function kunciPutusan(m: M, ids: string[]): Promise<{ rows: Baris[] } & Tatanan> {
  const kursi = kursiMenilai(m.actor)
  const tatanan = await getTatanan(m.actor.instansiId!, m.pada)
  const atur = aturKotak(tatanan.pengaturan, m.pada)
  const sebelum = awalHari(tambahHari(terakhirMenunggu(m.pada, atur.batasNaik.nilai, tatanan.kalender), 1))
  const sasaran = Prisma.sql`laporan_harian l left join jabatan_versi v on v.jabatan_id = l.penilai_jabatan_id
      and v.mulai <= ${m.pada}::date and (v.selesai is null or v.selesai > ${m.pada}::date)
    where l.id = any(${ids}::uuid[]) and (l.penilai_jabatan_id = any(${kursi}::uuid[])
      or v.atasan_jabatan_id = any(${kursi}::uuid[]) and l.dikirim_pada < ${sebelum}::timestamptz and not l.data_pribadi)`
  const hari = await m.tx.$queryRaw<Hari[]>`select l.pegawai_id as "pegawaiId", l.tanggal::text from ${sasaran}`
  if (!hari.length) return { rows: [], ...tatanan }
  const terkunci = new Map((await kunciHari(m, hari)).map((h) => [`${h.pegawaiId} ${h.tanggal}`, h.pada]))
  const rows = await m.tx.$queryRaw<Baris[]>`
    select l.id, l.pegawai_id as "pegawaiId", l.penilai_jabatan_id as "penilaiJabatanId", l.status::text, l.tanggal::text,
      l.mulai_menit as "mulaiMenit", l.selesai_menit as "selesaiMenit", l.durasi_menit as "durasiMenit", l.tempat::text,
      l.dikirim_pada as "dikirimPada", l.disalin_pada as "disalinPada", l.diputus_pada as "diputusPada", l.diputus_oleh as "diputusAkun", l.catatan,
      l.umpan_balik::text as "umpanBalik", l.nilai, v.atasan_jabatan_id as "atasanJabatanId",
      (select nama from jabatan where id = l.penilai_jabatan_id) as "penilaiJabatan",
      (select nama from akun where id = l.diputus_oleh) as "diputusOleh"
    from ${sasaran} order by l.id for update of l`
  return {
    rows: rows.map((r) => ({
      ...r,
      dikunciPada: terkunci.get(`${r.pegawaiId} ${r.tanggal}`) ?? null,
      naik: sudahNaik(r.dikirimPada, m.pada, { kalender: tatanan.kalender, atur }),
    })),
    ...tatanan,
  }
}

const atasNama = (m: M, rows: Baris[]) => Object.fromEntries(rows.map((r) => [r.id, sebutanPemutus(m.actor, r)]))

type Isi = {
  status: "DITERIMA" | "DIKEMBALIKAN"
  catatan: string | null
  nilai?: number
  /** By row: the setting of its date may know no feedback. */
  umpanBalik?: (UmpanBalik | null)[]
}

async function putuskan(m: M, rows: Baris[], { status, catatan, nilai, umpanBalik = [] }: Isi) {
  const sebagai = atasNama(m, rows)
  await m.tx.$executeRaw`
    update laporan_harian l set status = ${status}::status_laporan, diputus_pada = ${m.sekarang}::timestamptz,
      diputus_oleh = ${m.actor.akunId}::uuid, diputus_sebagai = x.sebagai, catatan = ${catatan},
      umpan_balik = x.umpan::umpan_balik, nilai = ${nilai ?? null}::smallint
    from unnest(${rows.map((r) => r.id)}::text[], ${rows.map((r) => sebagai[r.id]!)}::text[], ${umpanBalik}::text[])
      x(id, sebagai, umpan)
    where l.id = x.id::uuid`
  return sebagai
}

/** Accepts reports, one or many. What may not be accepted says why; the rest is done. */
export const terima = mutation(async (m, { ids, umpanBalik = "SESUAI_EKSPEKTASI", catatan, nilai }: Terima) => {
  const { rows, pengaturan } = await kunciPutusan(m, ids)
  const { grant, granted, refused } = m.authorizeAll(
    can.terima,
    rows.map((r) => ({ ...r, umpanBalik, nilai: nilai ?? null, skala: aturKotak(pengaturan, r.tanggal).skala })),
  )
  const kata = granted.map((r) => (r.skala.nilai === "TANPA" ? null : umpanBalik))
  m.record(grant, {
    before: granted.map(({ id, status }) => ({ id, status })),
    after: granted.map(({ id }, i) => ({
      id,
      status: "DITERIMA",
      umpanBalik: kata[i] ?? undefined,
      nilai,
      catatan,
    })),
    atasNama: await putuskan(m, granted, { status: "DITERIMA", catatan: catatan ?? null, nilai, umpanBalik: kata }),
  })
  if (!granted.length) throw refused[0] ? new Refused(refused[0].alasan) : takAda("Laporan tidak ditemukan")
  // Those that went to another seat meanwhile, or were never this one's to decide.
  return { diterima: granted.length, ids: granted.map((r) => r.id), refused, takDitemukan: ids.length - rows.length }
})

/** Returns a report with a note; its author keeps the agency's working days to mend it. */
export const kembalikan = mutation(async (m, { id, catatan }: Kembalikan) => {
  const [row] = (await kunciPutusan(m, [id])).rows
  if (!row) throw takAda("Laporan tidak ditemukan")
  const grant = m.authorize(can.kembalikan, row)
  const sebagai = await putuskan(m, [row], { status: "DIKEMBALIKAN", catatan })
  await hitungHari(m, [row])
  m.record(grant, {
    before: [{ id, status: row.status }],
    after: [{ id, status: "DIKEMBALIKAN", catatan }],
    atasNama: sebagai,
  })
  return { id }
})

/** What returned reports would meet again if they counted: their siblings, and whether mending has begun. */
async function sesudahKembali(m: M, rows: Baris[]) {
  const kembali = rows.filter((r) => r.status === "DIKEMBALIKAN")
  if (!kembali.length) return { lain: [], disunting: new Set<string>(), kalender: new Map<string, Kalender>() }
  const milik = await listKalenderOrang(m.actor.instansiId!, kembali, m.pada)
  const kalender = new Map(kembali.map((r, i) => [r.id, milik[i]!]))
  const lain = await m.tx.$queryRaw<(LaporanLain & { pegawaiId: string })[]>`
    select l.pegawai_id as "pegawaiId", l.tanggal::text, l.uraian, l.mulai_menit as "mulaiMenit",
      l.selesai_menit as "selesaiMenit", l.durasi_menit as "durasiMenit"
    from laporan_harian l
    join (select distinct p::uuid as pegawai_id, t::date as tanggal from
      unnest(${kembali.map((r) => r.pegawaiId)}::text[], ${kembali.map((r) => r.tanggal)}::text[]) x(p, t)) h
      on h.pegawai_id = l.pegawai_id and l.tanggal between h.tanggal - 1 and h.tanggal + 1
    where l.status in ('DIKIRIM', 'DITERIMA', 'LEWAT_WAKTU')`
  const disunting = await m.tx.$queryRaw<{ id: string }[]>`
    select distinct p.subjek_id as id from peristiwa p join laporan_harian l on l.id = p.subjek_id
    where p.subjek_id = any(${kembali.map((r) => r.id)}::uuid[]) and p.verba = 'kinerja.simpan' and p.at >= l.diputus_pada`
  return { lain, disunting: new Set(disunting.map((d) => d.id)), kalender }
}

/** Takes decisions back: the reports wait again as they were sent. */
export const batalkan = mutation(async (m, { ids }: Batalkan) => {
  const { rows, pengaturan, kalender: umum } = await kunciPutusan(m, ids)
  const { lain, disunting, kalender } = await sesudahKembali(m, rows)
  const { grant, granted, refused } = m.authorizeAll(
    can.batalkan,
    rows.map((r) => ({
      ...r,
      // What another decided in his own seat is not the next one up's to take back.
      naik: r.diputusAkun === m.actor.akunId ? r.naik : null,
      disunting: disunting.has(r.id),
      isian: r,
      keadaan: {
        lain: lain.filter((l) => l.pegawaiId === r.pegawaiId),
        atur: aturPada(pengaturan, r.tanggal),
        kalender: kalender.get(r.id) ?? umum,
      },
    })),
  )
  await m.tx.$executeRaw`
    update laporan_harian set status = 'DIKIRIM', diputus_pada = null, diputus_oleh = null, diputus_sebagai = null,
      catatan = null, umpan_balik = null, nilai = null
    where id = any(${granted.map((r) => r.id)}::uuid[])`
  const kembali = granted.filter((r) => r.status === "DIKEMBALIKAN")
  if (kembali.length) await hitungHari(m, kembali)
  m.record(grant, {
    before: granted.map(({ id, status, umpanBalik, nilai, catatan }) => ({ id, status, umpanBalik, nilai, catatan })),
    after: granted.map(({ id }) => ({ id, status: "DIKIRIM", umpanBalik: null, nilai: null, catatan: null })),
    atasNama: atasNama(m, granted),
  })
  if (!granted.length) throw refused[0] ? new Refused(refused[0].alasan) : takAda("Laporan tidak ditemukan")
  return { dibatalkan: granted.length, refused }
})

/**
 * Sends on what waits for a seat that its own author has come to hold, as a Plt: nobody decides on himself, and the
 * inbox of the next one up does not show it until it is addressed to him (R6.11).
 * @returns how many were sent on; one for which nobody above can decide stays where it is.
 */
export const tujukanUlang = mutation(async (m, _: null) => {
  const rows = await m.tx.$queryRaw<Diputus[]>`
    select l.id, l.pegawai_id as "pegawaiId", l.penilai_jabatan_id as "penilaiJabatanId", l.status::text,
      l.tanggal::text, l.dikirim_pada as "dikirimPada"
    from laporan_harian l where l.status = 'DIKIRIM' and exists (
      select from penempatan n where n.pegawai_id = l.pegawai_id and n.jabatan_id = l.penilai_jabatan_id
        and n.mulai <= ${m.pada}::date and (n.selesai is null or n.selesai > ${m.pada}::date))
    order by l.id limit 200 for update of l`
  const pindah: { row: Diputus; ke: string }[] = []
  for (const row of rows) {
    const kedudukan = await getKedudukan(row.pegawaiId, row.tanggal, m.pada)
    const ke = kedudukan && carilahPenilai(kedudukan.rantai, row.pegawaiId)?.jabatanId
    if (ke && ke !== row.penilaiJabatanId) pindah.push({ row, ke })
  }
  const { grant } = m.authorizeAll(
    can.tujukanUlang,
    pindah.map((p) => p.row),
  )
  await m.tx.$executeRaw`
    update laporan_harian l set penilai_jabatan_id = x.ke::uuid
    from unnest(${pindah.map((p) => p.row.id)}::text[], ${pindah.map((p) => p.ke)}::text[]) x(id, ke)
    where l.id = x.id::uuid`
  m.record(grant, {
    before: pindah.map(({ row }) => ({ id: row.id, penilaiJabatanId: row.penilaiJabatanId })),
    after: pindah.map(({ row, ke }) => ({ id: row.id, penilaiJabatanId: ke })),
  })
  return pindah.length
})
