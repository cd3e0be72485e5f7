-- CreateEnum
CREATE TYPE "jenis_tiket" AS ENUM ('SUREL', 'SLIP');

-- AlterTable
ALTER TABLE "akun" ADD COLUMN     "sandi_pada" TIMESTAMPTZ(6),
ADD COLUMN     "surel" TEXT,
ADD COLUMN     "totp" BYTEA,
ADD COLUMN     "totp_langkah" INTEGER;

-- AlterTable
ALTER TABLE "sesi" ADD COLUMN     "kode_pada" TIMESTAMPTZ(6),
ADD COLUMN     "terakhir" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "peran_akun" ADD COLUMN     "dasar" TEXT;

-- CreateTable
CREATE TABLE "kode_pemulihan" (
    "sidik" BYTEA NOT NULL,
    "akun_id" UUID NOT NULL,
    "dipakai_pada" TIMESTAMPTZ(6),

    CONSTRAINT "kode_pemulihan_pkey" PRIMARY KEY ("sidik")
);

-- CreateTable
CREATE TABLE "tiket_sandi" (
    "id" UUID NOT NULL,
    "akun_id" UUID NOT NULL,
    "jenis" "jenis_tiket" NOT NULL,
    "sidik" BYTEA NOT NULL,
    "dibuat" TIMESTAMPTZ(6) NOT NULL,
    "sampai" TIMESTAMPTZ(6) NOT NULL,
    "dipakai_pada" TIMESTAMPTZ(6),
    "lepas_totp" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "tiket_sandi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "percobaan_masuk" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(6),

    CONSTRAINT "percobaan_masuk_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "surat_keluar" (
    "id" UUID NOT NULL,
    "kepada" TEXT NOT NULL,
    "judul" TEXT NOT NULL,
    "isi" TEXT,
    "dibuat" TIMESTAMPTZ(6) NOT NULL,
    "coba_pada" TIMESTAMPTZ(6),
    "percobaan" SMALLINT NOT NULL DEFAULT 0,
    "terkirim_pada" TIMESTAMPTZ(6),
    "galat" TEXT,

    CONSTRAINT "surat_keluar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_pribadi" (
    "pegawai_id" UUID NOT NULL,
    "nik" CHAR(16),
    "telepon" TEXT,
    "alamat" TEXT,

    CONSTRAINT "data_pribadi_pkey" PRIMARY KEY ("pegawai_id")
);

-- CreateIndex
CREATE INDEX "kode_pemulihan_akun_id_idx" ON "kode_pemulihan"("akun_id");

-- CreateIndex
CREATE UNIQUE INDEX "tiket_sandi_sidik_key" ON "tiket_sandi"("sidik");

-- CreateIndex
CREATE INDEX "tiket_sandi_akun_id_idx" ON "tiket_sandi"("akun_id");

-- CreateIndex
CREATE INDEX "percobaan_masuk_expire_idx" ON "percobaan_masuk"("expire");

-- CreateIndex
CREATE INDEX "surat_keluar_coba_pada_idx" ON "surat_keluar"("coba_pada");

-- AddForeignKey
ALTER TABLE "kode_pemulihan" ADD CONSTRAINT "kode_pemulihan_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tiket_sandi" ADD CONSTRAINT "tiket_sandi_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_pribadi" ADD CONSTRAINT "data_pribadi_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table data_pribadi add constraint data_pribadi_nik check (nik ~ '^[0-9]{16}$');

-- A role that is withdrawn before it began has no day at all.
alter table peran_akun drop constraint peran_akun_masa,
  add constraint peran_akun_masa check (selesai is null or selesai >= mulai);
