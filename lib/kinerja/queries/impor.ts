import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { listUntukContoh } from "#lib/pegawai/impor.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { type BahanWajib, wajibSql } from "#lib/kehadiran/queries/kalender.ts"
import { type WajibLapor, wajibLapor } from "#lib/kehadiran/rules.ts"
import { hariSkp, type KanalLain, type SkpTersimpan } from "../rules/impor.ts"

/** How often an RHK `r` is counted in an appraisal, or supported by a subordinate's. */
export const dipakaiSql = Prisma.sql`(select count(*) from realisasi_rhk t where t.rhk_id = r.id)
  + (select count(*) from rhk d where d.pimpinan_id = r.id)`

/** The plans of these people, with what uses their RHK. No sight is asked: the import needs the truth. */
export const listSkpTersimpan = (pegawaiId: string[]): Promise<SkpTersimpan[]> =>
  db().$queryRaw`
    select s.id, s.pegawai_id as "pegawaiId", s.jabatan_id as "jabatanId", s.mulai::text, s.selesai::text,
      s.status::text, s.sumber::text, s.versi, (select max(n.selesai)::text from penilaian n
        where n.skp_id = s.id and n.status <> 'DIBUKA') as "dinilaiSampai",
      coalesce((select jsonb_agg(jsonb_build_object('nomor', r.nomor, 'jenis', r.jenis, 'hasil', r.hasil,
          'target', trim_scale(r.target)::text, 'satuan', r.satuan,
          'indikator', coalesce((select jsonb_agg(jsonb_build_object('aspek', i.aspek, 'indikator', i.indikator,
            'target', i.target) order by i.aspek) from indikator_rhk i where i.rhk_id = r.id), '[]'),
          'dipakai', l.jumlah + ${dipakaiSql},
          'dari', l.dari, 'sampai', l.sampai) order by r.nomor)
        from rhk r cross join lateral (select count(*) as jumlah, min(x.tanggal) as dari, max(x.tanggal) as sampai
          from laporan_harian x where x.rhk_id = r.id) l
        where r.skp_id = s.id), '[]') as rhk
    from skp s where s.pegawai_id = any(${pegawaiId}::uuid[])`

/** By which channel each of these people works on a date of his own, in the order asked. */
export async function listKanal(orang: { pegawaiId: string; pada: Tanggal }[]): Promise<WajibLapor[]> {
  const rows = await db().$queryRaw<{ bahan: BahanWajib }[]>`
    select ${wajibSql(Prisma.sql`asal.pegawai_id`, Prisma.sql`asal.pada`)} as bahan
    from unnest(${orang.map((o) => o.pegawaiId)}::uuid[], ${orang.map((o) => o.pada)}::text[]) with ordinality
      asal(pegawai_id, pada, ke) order by asal.ke`
  return rows.map((r, i) => wajibLapor(r.bahan, orang[i]!.pada))
}

/** Whom the actor may import a plan of that year for, from this channel, the first of them. */
export async function listNipContohSkp(actor: Actor, kanal: KanalLain, tahun: string): Promise<string[]> {
  const pada = hariSkp({ mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` }, actor.pada)
  const orang = await listUntukContoh(
    actor,
    Prisma.sql`exists (select from kewajiban_lapor w left join unit u on u.id = w.unit_id
      where w.instansi_id = p.instansi_id and w.kanal = ${kanal}::kanal_lapor and (w.rumpun is null or w.rumpun = j.rumpun)
        and (w.unit_id is null or starts_with(k.jalur_unit, u.jalur))
        and w.mulai <= ${pada}::date and (w.selesai is null or w.selesai > ${pada}::date))`,
  )
  // A nearer rule may have another channel for them.
  const wajib = await listKanal(orang.map((o) => ({ pegawaiId: o.id, pada })))
  return orang.filter((_, i) => wajib[i]!.kanal === kanal).map((o) => o.nip)
}
