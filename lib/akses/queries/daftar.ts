import "server-only"
import type { Peran } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { bentuk, cariSql, dariKursor, type Halaman, halaman, PER_HALAMAN, uuidSah } from "#lib/kernel/page.ts"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import type { SaringAkun } from "../schema.ts"

export type AkunRow = {
  id: string
  masuk: string
  nama: string
  jabatan: string | null
  aktif: boolean
  punyaTotp: boolean
  peran: Peran[]
}

const kolom = Prisma.sql`a.id, a.masuk, coalesce((select ${namaLengkap} where p.id is not null), a.nama) as nama,
  j.nama as jabatan, a.aktif, a.totp is not null as "punyaTotp"`
const dari = Prisma.sql`from akun a left join pegawai p on p.id = a.pegawai_id
  left join pegawai_kini k on k.pegawai_id = p.id left join jabatan j on j.id = k.jabatan_id`

/** Accounts by their name, 50 a page; for the administrator. */
export async function listAkun(saring: SaringAkun, pada: Tanggal): Promise<Halaman<AkunRow>> {
  const sesudah = dariKursor(saring.sesudah, [bentuk.teks])
  const rows = await db().$queryRaw<AkunRow[]>`
    select ${kolom}, array(select r.peran::text from peran_akun r where r.akun_id = a.id and r.mulai <= ${pada}::date
      and (r.selesai is null or r.selesai > ${pada}::date) order by r.peran) as peran
    ${dari} where ${cariSql(saring.cari, "a.masuk", "a.nama")}
      and ${sesudah ? Prisma.sql`a.masuk > ${sesudah[0]}` : Prisma.sql`true`}
    order by a.masuk limit ${PER_HALAMAN + 1}`
  return halaman(rows, (r) => [r.masuk])
}

export type PeranRow = {
  id: string
  peran: Peran
  unit: string | null
  mulai: Tanggal
  selesai: Tanggal | null
  dasar: string | null
}

export type AkunDetail = Omit<AkunRow, "peran"> & { pegawaiId: string | null; peran: PeranRow[] }

/** One account with its roles, past ones too, or null. */
export async function getAkun(id: string): Promise<AkunDetail | null> {
  if (!uuidSah(id)) return null
  const [row] = await db().$queryRaw<AkunDetail[]>`
    select ${kolom}, a.pegawai_id as "pegawaiId", coalesce((select jsonb_agg(jsonb_build_object('id', r.id,
      'peran', r.peran, 'unit', u.nama, 'mulai', r.mulai, 'selesai', r.selesai, 'dasar', r.dasar) order by r.mulai desc, r.id)
      from peran_akun r left join unit u on u.id = r.unit_id where r.akun_id = a.id), '[]') as peran
    ${dari} where a.id = ${id}::uuid`
  return row ?? null
}

export type KursiLuar = { id: string; nama: string; unit: string }

/** The seats that people without a NIP may hold: of state officials, and at the head of places outside. */
export const listKursiTanpaNip = (instansiId: string): Promise<KursiLuar[]> =>
  db().$queryRaw`
    select j.id, j.nama, u.nama as unit from jabatan j join jabatan_kini k on k.jabatan_id = j.id join unit u on u.id = k.unit_id
    where j.instansi_id = ${instansiId}::uuid and (j.jenis = 'PEJABAT_NEGARA' or u.jenis = 'LUAR') order by u.nama, j.nama`
