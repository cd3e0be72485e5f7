// Who looks and who writes: sessions made in the database, and their cookies as next-auth makes them.
import { randomUUID } from "node:crypto"
import { encode } from "next-auth/jwt"
import pg from "pg"
import { cast, idContoh } from "#prisma/cast.ts"
import { ownerUrl } from "#tests/support/database.ts"
import { templateTime } from "#scripts/testbase.ts"

export const rahasia = "rahasia-bench-rahasia-bench-rahasia"

export type Writer = { pegawaiId: string; jabatanId: string; penilaiJabatanId: string; akun: string; sesi: string }
export type People = {
  viewers: Record<string, string>
  writers: Writer[]
}

async function asOwner<T>(database: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(ownerUrl(database))
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end()
  }
}

/**
 * The cast that looks at the pages, and everybody else who has an appraiser: they write, so many that no day of anyone
 * grows longer than a real one. Not the absent, not those on shifts, and not those under the inbox that is measured: it
 * must stay as it is.
 */
export const choosePeople = (database: string, inbox: string, siapa: string[]): Promise<People> =>
  asOwner(database, async (client) => {
    const found = await client.query<{ pegawaiId: string; jabatanId: string; penilaiJabatanId: string }>(
      `select n.pegawai_id as "pegawaiId", n.jabatan_id as "jabatanId", v.atasan_jabatan_id as "penilaiJabatanId"
       from penempatan n join jabatan_versi v on v.jabatan_id = n.jabatan_id and v.selesai is null
       join jabatan a on a.id = v.atasan_jabatan_id
       where n.jenis = 'DEFINITIF' and n.selesai is null and n.mulai <= '2026-11-01'
         and a.jenis in ('JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')
         and exists (select from penempatan x where x.jabatan_id = a.id and x.jenis = 'DEFINITIF' and x.selesai is null)
         and not exists (select from akun where akun.pegawai_id = n.pegawai_id)
         and not exists (select from ketidakhadiran t where t.pegawai_id = n.pegawai_id
           and $2::date between t.mulai and t.selesai)
         and not exists (select from jadwal_sif s where s.pegawai_id = n.pegawai_id)
         and not exists (select from penempatan x join akun k on k.pegawai_id = x.pegawai_id
           where x.jabatan_id = a.id and k.masuk = $1)
       order by n.pegawai_id`,
      [cast.find((p) => p.kunci === inbox)!.masuk, templateTime],
    )
    return {
      viewers: Object.fromEntries(siapa.map((kunci) => [kunci, randomUUID()])),
      writers: found.rows.map((row) => ({ ...row, akun: randomUUID(), sesi: randomUUID() })),
    }
  })

/** Gives them accounts and sessions, and the planner its figures. */
export const seatPeople = (database: string, { viewers, writers }: People): Promise<void> =>
  asOwner(database, async (client) => {
    const akun = [...Object.keys(viewers).map((kunci) => idContoh("akun", kunci)), ...writers.map((w) => w.akun)]
    const sesi = [...Object.values(viewers), ...writers.map((w) => w.sesi)]
    await client.query(
      `insert into akun (id, masuk, pegawai_id, nama, sandi, aktif)
       select a, 'ukur-' || a, p, 'Ukur', '-', true from unnest($1::uuid[], $2::uuid[]) x(a, p)`,
      [writers.map((w) => w.akun), writers.map((w) => w.pegawaiId)],
    )
    await client.query(
      `insert into peran_akun (id, akun_id, peran, mulai)
       select gen_random_uuid(), a, 'PEGAWAI', '2026-01-01' from unnest($1::uuid[]) a`,
      [writers.map((w) => w.akun)],
    )
    await client.query(
      `insert into sesi (id, akun_id, dibuat, kode_pada, sampai)
       select s, a, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '1 day' from unnest($1::uuid[], $2::uuid[]) x(s, a)`,
      [sesi, akun, templateTime],
    )
    await client.query("analyze")
  })

/** The header of a browser that holds this session. */
export async function cookieOf(sesi: string): Promise<{ cookie: string }> {
  const token = await encode({ token: { sesi }, secret: rahasia, maxAge: 86_400 })
  return { cookie: `next-auth.session-token=${token}` }
}

/** How often each of these reports stands in a database, by id. */
export const countReports = (database: string, ids: string[]): Promise<{ ada: number; peristiwa: number }> =>
  asOwner(database, async (client) => {
    const found = await client.query<{ ada: number; peristiwa: number }>(
      `select (select count(*)::int from laporan_harian where id = any($1::uuid[]) and status = 'DIKIRIM') as ada,
         (select count(*)::int from peristiwa where subjek_id = any($1::uuid[]) and verba = 'kinerja.kirim') as peristiwa`,
      [ids],
    )
    return found.rows[0]!
  })

/** How many texts stand in a database more than once: each sending had a text of its own. */
export const countTwice = (database: string, pola: string): Promise<number> =>
  asOwner(database, async (client) => {
    const found = await client.query<{ n: number }>(
      `select count(*)::int as n from (select from laporan_harian where uraian like $1
         group by uraian having count(*) > 1) x`,
      [pola],
    )
    return found.rows[0]!.n
  })

/** What the cluster promises when it confirms a commit: a figure for sending means nothing without it. */
export const durability = (database: string): Promise<string> =>
  asOwner(database, async (client) => {
    const found = await client.query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit') order by name",
    )
    return found.rows.map((row) => `${row.name}=${row.setting}`).join(", ")
  })
