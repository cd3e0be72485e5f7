import "server-only"
import { db } from "#lib/kernel/db.ts"

export type SesiRow = { id: string; dibuat: Date; terakhir: Date; ip: string | null; perangkat: string | null }

export type AkunSaya = {
  masuk: string
  surel: string | null
  punyaTotp: boolean
  sisaPemulihan: number
  sandiPada: Date | null
  sesi: SesiRow[]
}

/** One's own account: how it is kept safe, and where it is signed in. */
export async function getAkunSaya(akunId: string, saat: Date): Promise<AkunSaya> {
  const [row] = await db().$queryRaw<AkunSaya[]>`
    select a.masuk, a.surel, a.totp is not null as "punyaTotp", a.sandi_pada as "sandiPada",
      (select count(*)::int from kode_pemulihan k where k.akun_id = a.id and k.dipakai_pada is null) as "sisaPemulihan",
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'dibuat', s.dibuat, 'terakhir', coalesce(s.terakhir, s.dibuat),
          'ip', s.ip, 'perangkat', s.perangkat) order by s.dibuat desc)
        from sesi s where s.akun_id = a.id and s.dicabut_pada is null and s.sampai > ${saat}::timestamptz), '[]') as sesi
    from akun a where a.id = ${akunId}::uuid`
  const tanggal = (s: SesiRow) => ({ ...s, dibuat: new Date(s.dibuat), terakhir: new Date(s.terakhir) })
  return { ...row!, sesi: row!.sesi.map(tanggal) }
}

export type SuratRow = {
  id: string
  kepada: string
  judul: string
  isi: string | null
  dibuat: Date
  terkirimPada: Date | null
  galat: string | null
}

/** The outbox, latest first. Its texts stand here only while no mail server takes them, in a demo database. */
export async function listSurat(denganIsi: boolean): Promise<SuratRow[]> {
  const kolom = { id: true, kepada: true, judul: true, dibuat: true, terkirimPada: true, galat: true }
  const rows = await db().suratKeluar.findMany({
    select: { ...kolom, isi: denganIsi },
    orderBy: { dibuat: "desc" },
    take: 50,
  })
  return rows.map((r) => ({ ...r, isi: r.isi ?? null }))
}
