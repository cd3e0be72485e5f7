import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { uuidSah } from "#lib/kernel/page.ts"
import { laporanTerlihat } from "./laporan.ts"

export type BerkasRow = { id: string; nama: string; jenis: "FOTO" | "PDF"; ukuran: number; sidik: string }

/** A file, or null for whoever may see neither its report nor, while it waits for one, brought it himself. */
export async function getBerkas(actor: Actor, id: string): Promise<BerkasRow | null> {
  if (actor.jenis !== "akun" || !uuidSah(id)) return null
  const [row] = await db().$queryRaw<BerkasRow[]>`
    select b.id, b.nama, b.jenis::text, b.ukuran, encode(b.sidik, 'hex') as sidik from berkas b where b.id = ${id}::uuid
      and (not b.dipakai and b.akun_id = ${actor.akunId}::uuid
        or exists (select from bukti x join laporan_harian l on l.id = x.laporan_id
          join pegawai_kini k on k.pegawai_id = l.pegawai_id
          where x.berkas_id = b.id and ${laporanTerlihat(actor)}))`
  return row ?? null
}
