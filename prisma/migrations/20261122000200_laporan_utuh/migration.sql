-- CreateEnum
CREATE TYPE "jenis_berkas" AS ENUM ('FOTO', 'PDF');

-- AlterTable
ALTER TABLE "laporan_harian" ADD COLUMN     "data_pribadi" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "dikembalikan_pada" TIMESTAMPTZ(6),
ADD COLUMN     "dilayani" INTEGER,
ADD COLUMN     "disalin_pada" TIMESTAMPTZ(6),
ADD COLUMN     "isi_dihapus_pada" TIMESTAMPTZ(6),
ADD COLUMN     "lokasi" TEXT,
ADD COLUMN     "tautan" TEXT;

-- CreateTable
CREATE TABLE "bukti" (
    "laporan_id" UUID NOT NULL,
    "berkas_id" UUID NOT NULL,

    CONSTRAINT "bukti_pkey" PRIMARY KEY ("laporan_id","berkas_id")
);

-- CreateTable
CREATE TABLE "templat_laporan" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "nama" TEXT NOT NULL,
    "uraian" TEXT NOT NULL,
    "rhk_id" UUID,
    "tempat" "tempat_kerja" NOT NULL,
    "lokasi" TEXT,

    CONSTRAINT "templat_laporan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "berkas" (
    "id" UUID NOT NULL,
    "akun_id" UUID NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" "jenis_berkas" NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "sidik" BYTEA NOT NULL,
    "dibuat" TIMESTAMPTZ(6) NOT NULL,
    "dipakai" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "berkas_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bukti_berkas_id_idx" ON "bukti"("berkas_id");

-- CreateIndex
CREATE UNIQUE INDEX "templat_laporan_pegawai_id_nama_key" ON "templat_laporan"("pegawai_id", "nama");

-- AddForeignKey
ALTER TABLE "bukti" ADD CONSTRAINT "bukti_laporan_id_fkey" FOREIGN KEY ("laporan_id") REFERENCES "laporan_harian"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukti" ADD CONSTRAINT "bukti_berkas_id_fkey" FOREIGN KEY ("berkas_id") REFERENCES "berkas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "templat_laporan" ADD CONSTRAINT "templat_laporan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "templat_laporan" ADD CONSTRAINT "templat_laporan_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table berkas add constraint berkas_ukuran check (ukuran > 0);
alter table laporan_harian
  add constraint laporan_harian_dilayani check (dilayani is null or dilayani >= 0),
  add constraint laporan_harian_tautan check (tautan is null or tautan like 'https://%'),
  -- only what holds personal data is ever erased
  add constraint laporan_harian_isi_dihapus check (isi_dihapus_pada is null or data_pribadi);

-- What an account uploaded and has not sent yet: counted at each upload, swept after a day.
create index berkas_titipan on berkas (akun_id, dibuat) where not dipakai;
-- Whose personal data will be erased.
create index laporan_harian_data_pribadi on laporan_harian (tanggal) where data_pribadi and isi_dihapus_pada is null;

-- Erases what the trail kept beside its sealed rows of reports whose citizens' personal data have been erased, and of
-- their files, of no others: the app's role may not delete from the trail. The rows keep their digest, so the seal holds.
create function hapus_isi_laporan(laporan uuid[]) returns int
language sql security definer set search_path = public, pg_temp as $$
  with hapus as (
    delete from peristiwa_isi i using peristiwa p, laporan_harian l
    where l.id = any(laporan) and l.isi_dihapus_pada is not null and i.peristiwa_id = p.id
      and (p.subjek_jenis = 'laporan_harian' and p.subjek_id = l.id
        or p.subjek_jenis = 'berkas' and p.subjek_id in (select b.berkas_id from bukti b where b.laporan_id = l.id))
    returning 1)
  select count(*)::int from hapus
$$;
revoke execute on function hapus_isi_laporan(uuid[]) from public;
