import "server-only"
import { db } from "./db.ts"

const BATCH = 5_000

export type Kepala = { no: string; era: number; sampaiTx: string; hash: string; at: Date } | null

/**
 * Seals what has committed and can no longer be preceded; the database's owner does it (see `segelkan`).
 * @returns how many rows were sealed; 0 when there was nothing, or when another sealer is at work.
 */
export async function seal(at: Date): Promise<number> {
  const [hasil] = await db().$queryRaw<{ n: number }[]>`select segelkan(${at}::timestamptz, ${BATCH}::int) as n`
  return hasil!.n
}

/** The last batch: what goes out daily, so that nobody can rewrite the whole chain unseen. */
export async function sealHead(): Promise<Kepala> {
  const [k] = await db().$queryRaw<NonNullable<Kepala>[]>`
    select no::text, era, sampai_tx::text as "sampaiTx", encode(hash, 'hex') as hash, at
    from segel order by segel.no desc limit 1` // the column: as text, 9 would come after 31
  return k ?? null
}

export type HasilPeriksa = {
  utuh: boolean
  batch: number
  baris: number
  /** Events that wait to be sealed, and since when the oldest does. */
  menunggu: number
  sejak: Date | null
  /** Events whose columns no longer give their digest. */
  barisBerubah: string[]
  /** Events whose text beside the row no longer gives its digest. Lawfully erased text is not among them. */
  isiBerubah: string[]
  /** Batches whose chain no longer closes: a row was deleted, added or given a new digest. */
  batchRusak: string[]
}

/** Recomputes every digest and the whole chain. An edited row is named; a deleted or re-digested one by its batch. */
export async function checkSeal(): Promise<HasilPeriksa> {
  const berubah = await db().$queryRaw<{ id: string }[]>`
    select id from peristiwa p where sidik is distinct from peristiwa_sidik(p) order by era, tx, id limit 100`
  const isi = await db().$queryRaw<{ id: string }[]>`
    select p.id from peristiwa p join peristiwa_isi i on i.peristiwa_id = p.id
    where p.isi_sidik is distinct from sha256(i.garam || convert_to(i.isi, 'UTF8')) limit 100`
  const rusak = await db().$queryRaw<{ no: string }[]>`
    with urut as (
      select *, lag(era, 1, 0) over w as dari_era, lag(sampai_tx, 1, '0'::xid8) over w as dari_tx,
        lag(hash, 1, ''::bytea) over w as sebelum, lag(no, 1, 0::bigint) over w as no_sebelum
      from segel window w as (order by no)
    ), hitung as (
      select u.no, u.hash, u.no_sebelum,
        segel_hash(u.sebelum, u.no, u.era, u.sampai_tx, b.jumlah, u.at, b.semua) as ulang
      from urut u cross join lateral (
        select count(*)::int as jumlah, string_agg(p.sidik, ''::bytea order by p.era, p.tx, p.id) as semua
        from peristiwa p where (p.era, p.tx) > (u.dari_era, u.dari_tx) and (p.era, p.tx) <= (u.era, u.sampai_tx)) b
    )
    select no::text from hitung where hash <> ulang or no <> no_sebelum + 1 order by hitung.no`
  const [jumlah] = await db().$queryRaw<{ batch: number; baris: number; menunggu: number; sejak: Date | null }[]>`
    select count(*)::int as batch, coalesce(sum(jumlah), 0)::int as baris, w.menunggu, w.sejak from segel
    cross join (select count(*)::int as menunggu, min(at) as sejak from peristiwa where (era, tx) > (
      coalesce((select era from segel order by no desc limit 1), 0),
      coalesce((select sampai_tx from segel order by no desc limit 1), '0'::xid8))) w group by w.menunggu, w.sejak`
  return {
    utuh: !berubah.length && !isi.length && !rusak.length,
    batch: jumlah?.batch ?? 0,
    baris: jumlah?.baris ?? 0,
    menunggu: jumlah?.menunggu ?? 0,
    sejak: jumlah?.sejak ?? null,
    barisBerubah: berubah.map((b) => b.id),
    isiBerubah: isi.map((b) => b.id),
    batchRusak: rusak.map((b) => b.no),
  }
}
