// What every deed on an appraisal begins and ends with: its lock, its content under it, and a signature.
import "server-only"
import { kapasitas } from "#lib/kernel/actor.ts"
import { Prisma } from "#lib/kernel/db.ts"
import { takAda } from "#lib/kernel/errors.ts"
import type { M } from "#lib/kernel/mutation.ts"
import type { PenilaianDitindak } from "../policy/penilaian.ts"
import { bacaPenilaian, kursinyaSql, type Penandatangan, type PenilaianDetail } from "../queries/penilaian.ts"

/** An appraisal `n` of a plan `s` as its deeds see it. */
export const ditindak = Prisma.sql`n.id, s.pegawai_id as "pegawaiId", s.penilai_jabatan_id as "penilaiJabatanId",
  n.status::text, s.status::text as "statusSkp", n.mulai::text, s.selesai::text as "skpSelesai",
  n.pemutus_jabatan_id as "pemutusJabatanId",
  (select t.pegawai_id from tanda_tangan t where t.penilaian_id = n.id and t.pihak = 'PENILAI') as "dinilaiOleh"
  from penilaian n join skp s on s.id = n.skp_id`

/** Locks an appraisal within the actor's reach: his own, one that his seats have to make, or to hear an objection to. */
export async function kunciPenilaian(m: M, id: string): Promise<PenilaianDitindak> {
  const [row] = await m.tx.$queryRaw<PenilaianDitindak[]>`
    select ${ditindak} where n.id = ${id}::uuid and (s.pegawai_id = ${m.actor.pegawaiId}::uuid or ${kursinyaSql(m.actor)})
    for update of n`
  if (!row) throw takAda("Penilaian tidak ditemukan")
  return row
}

/** The content as it stands under the lock. */
export const isiTerkunci = async (id: string): Promise<PenilaianDetail> => (await bacaPenilaian(id))!

/** Puts the actor's name under what a digest stands for: in a seat of his, or as the person himself. */
export async function tandai(
  m: M,
  p: { id: string; jabatan: string },
  pihak: Penandatangan["pihak"],
  kursiId: string | null,
  sidik: string,
): Promise<void> {
  const kursi = kursiId === null ? null : kapasitas(m.actor, kursiId)!
  await m.tx.$executeRaw`
    insert into tanda_tangan (penilaian_id, pihak, pegawai_id, nama, nip, jabatan, sebagai, pada, sidik)
    select ${p.id}::uuid, ${pihak}::pihak_penilaian, p.id, ${m.actor.nama}, p.nip, ${kursi?.nama ?? p.jabatan},
      ${kursi?.sebagai ?? "PEGAWAI"}, ${m.sekarang}::timestamptz, decode(${sidik}, 'hex')
    from (select ${m.actor.pegawaiId}::uuid as siapa) a left join pegawai p on p.id = a.siapa`
}
