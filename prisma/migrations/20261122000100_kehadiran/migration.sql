-- CreateEnum
CREATE TYPE "jenis_pola" AS ENUM ('LIMA_HARI', 'ENAM_HARI', 'SIF', 'SEKOLAH', 'PARUH_WAKTU', 'RAMADAN');

-- CreateEnum
CREATE TYPE "irama_lapor" AS ENUM ('HARIAN', 'MINGGUAN', 'TIDAK');

-- CreateEnum
CREATE TYPE "kanal_lapor" AS ENUM ('SIGINJAI', 'BKN', 'RUANG_GTK');

-- CreateEnum
CREATE TYPE "rumpun_jabatan" AS ENUM ('GURU', 'KESEHATAN', 'PENYULUH');

-- CreateEnum
CREATE TYPE "jenis_ketidakhadiran" AS ENUM ('CUTI', 'SAKIT', 'IZIN', 'DINAS_LUAR', 'DIKLAT', 'TUGAS_BELAJAR');

-- AlterTable
ALTER TABLE "jabatan" ADD COLUMN     "rumpun" "rumpun_jabatan";

-- CreateTable
CREATE TABLE "pola_kerja" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "pegawai_id" UUID,
    "jenis" "jenis_pola" NOT NULL,
    "menit_sehari" SMALLINT,
    "hari_wfa" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "dasar" TEXT NOT NULL,

    CONSTRAINT "pola_kerja_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jadwal_sif" (
    "pegawai_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "mulai_menit" SMALLINT NOT NULL,
    "selesai_menit" SMALLINT NOT NULL,

    CONSTRAINT "jadwal_sif_pkey" PRIMARY KEY ("pegawai_id","tanggal")
);

-- CreateTable
CREATE TABLE "libur_unit" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "keterangan" TEXT NOT NULL,
    "dasar" TEXT NOT NULL,

    CONSTRAINT "libur_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kewajiban_lapor" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "unit_id" UUID,
    "rumpun" "rumpun_jabatan",
    "irama" "irama_lapor" NOT NULL,
    "kanal" "kanal_lapor" NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "dasar" TEXT NOT NULL,

    CONSTRAINT "kewajiban_lapor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ketidakhadiran" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "jenis" "jenis_ketidakhadiran" NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "surat" TEXT NOT NULL,

    CONSTRAINT "ketidakhadiran_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "libur_unit_unit_id_idx" ON "libur_unit"("unit_id");

-- CreateIndex
CREATE INDEX "kewajiban_lapor_instansi_id_idx" ON "kewajiban_lapor"("instansi_id");

-- CreateIndex
CREATE INDEX "ketidakhadiran_pegawai_id_selesai_idx" ON "ketidakhadiran"("pegawai_id", "selesai");

-- AddForeignKey
ALTER TABLE "pola_kerja" ADD CONSTRAINT "pola_kerja_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pola_kerja" ADD CONSTRAINT "pola_kerja_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jadwal_sif" ADD CONSTRAINT "jadwal_sif_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "libur_unit" ADD CONSTRAINT "libur_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kewajiban_lapor" ADD CONSTRAINT "kewajiban_lapor_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kewajiban_lapor" ADD CONSTRAINT "kewajiban_lapor_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ketidakhadiran" ADD CONSTRAINT "ketidakhadiran_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: nobody is away twice, acts for one seat with another, or has two patterns at once.
alter table ketidakhadiran
  add constraint ketidakhadiran_masa check (selesai >= mulai),
  add constraint ketidakhadiran_satu exclude using gist (pegawai_id with =, daterange(mulai, selesai, '[]') with &&);

alter table penempatan add constraint penempatan_satu_pelaksana
  exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&) where (jenis in ('PLT', 'PLH'));

alter table pola_kerja
  add constraint pola_kerja_masa check (selesai is null or selesai > mulai),
  add constraint pola_kerja_milik check (num_nonnulls(unit_id, pegawai_id) = 1),
  add constraint pola_kerja_menit check (
    (jenis = 'PARUH_WAKTU') = (menit_sehari is not null) and menit_sehari between 1 and 450),
  add constraint pola_kerja_wfa check (hari_wfa <@ array[1, 2, 3, 4, 5]::smallint[]),
  -- Ramadan lies over another pattern, never beside one of its own kind
  add constraint pola_kerja_satu exclude using gist (
    coalesce(unit_id, pegawai_id) with =, ((jenis = 'RAMADAN')::int) with =, daterange(mulai, selesai) with &&);

alter table jadwal_sif add constraint jadwal_sif_waktu check (
  mulai_menit between 0 and 1439 and selesai_menit > mulai_menit and selesai_menit <= mulai_menit + 1440);

alter table libur_unit add constraint libur_unit_masa check (selesai >= mulai);

alter table kewajiban_lapor
  add constraint kewajiban_lapor_masa check (selesai is null or selesai > mulai),
  -- nothing is reported here that belongs in Ruang GTK
  add constraint kewajiban_lapor_kanal check (irama = 'TIDAK' or kanal <> 'RUANG_GTK'),
  add constraint kewajiban_lapor_satu exclude using gist (
    instansi_id with =, (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =,
    daterange(mulai, selesai) with &&) where (rumpun is null),
  add constraint kewajiban_lapor_satu_rumpun exclude using gist (
    instansi_id with =, (coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) with =, rumpun with =,
    daterange(mulai, selesai) with &&) where (rumpun is not null);
