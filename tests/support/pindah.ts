// Moves a person to another seat, as a decision that reached the records would: definitive seats have no form yet.
import { idContoh } from "#prisma/cast.ts"

/** Statements for the owner, each with its values: the old seat ends on that day, the new one begins. */
export const pindahkan = (kunci: string, keJabatan: string, mulai: string): [sql: string, nilai: unknown[]][] => [
  [
    "update penempatan set selesai = $2::date where pegawai_id = $1 and jenis = 'DEFINITIF' and selesai is null",
    [idContoh("pegawai", kunci), mulai],
  ],
  [
    `insert into penempatan (id, pegawai_id, jabatan_id, jenis, tunggal, mulai, sk_nomor, sk_tanggal)
     select gen_random_uuid(), $1, id, 'DEFINITIF', tunggal, $3::date, '821.2/9001/BKD/2026', $3::date
     from jabatan where id = $2`,
    [idContoh("pegawai", kunci), keJabatan, mulai],
  ],
]
