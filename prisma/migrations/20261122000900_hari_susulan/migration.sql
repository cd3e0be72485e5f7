-- CreateTable
CREATE TABLE "hari_susulan" (
    "id" UUID NOT NULL,
    "pegawai_id" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "pada" DATE NOT NULL,

    CONSTRAINT "hari_susulan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "hari_susulan_pegawai_id_selesai_idx" ON "hari_susulan"("pegawai_id", "selesai");

-- AddForeignKey
ALTER TABLE "hari_susulan" ADD CONSTRAINT "hari_susulan_pegawai_id_fkey" FOREIGN KEY ("pegawai_id") REFERENCES "pegawai"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.
alter table hari_susulan add constraint hari_susulan_masa check (selesai >= mulai and pada > selesai);
