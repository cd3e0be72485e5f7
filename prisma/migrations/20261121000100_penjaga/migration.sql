-- What Prisma cannot say: the trail's digest and partitions, exclusion constraints, checks, partial indexes.
create extension if not exists btree_gist;

insert into basis_data (satu) values (true);
alter table basis_data add constraint basis_data_satu check (satu);

-- The digest of an event over the columns of its version. A new column means a new version, never a new old one.
create function peristiwa_sidik(p peristiwa) returns bytea language sql immutable as $$
  select case p.versi when 1 then sha256(convert_to(jsonb_build_array(
    p.versi, to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), p.id, p.era, p.tx::text,
    p.aktor_id, p.aktor, p.atas_nama, p.verba, p.subjek_jenis, p.subjek_id, p.untuk,
    p.sebelum, p.sesudah, p.dasar, p.permintaan, p.ip, encode(p.isi_sidik, 'hex'))::text, 'UTF8')) end
$$;

-- Era, transaction and digest are never the caller's to choose, nor is the table that the era is read from.
create function peristiwa_cap() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.era := (select era from public.basis_data);
  new.tx := pg_current_xact_id();
  new.versi := 1;
  new.sidik := public.peristiwa_sidik(new);
  return new;
end $$;

create trigger peristiwa_cap before insert on peristiwa for each row execute function peristiwa_cap();
alter table peristiwa add constraint peristiwa_versi check (versi = 1);

-- The digest of a batch: the one before it, its own number, bounds and instant, and its rows in order.
create function segel_hash(sebelum bytea, p_no bigint, p_era int, p_tx xid8, p_jumlah int, p_at timestamptz, baris bytea)
returns bytea language sql immutable as $$
  select sha256(coalesce(sebelum, '') || convert_to(concat_ws('/', p_no, p_era, p_tx, p_jumlah,
    to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8') || coalesce(baris, ''))
$$;

-- Seals what has committed and can no longer be preceded: rows below the snapshot's horizon, in the order
-- (era, tx, id), whole transactions at a time; never by id or clock, for rows commit in another order than they begin.
-- Of its owner, since the app's role may not write into the chain. Gives how many rows were sealed.
create function segelkan(pada timestamptz, paling int) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kepala segel;
  masa int;
  batas xid8;
  n int;
  baris bytea;
begin
  if not pg_try_advisory_xact_lock(70220001) then return 0; end if;
  select * into kepala from segel order by no desc limit 1;
  with calon as (
    select era, tx from peristiwa
    where (era, tx) > (coalesce(kepala.era, 0), coalesce(kepala.sampai_tx, '0'::xid8))
      and (era < (select era from basis_data) or tx < pg_snapshot_xmin(pg_current_snapshot()))
    order by era, tx, id limit greatest(paling, 1)
  )
  -- A full batch may have cut its last transaction in two: it is left for the next, unless it is alone.
  select c.era, case when (select count(*) from calon) < paling or count(distinct c.tx) = 1 then max(c.tx)
      else (select max(d.tx) from calon d where d.era = c.era and d.tx < max(c.tx)) end
    into masa, batas
  from calon c where c.era = (select min(era) from calon) group by c.era;
  if batas is null then return 0; end if;
  select count(*), string_agg(p.sidik, ''::bytea order by p.tx, p.id) into n, baris from peristiwa p
  where p.era = masa and p.tx <= batas
    and (p.era, p.tx) > (coalesce(kepala.era, 0), coalesce(kepala.sampai_tx, '0'::xid8));
  insert into segel (no, era, sampai_tx, jumlah, hash, at)
  values (coalesce(kepala.no, 0) + 1, masa, batas, n,
    segel_hash(kepala.hash, coalesce(kepala.no, 0) + 1, masa, batas, n, pada, baris), pada);
  return n;
end $$;
revoke execute on function segelkan(timestamptz, int) from public;

-- Months are made by the table's owner on behalf of the app's role, which owns nothing. Attached, not created as
-- partitions: that would lock out every reader of the trail.
create function siapkan_partisi(dari date, sampai date) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  bulan date := date_trunc('month', dari);
  nama text;
  dibuat int := 0;
begin
  if sampai > dari + 3660 then raise exception 'more than ten years of partitions'; end if;
  if dari < '2000-01-01' or sampai > '2100-01-01' then raise exception 'partitions out of reach'; end if;
  perform pg_advisory_xact_lock(hashtext('siapkan_partisi'));
  while bulan <= sampai loop
    nama := 'peristiwa_' || to_char(bulan, 'YYYY_MM');
    if to_regclass('public.' || nama) is null then
      execute format('create table %I (like peristiwa including all)', nama);
      execute format('alter table peristiwa attach partition %I for values from (%L) to (%L)', nama,
        bulan::text || ' 00:00:00+07', (bulan + interval '1 month')::date::text || ' 00:00:00+07');
      dibuat := dibuat + 1;
    end if;
    bulan := bulan + interval '1 month';
  end loop;
  return dibuat;
end $$;
revoke execute on function siapkan_partisi(date, date) from public;

-- Paths are joined with "." and end in it.
alter table unit add constraint unit_kode check (kode !~ '[./]');
alter table jabatan add constraint jabatan_kode check (kode !~ '[./]');

alter table jabatan_versi
  add constraint jabatan_versi_masa check (selesai is null or selesai > mulai),
  add constraint jabatan_versi_satu exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&);

alter table penempatan
  add constraint penempatan_masa check (selesai is null or selesai > mulai),
  -- one definitive post a person
  add constraint penempatan_satu_definitif
    exclude using gist (pegawai_id with =, daterange(mulai, selesai) with &&) where (jenis = 'DEFINITIF'),
  -- one definitive holder of a single-holder seat
  add constraint penempatan_satu_pemangku exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&)
    where (tunggal and jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN'));

alter table skp
  add constraint skp_masa check (selesai >= mulai),
  add constraint skp_satu exclude using gist (pegawai_id with =, daterange(mulai, selesai, '[]') with &&);

alter table pegawai add constraint pegawai_nip check (nip ~ '^[0-9]{18}$');
alter table peran_akun add constraint peran_akun_masa check (selesai is null or selesai > mulai);
alter table hari_pegawai add constraint hari_pegawai_menit check (menit >= 0 and jumlah >= 0);

alter table laporan_harian
  -- a shift that passes midnight belongs to the day on which it begins
  add constraint laporan_harian_waktu check (
    (mulai_menit is null) = (selesai_menit is null)
    and (mulai_menit is null or (mulai_menit between 0 and 1439 and selesai_menit > mulai_menit
      and selesai_menit <= mulai_menit + 1440 and durasi_menit = selesai_menit - mulai_menit))),
  add constraint laporan_harian_durasi check (durasi_menit between 1 and 1440),
  add constraint laporan_harian_volume check (volume is null or volume >= 0),
  add constraint laporan_harian_dikirim check (
    status = 'DRAF' or (dikirim_pada is not null and penilai_jabatan_id is not null)),
  add constraint laporan_harian_diputus check (
    (status in ('DITERIMA', 'DIKEMBALIKAN')) = (diputus_oleh is not null));

create index laporan_harian_kotak_masuk on laporan_harian (penilai_jabatan_id, tanggal, id) where status = 'DIKIRIM';
