import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { cariSql, PER_HALAMAN, uuidSah } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { berhalanganSql, namaLengkap } from "#lib/pegawai/queries.ts"
import { jabatanSetingkat } from "#lib/pegawai/rules.ts"

type Kursi = {
  jabatanId: string
  jabatan: string
  unit: string
  jalurUnit: string
  jenis: string
  jenjang: string | null
  /** Its definitive holder, and the absence that he is on. */
  pejabat: { nama: string; mulai: Tanggal | null; selesai: Tanggal | null } | null
}
export type KursiTugas = Kursi & {
  calon: { id: string; nama: string; jabatan: string }[]
  /** There are more than are shown: search narrows them. */
  lebih: boolean
}

/**
 * A seat for which an order may be written, with the people of its agency who are at work and of the right level: of
 * its own unit first, heads before functional staff, the first fifty. Null where the actor does not keep its unit.
 */
export async function getKursiTugas(
  actor: Actor,
  jabatanId: string,
  pada: Tanggal,
  cari: string,
): Promise<KursiTugas | null> {
  if (!uuidSah(jabatanId)) return null
  const [kursi] = await db().$queryRaw<Kursi[]>`
    select j.id as "jabatanId", j.nama as jabatan, u.nama as unit, u.jalur_unit as "jalurUnit", j.jenis::text, j.jenjang, (
        select jsonb_build_object('nama', ${namaLengkap}, 'mulai', h.mulai, 'selesai', h.selesai)
        from penempatan n join pegawai p on p.id = n.pegawai_id
        left join ketidakhadiran h on h.pegawai_id = p.id and h.mulai <= ${pada}::date and h.selesai >= ${pada}::date
        where n.jabatan_id = j.id and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and n.mulai <= ${pada}::date
          and (n.selesai is null or n.selesai > ${pada}::date) order by n.jenis limit 1) as pejabat
    from jabatan j join jabatan_kini s on s.jabatan_id = j.id
    join (select id, nama, jalur as jalur_unit from unit) u on u.id = s.unit_id
    where j.id = ${jabatanId}::uuid and ${dikelolaSql(actor, "u")}`
  if (!kursi) return null
  const { jenis, jenjang } = jabatanSetingkat(kursi)
  const calon = await db().$queryRaw<KursiTugas["calon"]>`
    select p.id, ${namaLengkap} as nama, b.nama as jabatan
    from unit o join pegawai_kini k on k.jalur_unit >= o.jalur and k.jalur_unit < rtrim(o.jalur, '.') || '/'
    join pegawai p on p.id = k.pegawai_id join jabatan b on b.id = k.jabatan_id and b.id <> ${jabatanId}::uuid
    where o.jenis = 'PERANGKAT_DAERAH' and starts_with(${kursi.jalurUnit}, o.jalur)
      and (b.jenis::text = any(${jenis}) or b.jenis = 'FUNGSIONAL' and b.jenjang = any(${jenjang}))
      and ${cariSql(cari, "p.nama", "p.nip", "b.nama")}
      and not ${berhalanganSql(Prisma.sql`p.id`, pada)}
    order by not starts_with(k.jalur_unit, ${kursi.jalurUnit}), b.jenis, k.nama_kunci, p.id limit ${PER_HALAMAN + 1}`
  return { ...kursi, calon: calon.slice(0, PER_HALAMAN), lebih: calon.length > PER_HALAMAN }
}
