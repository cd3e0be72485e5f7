-- CreateEnum
CREATE TYPE "sumber_skp" AS ENUM ('LOKAL', 'BKN', 'RUANG_GTK');

-- CreateEnum
CREATE TYPE "jenis_rhk" AS ENUM ('UTAMA', 'TAMBAHAN');

-- CreateEnum
CREATE TYPE "aspek_indikator" AS ENUM ('KUALITAS', 'WAKTU', 'BIAYA');

-- CreateEnum
CREATE TYPE "rating" AS ENUM ('DIATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DIBAWAH_EKSPEKTASI');

-- CreateEnum
CREATE TYPE "predikat" AS ENUM ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

-- CreateEnum
CREATE TYPE "status_penilaian" AS ENUM ('DIBUKA', 'DINILAI', 'DITANDATANGANI', 'KEBERATAN');

-- CreateEnum
CREATE TYPE "pihak_penilaian" AS ENUM ('PENILAI', 'PEGAWAI');

-- CreateEnum
CREATE TYPE "jenis_dokumen" AS ENUM ('PENILAIAN', 'REKAP_LAPORAN');

-- CreateEnum
CREATE TYPE "status_dokumen" AS ENUM ('DIMINTA', 'SIAP', 'GAGAL');

-- AlterTable
ALTER TABLE "skp" ADD COLUMN     "catatan" TEXT,
ADD COLUMN     "diajukan_pada" TIMESTAMPTZ(6),
ADD COLUMN     "diputus_oleh" TEXT,
ADD COLUMN     "diputus_pada" TIMESTAMPTZ(6),
ADD COLUMN     "diputus_sebagai" TEXT,
ADD COLUMN     "ditetapkan_pada" TIMESTAMPTZ(6),
ADD COLUMN     "ekspektasi" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "penilai_asal_id" UUID,
ADD COLUMN     "penilai_jabatan_id" UUID,
ADD COLUMN     "sumber" "sumber_skp" NOT NULL DEFAULT 'LOKAL',
ADD COLUMN     "versi" SMALLINT NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "rhk" ADD COLUMN     "jenis" "jenis_rhk" NOT NULL DEFAULT 'UTAMA',
ADD COLUMN     "pimpinan_id" UUID;

-- CreateTable
CREATE TABLE "indikator_rhk" (
    "rhk_id" UUID NOT NULL,
    "aspek" "aspek_indikator" NOT NULL,
    "indikator" TEXT NOT NULL,
    "target" TEXT NOT NULL,

    CONSTRAINT "indikator_rhk_pkey" PRIMARY KEY ("rhk_id","aspek")
);

-- CreateTable
CREATE TABLE "dialog_kinerja" (
    "id" UUID NOT NULL,
    "skp_id" UUID NOT NULL,
    "rhk_id" UUID,
    "oleh" TEXT NOT NULL,
    "sebagai" TEXT NOT NULL,
    "isi" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "dialog_kinerja_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penilaian" (
    "id" UUID NOT NULL,
    "skp_id" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "status" "status_penilaian" NOT NULL,
    "catatan_diri" TEXT,
    "hasil_kerja" "rating",
    "perilaku" "rating",
    "predikat" "predikat",
    "catatan" TEXT,
    "keberatan" TEXT,
    "isi" JSONB,

    CONSTRAINT "penilaian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realisasi_rhk" (
    "penilaian_id" UUID NOT NULL,
    "rhk_id" UUID NOT NULL,
    "terhitung" DECIMAL(12,2),
    "koreksi" DECIMAL(12,2),
    "alasan" TEXT,
    "dikoreksi_oleh" TEXT,

    CONSTRAINT "realisasi_rhk_pkey" PRIMARY KEY ("penilaian_id","rhk_id")
);

-- CreateTable
CREATE TABLE "tanda_tangan" (
    "penilaian_id" UUID NOT NULL,
    "pihak" "pihak_penilaian" NOT NULL,
    "pegawai_id" UUID,
    "nama" TEXT NOT NULL,
    "nip" TEXT,
    "jabatan" TEXT NOT NULL,
    "sebagai" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(6) NOT NULL,
    "sidik" BYTEA NOT NULL,

    CONSTRAINT "tanda_tangan_pkey" PRIMARY KEY ("penilaian_id","pihak")
);

-- CreateTable
CREATE TABLE "dokumen" (
    "id" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "jenis" "jenis_dokumen" NOT NULL,
    "subjek_id" UUID NOT NULL,
    "bulan" DATE,
    "pegawai_id" UUID NOT NULL,
    "status" "status_dokumen" NOT NULL,
    "diminta_pada" TIMESTAMPTZ(6) NOT NULL,
    "nomor" TEXT,
    "terbit_pada" TIMESTAMPTZ(6),
    "keterangan" JSONB,
    "sidik" BYTEA,
    "isi" BYTEA,

    CONSTRAINT "dokumen_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dialog_kinerja_skp_id_at_idx" ON "dialog_kinerja"("skp_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "penilaian_skp_id_mulai_key" ON "penilaian"("skp_id", "mulai");

-- CreateIndex
CREATE UNIQUE INDEX "dokumen_kode_key" ON "dokumen"("kode");

-- CreateIndex
CREATE UNIQUE INDEX "dokumen_nomor_key" ON "dokumen"("nomor");

-- CreateIndex
CREATE INDEX "dokumen_jenis_subjek_id_bulan_idx" ON "dokumen"("jenis", "subjek_id", "bulan");

-- AddForeignKey
CREATE INDEX "skp_penilai_jabatan_id_idx" ON "skp"("penilai_jabatan_id");

-- AddForeignKey
ALTER TABLE "skp" ADD CONSTRAINT "skp_penilai_jabatan_id_fkey" FOREIGN KEY ("penilai_jabatan_id") REFERENCES "jabatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rhk" ADD CONSTRAINT "rhk_pimpinan_id_fkey" FOREIGN KEY ("pimpinan_id") REFERENCES "rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indikator_rhk" ADD CONSTRAINT "indikator_rhk_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialog_kinerja" ADD CONSTRAINT "dialog_kinerja_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dialog_kinerja" ADD CONSTRAINT "dialog_kinerja_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penilaian" ADD CONSTRAINT "penilaian_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realisasi_rhk" ADD CONSTRAINT "realisasi_rhk_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realisasi_rhk" ADD CONSTRAINT "realisasi_rhk_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tanda_tangan" ADD CONSTRAINT "tanda_tangan_penilaian_id_fkey" FOREIGN KEY ("penilaian_id") REFERENCES "penilaian"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dokumen" ADD CONSTRAINT "dokumen_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

-- Plans that were set before seats were kept: addressed to the seat above theirs.
update skp s set penilai_jabatan_id = v.atasan_jabatan_id
from jabatan_versi v where v.jabatan_id = s.jabatan_id and v.mulai <= s.selesai
  and (v.selesai is null or v.selesai > s.selesai);

update skp set ditetapkan_pada = mulai where status = 'DITETAPKAN';

alter table skp add constraint skp_ditetapkan check (status <> 'DITETAPKAN' or ditetapkan_pada is not null);
alter table skp add constraint skp_diajukan check (
  status <> 'DIAJUKAN' or (penilai_jabatan_id is not null and diajukan_pada is not null));
alter table rhk add constraint rhk_target check (target > 0);
alter table penilaian
  add constraint penilaian_masa check (selesai > mulai),
  add constraint penilaian_dinilai check (
    (status = 'DIBUKA') = (predikat is null)
    and (predikat is null) = (hasil_kerja is null) and (predikat is null) = (perilaku is null)
    and (predikat is null) = (isi is null)),
  add constraint penilaian_keberatan check ((status = 'KEBERATAN') = (keberatan is not null));
alter table realisasi_rhk add constraint realisasi_rhk_koreksi check (
  (koreksi is null) = (alasan is null) and (koreksi is null) = (dikoreksi_oleh is null) and koreksi >= 0);
alter table dokumen add constraint dokumen_siap check (
  (status = 'SIAP') = (isi is not null) and (isi is null) = (sidik is null)
  and (isi is null) = (nomor is null) and (isi is null) = (terbit_pada is null) and (isi is null) = (keterangan is null));

-- One paper of a kind is in the making at a time.
create unique index dokumen_diminta on dokumen (jenis, subjek_id, coalesce(bulan, '0001-01-01')) where status = 'DIMINTA';
create index penilaian_menunggu on penilaian (skp_id) where status in ('DIBUKA', 'DINILAI');

-- What both have signed never changes again, whoever asks.
create function penilaian_beku() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status in ('DITANDATANGANI', 'KEBERATAN') then
    raise exception 'penilaian % is signed by both', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger penilaian_beku before update or delete on penilaian for each row execute function penilaian_beku();

create function bagian_penilaian_beku() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  -- where it was and where it would be: nothing is moved out of a signed one either
  dulu uuid := case when tg_op <> 'INSERT' then old.penilaian_id end;
  kini uuid := case when tg_op <> 'DELETE' then new.penilaian_id end;
begin
  if exists (select from penilaian p where p.id in (dulu, kini)
      and p.status in ('DITANDATANGANI', 'KEBERATAN')) then
    raise exception 'penilaian % is signed by both', coalesce(dulu, kini) using errcode = 'integrity_constraint_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger realisasi_rhk_beku before insert or update or delete on realisasi_rhk
  for each row execute function bagian_penilaian_beku();
create trigger tanda_tangan_beku before insert or update or delete on tanda_tangan
  for each row execute function bagian_penilaian_beku();

-- A paper that was made is never made otherwise.
create function dokumen_beku() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.status = 'SIAP' then
    raise exception 'dokumen % is published', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger dokumen_beku before update or delete on dokumen for each row execute function dokumen_beku();
