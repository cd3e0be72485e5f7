import "server-only"
import { db, inTransaction } from "./db.ts"

const KUNCI_SEGEL = 70_220_001
const BATCH = 5_000

export type Kepala = { no: string; era: number; sampaiTx: string; hash: string; at: Date } | null

/**
 * Seals what has been committed and can no longer be preceded: rows under the snapshot's horizon, in order
 * (era, tx, id), whole transactions at a time. Never by id or clock: rows commit in another order than they begin.
 * @returns how many rows were sealed; 0 when there was nothing, or when another sealer is at work.
 */
export const seal = (at: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const [kunci] = await tx.$queryRaw<{ dapat: boolean }[]>`select pg_try_advisory_xact_lock(${KUNCI_SEGEL}) as dapat`
    if (!kunci?.dapat) return 0
    // Numbered after the lock was got, so that the last one is truly the last.
    const [hasil] = await tx.$queryRaw<{ jumlah: number }[]>`
      with kepala as (
        select * from segel order by no desc limit 1
      ), calon as (
        select era, tx, id, sidik from peristiwa
        where (era, tx) > (coalesce((select era from kepala), 0), coalesce((select sampai_tx from kepala), '0'::xid8))
          and (era < (select era from basis_data) or tx < pg_snapshot_xmin(pg_current_snapshot()))
        order by era, tx, id limit ${BATCH}
      ), batas as (
        -- a full batch may have cut its last transaction in two: leave that one for the next, unless it is alone
        select era, case when count(*) < ${BATCH} or count(distinct tx) = 1 then max(tx) else
          (select max(tx) from calon c where c.era = calon.era and c.tx < max(calon.tx)) end as sampai
        from calon where era = (select min(era) from calon) group by era
      ), isi as (
        select p.era, p.tx, p.id, p.sidik from peristiwa p, batas b
        where p.era = b.era and p.tx <= b.sampai
          and (p.era, p.tx) > (coalesce((select era from kepala), 0), coalesce((select sampai_tx from kepala), '0'::xid8))
      ), rangkai as (
        select era, max(tx) as tx, count(*)::int as jumlah, string_agg(sidik, ''::bytea order by tx, id) as semua
        from isi group by era
      )
      insert into segel (no, era, sampai_tx, jumlah, hash, at)
      select coalesce((select no from kepala), 0) + 1, era, tx, jumlah,
        sha256(coalesce((select hash from kepala), ''::bytea)
          || convert_to(concat_ws('/', coalesce((select no from kepala), 0) + 1, era, tx, jumlah), 'UTF8') || semua), ${at}
      from rangkai
      returning jumlah`
    return hasil?.jumlah ?? 0
  })

/** The last batch: what goes out daily, so that nobody can rewrite the whole chain unseen. */
export async function sealHead(): Promise<Kepala> {
  const [k] = await db().$queryRaw<NonNullable<Kepala>[]>`
    select no::text, era, sampai_tx::text as "sampaiTx", encode(hash, 'hex') as hash, at
    from segel order by no desc limit 1`
  return k ?? null
}

export type HasilPeriksa = {
  utuh: boolean
  batch: number
  baris: number
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
    select id from peristiwa p where sidik <> peristiwa_sidik(p) order by era, tx, id limit 100`
  const isi = await db().$queryRaw<{ id: string }[]>`
    select p.id from peristiwa p join peristiwa_isi i on i.peristiwa_id = p.id
    where p.isi_sidik is distinct from sha256(i.garam || convert_to(i.isi, 'UTF8')) limit 100`
  const rusak = await db().$queryRaw<{ no: string }[]>`
    with urut as (
      select *, lag(era, 1, 0) over w as dari_era, lag(sampai_tx, 1, '0'::xid8) over w as dari_tx,
        lag(hash, 1, ''::bytea) over w as sebelum, lag(no, 1, 0::bigint) over w as no_sebelum
      from segel window w as (order by no)
    ), hitung as (
      select u.no, u.hash, u.no_sebelum, sha256(u.sebelum
        || convert_to(concat_ws('/', u.no, u.era, u.sampai_tx, b.jumlah), 'UTF8') || coalesce(b.semua, '')) as ulang
      from urut u cross join lateral (
        select count(*)::int as jumlah, string_agg(p.sidik, ''::bytea order by p.era, p.tx, p.id) as semua
        from peristiwa p where (p.era, p.tx) > (u.dari_era, u.dari_tx) and (p.era, p.tx) <= (u.era, u.sampai_tx)) b
    )
    select no::text from hitung where hash <> ulang or no <> no_sebelum + 1 order by no`
  const [jumlah] = await db().$queryRaw<{ batch: number; baris: number }[]>`
    select count(*)::int as batch, coalesce(sum(jumlah), 0)::int as baris from segel`
  return {
    utuh: !berubah.length && !isi.length && !rusak.length,
    batch: jumlah!.batch,
    baris: jumlah!.baris,
    barisBerubah: berubah.map((b) => b.id),
    isiBerubah: isi.map((b) => b.id),
    batchRusak: rusak.map((b) => b.no),
  }
}
