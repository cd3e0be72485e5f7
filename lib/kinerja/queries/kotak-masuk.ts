import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { kolomLaporan, type LaporanRow } from "./laporan.ts"

export type MenungguRow = LaporanRow & {
  pegawaiId: string
  pegawai: string
  jabatan: string
  penilaiJabatanId: string
  dikirimPada: Date
}

/** What waits for the seats that the actor answers for, oldest first; never his own. At most 500. */
export function listKotakMasuk(actor: Actor): Promise<MenungguRow[]> {
  const kursi = kursiMenilai(actor)
  if (!kursi.length) return Promise.resolve([])
  return db().$queryRaw`
    select ${kolomLaporan}, l.pegawai_id as "pegawaiId", ${namaLengkap} as pegawai, j.nama as jabatan,
      l.penilai_jabatan_id as "penilaiJabatanId", l.dikirim_pada as "dikirimPada"
    from laporan_harian l join pegawai p on p.id = l.pegawai_id join jabatan j on j.id = l.jabatan_id
    left join rhk r on r.id = l.rhk_id
    where l.status = 'DIKIRIM' and l.penilai_jabatan_id = any(${kursi}::uuid[])
      and l.pegawai_id is distinct from ${actor.pegawaiId}::uuid
    order by l.tanggal, l.id limit 500`
}
