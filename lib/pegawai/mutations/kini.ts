import "server-only"
import { db, Prisma, type Tx } from "#lib/kernel/db.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"

/** What a deed touched: the people whose rows it changed, and the seats whose place it changed. */
export type Tersentuh = { pegawai?: string[]; jabatan?: string[] }

/** Rebuilds the projection of all seats, or of some with all beneath them. @returns the seats that are now otherwise. */
async function hitungKursi(pada: Tanggal, tx: Tx, jabatan: string[] | null): Promise<string[]> {
  const berlaku = Prisma.sql`v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date)`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive naik as (
      select v.jabatan_id as dari, v.atasan_jabatan_id as atas, j.kode || '.' as jalur, 1 as dalam
      from jabatan_versi v join jabatan j on j.id = v.jabatan_id
      where ${berlaku} and ${jabatan ? Prisma.sql`v.jabatan_id = any(${jabatan}::uuid[])` : Prisma.sql`v.atasan_jabatan_id is null`}
      union all
      select n.dari, v.atasan_jabatan_id, j.kode || '.' || n.jalur, n.dalam + 1
      from naik n join jabatan_versi v on v.jabatan_id = n.atas join jabatan j on j.id = v.jabatan_id
      where ${berlaku} and n.dalam < 20
    ), pohon as (
      -- whoever's way up is broken stands nowhere
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, n.jalur, v.selesai, n.dalam
      from naik n join jabatan_versi v on v.jabatan_id = n.dari and ${berlaku} where n.atas is null
      union
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, p.jalur || j.kode || '.', v.selesai, p.dalam + 1
      from pohon p join jabatan_versi v on v.atasan_jabatan_id = p.jabatan_id join jabatan j on j.id = v.jabatan_id
      where ${berlaku} and p.dalam < 20
    ), hapus as (
      delete from jabatan_kini k where not exists (select from pohon p where p.jabatan_id = k.jabatan_id)
        and ${jabatan ? Prisma.sql`exists (select from jabatan_kini s where s.jabatan_id = any(${jabatan}::uuid[]) and starts_with(k.jalur, s.jalur))` : Prisma.sql`true`}
      returning jabatan_id
    ), tulis as (
      insert into jabatan_kini as k (jabatan_id, unit_id, atasan_jabatan_id, jalur, berlaku_sampai)
      select jabatan_id, unit_id, atasan_jabatan_id, jalur, selesai from pohon
      on conflict (jabatan_id) do update set unit_id = excluded.unit_id, atasan_jabatan_id = excluded.atasan_jabatan_id,
        jalur = excluded.jalur, berlaku_sampai = excluded.berlaku_sampai
      where (k.unit_id, k.atasan_jabatan_id, k.jalur, k.berlaku_sampai)
        is distinct from (excluded.unit_id, excluded.atasan_jabatan_id, excluded.jalur, excluded.berlaku_sampai)
      returning jabatan_id
    )
    select jabatan_id as id from hapus union all select jabatan_id from tulis`
  return rows.map((r) => r.id)
}

/** Rebuilds the projection of all people, or of some and of those who sit in some seats. */
function hitungOrang(pada: Tanggal, tx: Tx, hanya: { pegawai: string[]; jabatan: string[] } | null): Promise<number> {
  const siapa = (kolom: Prisma.Sql) =>
    hanya
      ? Prisma.sql`${kolom} in (select unnest(${hanya.pegawai}::uuid[]) union
          select x.pegawai_id from penempatan x where x.jabatan_id = any(${hanya.jabatan}::uuid[]))`
      : Prisma.sql`true`
  const miliknya = siapa(Prisma.sql`pegawai_id`)
  return tx.$executeRaw`
    with duduk as (
      select distinct on (pegawai_id) pegawai_id, jabatan_id from penempatan
      where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and mulai <= ${pada}::date
        and (selesai is null or selesai > ${pada}::date) and ${miliknya}
      order by pegawai_id, jenis, mulai
    ), pangkat as (
      select distinct on (pegawai_id) pegawai_id, golongan from riwayat_golongan
      where tmt <= ${pada}::date and digantikan_oleh is null and ${miliknya} order by pegawai_id, tmt desc
    ), batas as (
      -- the next day on which a dated row begins or ends
      select pegawai_id, min(hari) as hari from (
        select pegawai_id, unnest(array[mulai, selesai]) as hari from penempatan where ${miliknya}
        union all select pegawai_id, tmt from riwayat_golongan where digantikan_oleh is null and ${miliknya}
      ) x where hari > ${pada}::date group by pegawai_id
    )
    insert into pegawai_kini as k
      (pegawai_id, jabatan_id, unit_id, jalur_unit, jalur_jabatan, golongan, nama_kunci, berlaku_sampai)
    select p.id, d.jabatan_id, s.unit_id, coalesce(u.jalur, ''), coalesce(s.jalur, ''), g.golongan, lower(p.nama),
      least(b.hari, s.berlaku_sampai)
    from pegawai p left join duduk d on d.pegawai_id = p.id left join jabatan_kini s on s.jabatan_id = d.jabatan_id
    left join unit u on u.id = s.unit_id left join pangkat g on g.pegawai_id = p.id left join batas b on b.pegawai_id = p.id
    where ${siapa(Prisma.sql`p.id`)}
    on conflict (pegawai_id) do update set jabatan_id = excluded.jabatan_id, unit_id = excluded.unit_id,
      jalur_unit = excluded.jalur_unit, jalur_jabatan = excluded.jalur_jabatan, golongan = excluded.golongan,
      nama_kunci = excluded.nama_kunci, berlaku_sampai = excluded.berlaku_sampai
    where (k.jabatan_id, k.unit_id, k.jalur_unit, k.jalur_jabatan, k.golongan, k.nama_kunci, k.berlaku_sampai)
      is distinct from (excluded.jabatan_id, excluded.unit_id, excluded.jalur_unit, excluded.jalur_jabatan,
        excluded.golongan, excluded.nama_kunci, excluded.berlaku_sampai)`
}

/**
 * Rebuilds the projections of seats and people as they stand on a date. Called by whoever changes a dated row, in the
 * same transaction and with what it touched; at midnight and every start, for rows whose day has come, of everything.
 * It records nothing: it adds no fact.
 * @param hanya the people and the seats touched; all beneath those seats, and who sits there, come along.
 * @returns how many rows of either were not what they had been.
 */
export async function hitungUlangKini(pada: Tanggal, tx: Tx = db(), hanya: Tersentuh | null = null): Promise<number> {
  const { pegawai = [], jabatan = [] } = hanya ?? {}
  const kursi = hanya && !jabatan.length ? [] : await hitungKursi(pada, tx, hanya && jabatan)
  return kursi.length + (await hitungOrang(pada, tx, hanya && { pegawai, jabatan: kursi }))
}
