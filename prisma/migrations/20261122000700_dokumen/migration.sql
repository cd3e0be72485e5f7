-- AlterTable
ALTER TABLE "dokumen" ADD COLUMN     "sidik_isi" BYTEA;

-- What Prisma cannot say: the last number of a kind in a year, "0007/EK/2026", is one step down this index.
create unique index dokumen_urut on dokumen (jenis, split_part(nomor, '/', 3), (split_part(nomor, '/', 1)::int))
  where nomor is not null;
