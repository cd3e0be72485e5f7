import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, cariSql, dariKursor, type Halaman, halaman, PER_HALAMAN, uuidSah } from "#lib/kernel/page.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { berhalanganSql, bolehMenilaiSql, namaLengkap } from "#lib/pegawai/queries.ts"
import type { JenisKetidakhadiran } from "#lib/pegawai/rules.ts"
import type { SaringKehadiran } from "../schema.ts"

export type TidakMasukRow = {
  id: string
  pegawaiId: string
  nama: string
  jabatan: string | null
  unit: string | null
  jenis: JenisKetidakhadiran
  mulai: Tanggal
  selesai: Tanggal
  surat: string
}

/** The next page after a key, where there is one: rows whose key sorts behind it. */
const sesudahnya = (sesudah: string | undefined, pola: RegExp[], lanjut: (kunci: string[]) => Prisma.Sql) => {
  const kunci = dariKursor(sesudah, pola)
  return kunci ? lanjut(kunci) : Prisma.sql`true`
}

/**
 * Who is away, was until two weeks ago or will be within two weeks, among those whose records the actor keeps, latest
 * first: an early return is often heard of afterwards.
 */
async function listTidakMasuk(actor: Actor, pada: Tanggal, saring: SaringKehadiran): Promise<Halaman<TidakMasukRow>> {
  const rows = await db().$queryRaw<TidakMasukRow[]>`
    select h.id, h.pegawai_id as "pegawaiId", ${namaLengkap} as nama, j.nama as jabatan, u.nama as unit,
      h.jenis::text, h.mulai::text, h.selesai::text, h.surat
    from ketidakhadiran h join pegawai p on p.id = h.pegawai_id join pegawai_kini k on k.pegawai_id = p.id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where h.selesai >= ${tambahHari(pada, -14)}::date and h.mulai <= ${tambahHari(pada, 14)}::date and ${dikelolaSql(actor)}
      and ${cariSql(saring.cari, "p.nama", "p.nip", "j.nama")}
      and ${sesudahnya(saring.absen, [bentuk.teks, bentuk.uuid], ([mulai, id]) => Prisma.sql`(h.mulai::text, h.id) < (${mulai}, ${id}::uuid)`)}
    order by h.mulai::text desc, h.id desc limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.mulai, r.id])
}

export type KursiKosongRow = {
  jabatanId: string
  jabatan: string
  unit: string
  /** Who holds it and is away; none where the seat is vacant. */
  pejabat: { nama: string; mulai: Tanggal; selesai: Tanggal } | null
}

/** Seats that appraise and have nobody today: vacant, or their holder away, without Plt or Plh. */
async function listKursiKosong(actor: Actor, pada: Tanggal, saring: SaringKehadiran): Promise<Halaman<KursiKosongRow>> {
  const duduk = Prisma.sql`n.jabatan_id = j.id and n.mulai <= ${pada}::date and (n.selesai is null or n.selesai > ${pada}::date)`
  const rows = await db().$queryRaw<(KursiKosongRow & { jalur: string })[]>`
    select j.id as "jabatanId", j.nama as jabatan, u.nama as unit, u.jalur_unit as jalur, (
        select jsonb_build_object('nama', ${namaLengkap}, 'mulai', h.mulai, 'selesai', h.selesai)
        from penempatan n join pegawai p on p.id = n.pegawai_id
        join ketidakhadiran h on h.pegawai_id = p.id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
        where ${duduk} order by n.jenis limit 1) as pejabat
    from jabatan_kini s join jabatan j on j.id = s.jabatan_id
    join (select id, nama, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where ${bolehMenilaiSql()} and ${dikelolaSql(actor, "u")}
      and not exists (select from penempatan n where ${duduk}
        and not ${berhalanganSql(Prisma.sql`n.pegawai_id`, pada)})
      and ${cariSql(saring.cari, "j.nama", "u.nama")}
      and ${sesudahnya(saring.kosong, [bentuk.teks, bentuk.uuid], ([jalur, id]) => Prisma.sql`(u.jalur_unit, j.id) > (${jalur}, ${id}::uuid)`)}
    order by u.jalur_unit, j.id limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.jalur, r.jabatanId])
}

export type PelaksanaRow = {
  id: string
  jabatan: string
  nama: string
  jenis: "PLT" | "PLH"
  mulai: Tanggal
  /** The last day. */
  selesai: Tanggal | null
  skNomor: string
  /** Who holds the seat and is in today, though another acts for it. */
  pejabat: string | null
}

/** Who acts for a seat today or will, with the order; by the day on which it ends. */
async function listPelaksana(actor: Actor, pada: Tanggal, saring: SaringKehadiran): Promise<Halaman<PelaksanaRow>> {
  // An order without an end sorts behind every date.
  const akhir = Prisma.sql`coalesce(n.selesai::text, 'x')`
  const rows = await db().$queryRaw<(PelaksanaRow & { akhir: string })[]>`
    select n.id, j.nama as jabatan, ${namaLengkap} as nama, n.jenis::text, n.mulai::text, (n.selesai - 1)::text as selesai,
      n.sk_nomor as "skNomor", ${akhir} as akhir, case when n.mulai <= ${pada}::date then (
        select ${namaLengkap} from penempatan d join pegawai p on p.id = d.pegawai_id
        where d.jabatan_id = j.id and d.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
          and daterange(d.mulai, d.selesai) @> ${pada}::date
          and not exists (select from ketidakhadiran h where h.pegawai_id = d.pegawai_id
            and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date) limit 1) end as pejabat
    from penempatan n join jabatan j on j.id = n.jabatan_id join pegawai p on p.id = n.pegawai_id
    join jabatan_kini s on s.jabatan_id = j.id join (select id, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where n.jenis in ('PLT', 'PLH') and (n.selesai is null or n.selesai > ${pada}::date) and ${dikelolaSql(actor, "u")}
      and ${cariSql(saring.cari, "p.nama", "j.nama")}
      and ${sesudahnya(saring.pelaksana, [bentuk.teks, bentuk.uuid], ([a, id]) => Prisma.sql`(${akhir}, n.id) > (${a}, ${id}::uuid)`)}
    order by ${akhir}, n.id limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.akhir, r.id])
}

export type Kehadiran = {
  absen: Halaman<TidakMasukRow>
  kosong: Halaman<KursiKosongRow>
  pelaksana: Halaman<PelaksanaRow>
}

/** What an operator looks after: who is away, which seats have nobody, who acts for whom; 50 of each a page. */
export async function getKehadiran(actor: Actor, pada: Tanggal, saring: SaringKehadiran): Promise<Kehadiran> {
  const [absen, kosong, pelaksana] = await Promise.all([
    listTidakMasuk(actor, pada, saring),
    listKursiKosong(actor, pada, saring),
    listPelaksana(actor, pada, saring),
  ])
  return { absen, kosong, pelaksana }
}

export type OrangRow = { id: string; nama: string; nip: string | null; jabatan: string | null; unit: string | null }

/** People whose records the actor keeps, by part of a name or NIP: the first twenty. */
export function cariPegawai(actor: Actor, cari: string): Promise<OrangRow[]> {
  return db().$queryRaw`
    select p.id, ${namaLengkap} as nama, p.nip, j.nama as jabatan, u.nama as unit
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where ${dikelolaSql(actor)} and ${cariSql(cari, "k.nama_kunci", "p.nip")}
    order by k.nama_kunci, p.id limit 20`
}

/** One of them, or null for whoever does not keep his records. */
export async function getDikelola(actor: Actor, id: string): Promise<OrangRow | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<OrangRow[]>`
    select p.id, ${namaLengkap} as nama, p.nip, j.nama as jabatan, u.nama as unit
    from pegawai_kini k join pegawai p on p.id = k.pegawai_id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where p.id = ${id}::uuid and ${dikelolaSql(actor)}`
  return row ?? null
}

export type HariIni = {
  /** Away today; the kind only for himself and for those who keep his records. */
  absen: { jenis: JenisKetidakhadiran | null; selesai: Tanggal } | null
  dikelola: boolean
}

/** Whether a person within sight is away today. The caller has asked whether he may be seen. */
export async function getHariIni(actor: Actor, pegawaiId: string, pada: Tanggal): Promise<HariIni> {
  const [row] = await db().$queryRaw<HariIni[]>`
    select ${dikelolaSql(actor)} as dikelola, (
      select jsonb_build_object('selesai', h.selesai,
        'jenis', case when ${dikelolaSql(actor)} or h.pegawai_id = ${actor.pegawaiId}::uuid then h.jenis end)
      from ketidakhadiran h where h.pegawai_id = k.pegawai_id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
      ) as absen
    from pegawai_kini k where k.pegawai_id = ${pegawaiId}::uuid`
  return row!
}
