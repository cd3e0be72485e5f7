// How each member of the cast stands to others: whose superior he is, for whom he acts, who sits beside him, who is far.
import type { Actor } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"

export const hubungan = ["sendiri", "bawahan", "bertindak", "tetangga", "asing"] as const
export type Hubungan = (typeof hubungan)[number]

/** A person as the policies may ask about him: every field that any of them knows. */
export type Orang = {
  id: string
  pegawaiId: string
  akunId: string | null
  jabatanId: string
  penilaiJabatanId: string | null
  jalurUnit: string
  perangkatDaerah: string
}

const semuaOrang = (saat: Date): Promise<Orang[]> =>
  db().$queryRaw`
    select p.id, p.id as "pegawaiId", a.id as "akunId", k.jabatan_id as "jabatanId",
      v.atasan_jabatan_id as "penilaiJabatanId", k.jalur_unit as "jalurUnit",
      split_part(k.jalur_unit, '.', 2) as "perangkatDaerah"
    from pegawai p join pegawai_kini k on k.pegawai_id = p.id join jabatan_kini v on v.jabatan_id = k.jabatan_id
    left join akun a on a.pegawai_id = p.id where p.status <> 'PEJABAT_NEGARA' and ${tanggalPada(saat)}::date is not null
    order by p.id`

const TETAP = ["DEFINITIF", "TUGAS_TAMBAHAN"]

/** Someone of each kind for an actor, where there is one. */
function pilih(actor: Actor, orang: Orang[]): Partial<Record<Hubungan, Orang>> {
  const diri = orang.find((o) => o.pegawaiId === actor.pegawaiId)
  const kursi = (tetap: boolean) =>
    actor.bertindak.filter((b) => b.menilai && TETAP.includes(b.sebagai) === tetap).map((b) => b.jabatanId)
  const lain = orang.filter((o) => o.pegawaiId !== actor.pegawaiId)
  const dinilai = (tetap: boolean) =>
    lain.find((o) => o.penilaiJabatanId !== null && kursi(tetap).includes(o.penilaiJabatanId))
  return {
    sendiri: diri,
    bawahan: dinilai(true),
    bertindak: dinilai(false),
    tetangga: diri && lain.find((o) => o.penilaiJabatanId === diri.penilaiJabatanId && o.jalurUnit === diri.jalurUnit),
    asing: lain.find(
      (o) =>
        o.perangkatDaerah !== diri?.perangkatDaerah &&
        !actor.bertindak.some((b) => b.jabatanId === o.penilaiJabatanId || b.jabatanId === o.jabatanId),
    ),
  }
}

/** For each actor, who stands how to him. */
export async function petaHubungan(
  actors: Actor[],
  saat: Date,
): Promise<Map<string, Partial<Record<Hubungan, Orang>>>> {
  const orang = await semuaOrang(saat)
  return new Map(actors.map((a) => [a.akunId!, pilih(a, orang)]))
}
