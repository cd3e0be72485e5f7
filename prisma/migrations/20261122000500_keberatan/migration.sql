-- AlterEnum
ALTER TYPE "status_penilaian" ADD VALUE 'DIPUTUS';

-- AlterEnum
ALTER TYPE "pihak_penilaian" ADD VALUE 'ATASAN_PENILAI';

-- AlterTable
ALTER TABLE "penilaian" ADD COLUMN     "pemutus_jabatan_id" UUID,
ADD COLUMN     "putusan_alasan" TEXT,
ADD COLUMN     "putusan_hasil_kerja" "rating",
ADD COLUMN     "putusan_perilaku" "rating",
ADD COLUMN     "putusan_predikat" "predikat",
ADD COLUMN     "tanggapan" TEXT;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_pemutus_jabatan_id_fkey" FOREIGN KEY ("pemutus_jabatan_id") REFERENCES "jabatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say. A value that was just added to an enum is compared as text: it cannot be used before commit.

-- Objections that were filed before anyone could hear them: to the seat above the appraiser's.
alter table penilaian disable trigger penilaian_beku;
update penilaian n set pemutus_jabatan_id = k.atasan_jabatan_id
from skp s join jabatan_kini k on k.jabatan_id = s.penilai_jabatan_id
where s.id = n.skp_id and n.status = 'KEBERATAN';
alter table penilaian enable trigger penilaian_beku;

alter table penilaian
  drop constraint penilaian_keberatan,
  add constraint penilaian_keberatan check (
    (status::text in ('KEBERATAN', 'DIPUTUS')) = (keberatan is not null) and (tanggapan is null or keberatan is not null)),
  add constraint penilaian_diputus check (
    (status::text = 'DIPUTUS') = (putusan_predikat is not null)
    and (putusan_predikat is null) = (putusan_hasil_kerja is null)
    and (putusan_predikat is null) = (putusan_perilaku is null)
    and (putusan_predikat is null) = (putusan_alasan is null));

create index penilaian_pemutus on penilaian (pemutus_jabatan_id) where pemutus_jabatan_id is not null;

-- What both have signed never changes again, whoever asks. An objection waits for one answer and one decision, which
-- stand beside what was signed; after the decision nothing is added either.
create or replace function penilaian_beku() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  tambahan constant text[] := array['status', 'pemutus_jabatan_id', 'tanggapan', 'putusan_hasil_kerja',
    'putusan_perilaku', 'putusan_predikat', 'putusan_alasan'];
begin
  if old.status::text in ('DITANDATANGANI', 'DIPUTUS')
    or old.status = 'KEBERATAN' and (tg_op = 'DELETE' or new.status::text not in ('KEBERATAN', 'DIPUTUS')
      or old.tanggapan is not null and new.tanggapan is distinct from old.tanggapan
      or to_jsonb(new) - tambahan <> to_jsonb(old) - tambahan) then
    raise exception 'penilaian % is signed by both', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;

create or replace function bagian_penilaian_beku() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  -- where it was and where it would be: nothing is moved out of a signed one either
  dulu uuid := case when tg_op <> 'INSERT' then old.penilaian_id end;
  kini uuid := case when tg_op <> 'DELETE' then new.penilaian_id end;
  putusan boolean := tg_op = 'INSERT' and tg_table_name = 'tanda_tangan' and to_jsonb(new) ->> 'pihak' = 'ATASAN_PENILAI';
begin
  if exists (select from penilaian p where p.id in (dulu, kini)
      and (p.status::text in ('DITANDATANGANI', 'DIPUTUS') or p.status = 'KEBERATAN' and not putusan)) then
    raise exception 'penilaian % is signed by both', coalesce(dulu, kini) using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
