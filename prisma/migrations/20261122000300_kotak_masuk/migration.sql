-- CreateEnum
CREATE TYPE "umpan_balik" AS ENUM ('DIATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DIBAWAH_EKSPEKTASI');

-- CreateEnum
CREATE TYPE "jenis_pengingat" AS ENUM ('BELUM_MELAPOR', 'MENUNGGU_KEPUTUSAN');

-- AlterTable
ALTER TABLE "laporan_harian" ADD COLUMN     "nilai" SMALLINT,
ADD COLUMN     "umpan_balik" "umpan_balik";

-- CreateTable
CREATE TABLE "bulan_terkunci" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "bulan" DATE NOT NULL,
    "dikunci_pada" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "bulan_terkunci_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pembukaan_bulan" (
    "id" UUID NOT NULL,
    "bulan_id" UUID NOT NULL,
    "pegawai_id" UUID,
    "unit_id" UUID,
    "sampai" DATE NOT NULL,
    "alasan" TEXT NOT NULL,
    "dibuka_oleh" UUID NOT NULL,
    "dibuka_pada" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "pembukaan_bulan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengingat" (
    "pegawai_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "jenis" "jenis_pengingat" NOT NULL,
    "oleh" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "pengingat_pkey" PRIMARY KEY ("pegawai_id","tanggal","jenis")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulan_terkunci_instansi_id_bulan_key" ON "bulan_terkunci"("instansi_id", "bulan");

-- CreateIndex
CREATE INDEX "pembukaan_bulan_bulan_id_idx" ON "pembukaan_bulan"("bulan_id");

-- AddForeignKey
ALTER TABLE "bulan_terkunci" ADD CONSTRAINT "bulan_terkunci_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pembukaan_bulan" ADD CONSTRAINT "pembukaan_bulan_bulan_id_fkey" FOREIGN KEY ("bulan_id") REFERENCES "bulan_terkunci"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pembukaan_bulan" ADD CONSTRAINT "pembukaan_bulan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pembukaan_bulan" ADD CONSTRAINT "pembukaan_bulan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengingat" ADD CONSTRAINT "pengingat_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table laporan_harian
  add constraint laporan_harian_umpan_balik check (status = 'DITERIMA' or (umpan_balik is null and nilai is null)),
  add constraint laporan_harian_nilai check (nilai between 0 and 100);

alter table bulan_terkunci add constraint bulan_terkunci_awal check (extract(day from bulan) = 1);
alter table pembukaan_bulan add constraint pembukaan_bulan_satu check ((pegawai_id is null) <> (unit_id is null));

-- A superior's own response time.
create index laporan_harian_tanggapan on laporan_harian (diputus_oleh, diputus_pada) where diputus_oleh is not null;
-- What lapsed in a closed month.
create index laporan_harian_lewat_waktu on laporan_harian (tanggal) where status = 'LEWAT_WAKTU';
