import "server-only"
import { db, type Tx } from "#lib/kernel/db.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"

/**
 * Rebuilds the projections of seats and people as they stand on a date. Called by whoever changes a dated row, in the
 * same transaction, and at midnight and every start for rows whose day has come. It records nothing: it adds no fact.
 * @returns how many rows of either were not what they had been.
 */
export async function hitungUlangKini(pada: Tanggal, tx: Tx = db()): Promise<number> {
  const kursi = await tx.$executeRaw`
    with recursive pohon as (
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, j.kode || '.' as jalur, v.selesai, 1 as dalam
      from jabatan_versi v join jabatan j on j.id = v.jabatan_id
      where v.atasan_jabatan_id is null and v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date)
      union all
      select v.jabatan_id, v.unit_id, v.atasan_jabatan_id, p.jalur || j.kode || '.', v.selesai, p.dalam + 1
      from pohon p join jabatan_versi v on v.atasan_jabatan_id = p.jabatan_id join jabatan j on j.id = v.jabatan_id
      where v.mulai <= ${pada}::date and (v.selesai is null or v.selesai > ${pada}::date) and p.dalam < 20
    ), hapus as (
      delete from jabatan_kini k where not exists (select from pohon p where p.jabatan_id = k.jabatan_id)
    )
    insert into jabatan_kini as k (jabatan_id, unit_id, atasan_jabatan_id, jalur, berlaku_sampai)
    select jabatan_id, unit_id, atasan_jabatan_id, jalur, selesai from pohon
    on conflict (jabatan_id) do update set unit_id = excluded.unit_id, atasan_jabatan_id = excluded.atasan_jabatan_id,
      jalur = excluded.jalur, berlaku_sampai = excluded.berlaku_sampai
    where (k.unit_id, k.atasan_jabatan_id, k.jalur, k.berlaku_sampai)
      is distinct from (excluded.unit_id, excluded.atasan_jabatan_id, excluded.jalur, excluded.berlaku_sampai)`
  const orang = await tx.$executeRaw`
    with duduk as (
      select distinct on (pegawai_id) pegawai_id, jabatan_id from penempatan
      where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and mulai <= ${pada}::date
        and (selesai is null or selesai > ${pada}::date)
      order by pegawai_id, jenis, mulai
    ), pangkat as (
      select distinct on (pegawai_id) pegawai_id, golongan from riwayat_golongan
      where tmt <= ${pada}::date and digantikan_oleh is null order by pegawai_id, tmt desc
    ), batas as (
      -- the next day on which a dated row begins or ends
      select pegawai_id, min(hari) as hari from (
        select pegawai_id, unnest(array[mulai, selesai]) as hari from penempatan
        union all select pegawai_id, tmt from riwayat_golongan where digantikan_oleh is null
      ) x where hari > ${pada}::date group by pegawai_id
    )
    insert into pegawai_kini as k
      (pegawai_id, jabatan_id, unit_id, jalur_unit, jalur_jabatan, golongan, nama_kunci, berlaku_sampai)
    select p.id, d.jabatan_id, s.unit_id, coalesce(u.jalur, ''), coalesce(s.jalur, ''), g.golongan, lower(p.nama),
      least(b.hari, s.berlaku_sampai)
    from pegawai p left join duduk d on d.pegawai_id = p.id left join jabatan_kini s on s.jabatan_id = d.jabatan_id
    left join unit u on u.id = s.unit_id left join pangkat g on g.pegawai_id = p.id left join batas b on b.pegawai_id = p.id
    on conflict (pegawai_id) do update set jabatan_id = excluded.jabatan_id, unit_id = excluded.unit_id,
      jalur_unit = excluded.jalur_unit, jalur_jabatan = excluded.jalur_jabatan, golongan = excluded.golongan,
      nama_kunci = excluded.nama_kunci, berlaku_sampai = excluded.berlaku_sampai
    where (k.jabatan_id, k.unit_id, k.jalur_unit, k.jalur_jabatan, k.golongan, k.nama_kunci, k.berlaku_sampai)
      is distinct from (excluded.jabatan_id, excluded.unit_id, excluded.jalur_unit, excluded.jalur_jabatan,
        excluded.golongan, excluded.nama_kunci, excluded.berlaku_sampai)`
  return kursi + orang
}
