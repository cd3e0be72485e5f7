import "server-only"
import { takAda } from "#lib/kernel/errors.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { can, terlihatSql } from "../policy.ts"
import type { LihatPribadi } from "../schema.ts"

export type Pribadi = { nik: string | null; telepon: string | null; alamat: string | null }

/** Opens a person's data for a stated purpose. The look is recorded, and its owner is told. */
export const lihatPribadi = mutation(async (m, { id, tujuan }: LihatPribadi): Promise<Pribadi> => {
  const [row] = await m.tx.$queryRaw<(Pribadi & { id: string; jalurUnit: string })[]>`
    select p.id, k.jalur_unit as "jalurUnit", d.nik, d.telepon, d.alamat from pegawai p
    join pegawai_kini k on k.pegawai_id = p.id left join data_pribadi d on d.pegawai_id = p.id
    where p.id = ${id}::uuid and ${terlihatSql(m.actor)} for key share of p`
  if (!row) throw takAda("Pegawai tidak ditemukan")
  const grant = m.authorize(can.lihatPribadi, row)
  m.record(grant, { after: [{ id, tujuan }] })
  return { nik: row.nik, telepon: row.telepon, alamat: row.alamat }
})
