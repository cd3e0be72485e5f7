import "server-only"
import { db } from "#lib/kernel/db.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { alamatTotp, bukaRahasia, kodePada, rahasiaBaru } from "../totp.ts"

let contoh: boolean | undefined

/** Whether this database bears the demo mark. It never changes while a process lives. */
export const isContoh = async (): Promise<boolean> => (contoh ??= (await db().basisData.findFirstOrThrow()).contoh)

export type AkunContoh = {
  masuk: string
  nama: string
  jabatan: string | null
  unit: string | null
  /** The code of the second step at this moment. */
  kode: string | null
}

/** The cast with their codes of this moment, for the sign-in page of a demo database; empty in any other. */
export async function listAkunContoh(saat: Date): Promise<AkunContoh[]> {
  if (!(await isContoh())) return []
  const rows = await db().$queryRaw<(AkunContoh & { id: string; totp: Uint8Array | null })[]>`
    select a.id, a.masuk, coalesce((select ${namaLengkap} where p.id is not null), a.nama) as nama, j.nama as jabatan,
      coalesce(u.singkatan, u.nama) as unit, a.totp
    from akun a left join pegawai p on p.id = a.pegawai_id left join pegawai_kini k on k.pegawai_id = p.id
    left join jabatan j on j.id = k.jabatan_id left join unit u on u.id = k.unit_id
    where a.aktif order by a.id limit 50`
  return rows.map(({ id, totp, ...a }) => ({ ...a, kode: kodeContoh(id, totp, saat) }))
}

function kodeContoh(akunId: string, totp: Uint8Array | null, saat: Date): string | null {
  const rahasia = totp && bukaRahasia(akunId, totp)
  return rahasia ? kodePada(rahasia, saat) : null
}

/** The code of this moment of the account whose second step is awaited, in a demo database; else null. */
export async function getKodeContoh(akunId: string, saat: Date): Promise<string | null> {
  if (!(await isContoh())) return null
  const akun = await db().akun.findUnique({ where: { id: akunId }, select: { totp: true } })
  return kodeContoh(akunId, akun?.totp ?? null, saat)
}

/** The account that signs in under a name, whether or not it may. */
export const getAkunMasuk = (masuk: string) =>
  db().akun.findUnique({
    where: { masuk },
    select: { id: true, nama: true, sandi: true, aktif: true, pegawaiId: true, surel: true },
  })

/** What proving oneself again needs of an account that is in. */
export async function getSandi(id: string) {
  const akun = await db().akun.findFirst({
    where: { id, aktif: true },
    select: { id: true, masuk: true, nama: true, sandi: true, totp: true },
  })
  return akun && { id: akun.id, masuk: akun.masuk, nama: akun.nama, sandi: akun.sandi, punyaTotp: akun.totp !== null }
}

const SEMBILAN_PULUH_HARI = 90 * 86_400_000

/** Whether an account was wholly signed in from an address within the last ninety days: a password alone is not it. */
export async function pernahDari(akunId: string | null, ip: string | null, saat: Date): Promise<boolean> {
  if (!akunId || !ip) return false
  const dibuat = { gt: new Date(saat.getTime() - SEMBILAN_PULUH_HARI) }
  const lengkap = { OR: [{ kodePada: { not: null } }, { akun: { totp: null } }] }
  return (await db().sesi.count({ where: { akunId, ip, dibuat, ...lengkap }, take: 1 })) > 0
}

export type SuratContoh = { id: string; kepada: string; judul: string; dibuat: Date; tautan: string | null }

/** The last letters of a demo that mails nothing, each with the link it carries; none in any other database. */
export async function listSuratContoh(): Promise<SuratContoh[]> {
  if (!(await isContoh())) return []
  const rows = await db().suratKeluar.findMany({
    where: { isi: { not: null } },
    select: { id: true, kepada: true, judul: true, dibuat: true, isi: true },
    orderBy: { dibuat: "desc" },
    take: 5,
  })
  return rows.map(({ isi, ...s }) => ({ ...s, tautan: /\/masuk\/sandi-baru\?tiket=\w+/.exec(isi ?? "")?.[0] ?? null }))
}

export type UsulTotp = { alamat: string; rahasia: string; segel: string; punyaTotp: boolean }

/** A fresh secret for an account to set its app up with. Nothing is stored until its code has been proved. */
export async function getUsulTotp(akunId: string, saat: Date): Promise<UsulTotp> {
  const akun = (await getSandi(akunId))!
  const { rahasia, segel } = rahasiaBaru(akunId, saat)
  return {
    alamat: alamatTotp(rahasia, akun.masuk),
    rahasia,
    segel: segel.toString("base64url"),
    punyaTotp: akun.punyaTotp,
  }
}
