-- Generated from the schema, then: peristiwa is partitioned, and paths sort byte by byte.
-- CreateSchema


-- CreateEnum
CREATE TYPE "peran" AS ENUM ('PEGAWAI', 'PENGELOLA_OPD', 'VERIFIKATOR_BKD', 'KEPALA_BKD', 'PIMPINAN', 'INSPEKTORAT', 'ADMIN_SISTEM');

-- CreateEnum
CREATE TYPE "status_skp" AS ENUM ('DRAF', 'DIAJUKAN', 'DITETAPKAN', 'DIKEMBALIKAN');

-- CreateEnum
CREATE TYPE "tempat_kerja" AS ENUM ('KANTOR', 'DINAS_LUAR', 'TUGAS_LAPANGAN');

-- CreateEnum
CREATE TYPE "status_laporan" AS ENUM ('DRAF', 'DIKIRIM', 'DITERIMA', 'DIKEMBALIKAN', 'LEWAT_WAKTU');

-- CreateEnum
CREATE TYPE "jenis_unit" AS ENUM ('PEMERINTAH_PROVINSI', 'PERANGKAT_DAERAH', 'BIRO', 'SEKRETARIAT', 'BIDANG', 'SUBBAGIAN', 'UPTD', 'SEKOLAH', 'RUANGAN', 'LUAR');

-- CreateEnum
CREATE TYPE "jenis_libur" AS ENUM ('LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH');

-- CreateEnum
CREATE TYPE "status_kepegawaian" AS ENUM ('CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA', 'NON_ASN');

-- CreateEnum
CREATE TYPE "jenis_kelamin" AS ENUM ('L', 'P');

-- CreateEnum
CREATE TYPE "jenis_jabatan" AS ENUM ('PEJABAT_NEGARA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'FUNGSIONAL', 'PELAKSANA');

-- CreateEnum
CREATE TYPE "jenis_penempatan" AS ENUM ('DEFINITIF', 'PLT', 'PLH', 'TUGAS_TAMBAHAN');

-- CreateTable
CREATE TABLE "akun" (
    "id" UUID NOT NULL,
    "masuk" TEXT NOT NULL,
    "pegawai_id" UUID,
    "nama" TEXT NOT NULL,
    "sandi" TEXT NOT NULL,
    "aktif" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "akun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesi" (
    "id" UUID NOT NULL,
    "akun_id" UUID NOT NULL,
    "dibuat" TIMESTAMPTZ(6) NOT NULL,
    "sampai" TIMESTAMPTZ(6) NOT NULL,
    "dicabut_pada" TIMESTAMPTZ(6),
    "ip" TEXT,
    "perangkat" TEXT,

    CONSTRAINT "sesi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peran_akun" (
    "id" UUID NOT NULL,
    "akun_id" UUID NOT NULL,
    "peran" "peran" NOT NULL,
    "unit_id" UUID,
    "mulai" DATE NOT NULL,
    "selesai" DATE,

    CONSTRAINT "peran_akun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skp" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "tahun" SMALLINT NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "status" "status_skp" NOT NULL,

    CONSTRAINT "skp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rhk" (
    "id" UUID NOT NULL,
    "skp_id" UUID NOT NULL,
    "nomor" SMALLINT NOT NULL,
    "hasil" TEXT NOT NULL,
    "target" DECIMAL(12,2) NOT NULL,
    "satuan" TEXT NOT NULL,

    CONSTRAINT "rhk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "laporan_harian" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "penilai_jabatan_id" UUID,
    "tanggal" DATE NOT NULL,
    "mulai_menit" SMALLINT,
    "selesai_menit" SMALLINT,
    "durasi_menit" SMALLINT NOT NULL,
    "uraian" TEXT NOT NULL,
    "rhk_id" UUID,
    "volume" DECIMAL(12,2),
    "tempat" "tempat_kerja" NOT NULL,
    "status" "status_laporan" NOT NULL,
    "dikirim_pada" TIMESTAMPTZ(6),
    "diputus_pada" TIMESTAMPTZ(6),
    "diputus_oleh" UUID,
    "diputus_sebagai" TEXT,
    "catatan" TEXT,

    CONSTRAINT "laporan_harian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hari_pegawai" (
    "pegawai_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "menit" INTEGER NOT NULL DEFAULT 0,
    "jumlah" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "hari_pegawai_pkey" PRIMARY KEY ("pegawai_id","tanggal")
);

-- CreateTable
CREATE TABLE "basis_data" (
    "satu" BOOLEAN NOT NULL DEFAULT true,
    "contoh" BOOLEAN NOT NULL DEFAULT false,
    "era" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "basis_data_pkey" PRIMARY KEY ("satu")
);

-- CreateTable
CREATE TABLE "peristiwa" (
    "at" TIMESTAMPTZ(6) NOT NULL,
    "id" UUID NOT NULL,
    "era" INTEGER NOT NULL,
    "tx" xid8 NOT NULL,
    "aktor_id" UUID,
    "aktor" TEXT NOT NULL,
    "atas_nama" TEXT,
    "verba" TEXT NOT NULL,
    "subjek_jenis" TEXT NOT NULL,
    "subjek_id" UUID NOT NULL,
    "untuk" UUID[],
    "sebelum" JSONB,
    "sesudah" JSONB,
    "dasar" TEXT[],
    "permintaan" TEXT,
    "ip" TEXT,
    "isi_sidik" BYTEA,
    "versi" SMALLINT NOT NULL,
    "sidik" BYTEA NOT NULL,

    CONSTRAINT "peristiwa_pkey" PRIMARY KEY ("at","id")
) PARTITION BY RANGE ("at");

-- CreateTable
CREATE TABLE "peristiwa_isi" (
    "peristiwa_id" UUID NOT NULL,
    "isi" TEXT NOT NULL,
    "garam" BYTEA NOT NULL,

    CONSTRAINT "peristiwa_isi_pkey" PRIMARY KEY ("peristiwa_id")
);

-- CreateTable
CREATE TABLE "segel" (
    "no" BIGINT NOT NULL,
    "era" INTEGER NOT NULL,
    "sampai_tx" xid8 NOT NULL,
    "jumlah" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "segel_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "kunci" (
    "aktor" UUID NOT NULL,
    "kunci" UUID NOT NULL,
    "sidik" BYTEA NOT NULL,
    "jawaban" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "kunci_pkey" PRIMARY KEY ("aktor","kunci")
);

-- CreateTable
CREATE TABLE "penunjuk" (
    "nama" TEXT NOT NULL,
    "era" INTEGER NOT NULL,
    "tx" xid8 NOT NULL,

    CONSTRAINT "penunjuk_pkey" PRIMARY KEY ("nama")
);

-- CreateTable
CREATE TABLE "pemberitahuan" (
    "untuk" UUID NOT NULL,
    "peristiwa_id" UUID NOT NULL,
    "verba" TEXT NOT NULL,
    "subjek_id" UUID NOT NULL,
    "oleh" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "dibaca_pada" TIMESTAMPTZ(6),

    CONSTRAINT "pemberitahuan_pkey" PRIMARY KEY ("untuk","peristiwa_id")
);

-- CreateTable
CREATE TABLE "instansi" (
    "id" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "pemerintah" TEXT NOT NULL,
    "siasn_id" TEXT,
    "alamat" TEXT,

    CONSTRAINT "instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "induk_id" UUID,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "singkatan" TEXT,
    "jenis" "jenis_unit" NOT NULL,
    "jalur" TEXT COLLATE "C" NOT NULL,
    "siasn_id" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hari_libur" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "jenis" "jenis_libur" NOT NULL,
    "keterangan" TEXT NOT NULL,
    "dasar" TEXT NOT NULL,

    CONSTRAINT "hari_libur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengaturan" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "kunci" TEXT NOT NULL,
    "sejak" DATE NOT NULL,
    "nilai" JSONB NOT NULL,
    "dasar" TEXT NOT NULL,

    CONSTRAINT "pengaturan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kode_bkn" (
    "daftar" TEXT NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "lain" JSONB,

    CONSTRAINT "kode_bkn_pkey" PRIMARY KEY ("daftar","kode")
);

-- CreateTable
CREATE TABLE "pegawai" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "nip" CHAR(18),
    "nama" TEXT NOT NULL,
    "gelar_depan" TEXT,
    "gelar_belakang" TEXT,
    "jenis_kelamin" "jenis_kelamin" NOT NULL,
    "tanggal_lahir" DATE,
    "status" "status_kepegawaian" NOT NULL,
    "kedudukan_hukum" CHAR(2) NOT NULL DEFAULT '01',
    "jenis_pegawai" TEXT,

    CONSTRAINT "pegawai_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "riwayat_golongan" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "golongan" TEXT NOT NULL,
    "tmt" DATE NOT NULL,
    "sk_nomor" TEXT NOT NULL,
    "sk_tanggal" DATE NOT NULL,
    "sumber" TEXT NOT NULL DEFAULT 'LOKAL',
    "dicatat_pada" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "digantikan_oleh" UUID,

    CONSTRAINT "riwayat_golongan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jabatan" (
    "id" UUID NOT NULL,
    "instansi_id" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" "jenis_jabatan" NOT NULL,
    "jenjang" TEXT,
    "kelas" SMALLINT,
    "tunggal" BOOLEAN NOT NULL,
    "dasar_menilai" TEXT,

    CONSTRAINT "jabatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jabatan_versi" (
    "id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "atasan_jabatan_id" UUID,
    "mulai" DATE NOT NULL,
    "selesai" DATE,

    CONSTRAINT "jabatan_versi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penempatan" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "jabatan_id" UUID NOT NULL,
    "jenis" "jenis_penempatan" NOT NULL,
    "tunggal" BOOLEAN NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "sk_nomor" TEXT NOT NULL,
    "sk_tanggal" DATE NOT NULL,

    CONSTRAINT "penempatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jabatan_kini" (
    "jabatan_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "atasan_jabatan_id" UUID,
    "jalur" TEXT COLLATE "C" NOT NULL,
    "berlaku_sampai" DATE,

    CONSTRAINT "jabatan_kini_pkey" PRIMARY KEY ("jabatan_id")
);

-- CreateTable
CREATE TABLE "pegawai_kini" (
    "pegawai_id" UUID NOT NULL,
    "jabatan_id" UUID,
    "unit_id" UUID,
    "jalur_unit" TEXT COLLATE "C" NOT NULL,
    "jalur_jabatan" TEXT COLLATE "C" NOT NULL,
    "golongan" TEXT,
    "nama_kunci" TEXT COLLATE "C" NOT NULL,
    "berlaku_sampai" DATE,

    CONSTRAINT "pegawai_kini_pkey" PRIMARY KEY ("pegawai_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "akun_masuk_key" ON "akun"("masuk");

-- CreateIndex
CREATE UNIQUE INDEX "akun_pegawai_id_key" ON "akun"("pegawai_id");

-- CreateIndex
CREATE INDEX "sesi_akun_id_sampai_idx" ON "sesi"("akun_id", "sampai");

-- CreateIndex
CREATE INDEX "peran_akun_akun_id_idx" ON "peran_akun"("akun_id");

-- CreateIndex
CREATE UNIQUE INDEX "skp_pegawai_id_mulai_key" ON "skp"("pegawai_id", "mulai");

-- CreateIndex
CREATE UNIQUE INDEX "rhk_skp_id_nomor_key" ON "rhk"("skp_id", "nomor");

-- CreateIndex
CREATE INDEX "laporan_harian_pegawai_id_tanggal_idx" ON "laporan_harian"("pegawai_id", "tanggal");

-- CreateIndex
CREATE INDEX "laporan_harian_rhk_id_idx" ON "laporan_harian"("rhk_id");

-- CreateIndex
CREATE INDEX "peristiwa_era_tx_id_idx" ON "peristiwa"("era", "tx", "id");

-- CreateIndex
CREATE INDEX "peristiwa_subjek_id_at_id_idx" ON "peristiwa"("subjek_id", "at", "id");

-- CreateIndex
CREATE INDEX "peristiwa_aktor_id_at_id_idx" ON "peristiwa"("aktor_id", "at", "id");

-- CreateIndex
CREATE INDEX "kunci_at_idx" ON "kunci"("at");

-- CreateIndex
CREATE INDEX "pemberitahuan_untuk_at_idx" ON "pemberitahuan"("untuk", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "instansi_kode_key" ON "instansi"("kode");

-- CreateIndex
CREATE INDEX "unit_jalur_idx" ON "unit"("jalur");

-- CreateIndex
CREATE UNIQUE INDEX "unit_instansi_id_kode_key" ON "unit"("instansi_id", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "hari_libur_instansi_id_tanggal_key" ON "hari_libur"("instansi_id", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "pengaturan_instansi_id_kunci_sejak_key" ON "pengaturan"("instansi_id", "kunci", "sejak");

-- CreateIndex
CREATE UNIQUE INDEX "pegawai_nip_key" ON "pegawai"("nip");

-- CreateIndex
CREATE INDEX "riwayat_golongan_pegawai_id_tmt_idx" ON "riwayat_golongan"("pegawai_id", "tmt");

-- CreateIndex
CREATE UNIQUE INDEX "jabatan_instansi_id_kode_key" ON "jabatan"("instansi_id", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "jabatan_id_tunggal_key" ON "jabatan"("id", "tunggal");

-- CreateIndex
CREATE INDEX "jabatan_versi_atasan_jabatan_id_idx" ON "jabatan_versi"("atasan_jabatan_id");

-- CreateIndex
CREATE INDEX "jabatan_versi_unit_id_idx" ON "jabatan_versi"("unit_id");

-- CreateIndex
CREATE INDEX "penempatan_pegawai_id_idx" ON "penempatan"("pegawai_id");

-- CreateIndex
CREATE INDEX "penempatan_jabatan_id_idx" ON "penempatan"("jabatan_id");

-- CreateIndex
CREATE INDEX "pegawai_kini_jalur_unit_idx" ON "pegawai_kini"("jalur_unit");

-- CreateIndex
CREATE INDEX "pegawai_kini_jalur_jabatan_idx" ON "pegawai_kini"("jalur_jabatan");

-- CreateIndex
CREATE INDEX "pegawai_kini_nama_kunci_pegawai_id_idx" ON "pegawai_kini"("nama_kunci", "pegawai_id");

-- CreateIndex
CREATE INDEX "pegawai_kini_berlaku_sampai_idx" ON "pegawai_kini"("berlaku_sampai");

-- AddForeignKey
ALTER TABLE "akun" ADD CONSTRAINT "akun_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sesi" ADD CONSTRAINT "sesi_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_akun" ADD CONSTRAINT "peran_akun_akun_id_fkey" FOREIGN KEY ("akun_id") REFERENCES "akun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peran_akun" ADD CONSTRAINT "peran_akun_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skp" ADD CONSTRAINT "skp_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skp" ADD CONSTRAINT "skp_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rhk" ADD CONSTRAINT "rhk_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_harian" ADD CONSTRAINT "laporan_harian_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_harian" ADD CONSTRAINT "laporan_harian_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_harian" ADD CONSTRAINT "laporan_harian_penilai_jabatan_id_fkey" FOREIGN KEY ("penilai_jabatan_id") REFERENCES "jabatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "laporan_harian" ADD CONSTRAINT "laporan_harian_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hari_pegawai" ADD CONSTRAINT "hari_pegawai_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_induk_id_fkey" FOREIGN KEY ("induk_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hari_libur" ADD CONSTRAINT "hari_libur_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengaturan" ADD CONSTRAINT "pengaturan_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pegawai" ADD CONSTRAINT "pegawai_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat_golongan" ADD CONSTRAINT "riwayat_golongan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat_golongan" ADD CONSTRAINT "riwayat_golongan_digantikan_oleh_fkey" FOREIGN KEY ("digantikan_oleh") REFERENCES "riwayat_golongan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan" ADD CONSTRAINT "jabatan_instansi_id_fkey" FOREIGN KEY ("instansi_id") REFERENCES "instansi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan_versi" ADD CONSTRAINT "jabatan_versi_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan_versi" ADD CONSTRAINT "jabatan_versi_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jabatan_versi" ADD CONSTRAINT "jabatan_versi_atasan_jabatan_id_fkey" FOREIGN KEY ("atasan_jabatan_id") REFERENCES "jabatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penempatan" ADD CONSTRAINT "penempatan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penempatan" ADD CONSTRAINT "penempatan_jabatan_id_tunggal_fkey" FOREIGN KEY ("jabatan_id", "tunggal") REFERENCES "jabatan"("id", "tunggal") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pegawai_kini" ADD CONSTRAINT "pegawai_kini_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pegawai_kini" ADD CONSTRAINT "pegawai_kini_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pegawai_kini" ADD CONSTRAINT "pegawai_kini_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;


CREATE INDEX "jabatan_kini_jalur_idx" ON "jabatan_kini"("jalur");
CREATE INDEX "jabatan_kini_berlaku_sampai_idx" ON "jabatan_kini"("berlaku_sampai");
ALTER TABLE "jabatan_kini" ADD CONSTRAINT "jabatan_kini_jabatan_id_fkey" FOREIGN KEY ("jabatan_id") REFERENCES "jabatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "jabatan_kini" ADD CONSTRAINT "jabatan_kini_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "segel_era_sampai_tx_key" ON "segel"("era", "sampai_tx");
