import pg from "pg"
import { beforeAll, describe, expect, test } from "vitest"
import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import { mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"

const can = ability("uji.tulis", {
  subjek: "uji",
  siapa: () => ({ butir: "Boleh", terpenuhi: true, dasar: bawaan }),
  syarat: tanpaSyarat("for the test"),
  untuk: () => [],
  pribadi: ["uraian"],
})
const tulis = mutation(async (m, baris: { id: string; uraian: string; nilai: number }) =>
  m.record(m.authorize(can, baris), { after: [baris] }),
)

const id = uuid()
beforeAll(async () => {
  const sekarang = await saatContoh()
  await tulis({ actor: await aktor("penyuluh", sekarang), sekarang }, { id, uraian: "rahasia", nilai: 7 })
})

describe("the app's role can only append", () => {
  test.each([
    ["UPDATE", `update peristiwa set verba = 'x' where subjek_id = '${id}'`],
    ["DELETE", `delete from peristiwa where subjek_id = '${id}'`],
    ["TRUNCATE", "truncate peristiwa"],
    ["UPDATE of the text beside it", "update peristiwa_isi set isi = '{}'"],
    ["DELETE of the text beside it", "delete from peristiwa_isi"],
    ["UPDATE of the seal", "update segel set jumlah = 0"],
    ["DELETE of the seal", "delete from segel"],
    ["INSERT into the seal", "insert into segel values (999, 99, '9', 0, '', now())"],
    ["UPDATE of a partition", "update peristiwa_2026_11 set verba = 'x'"],
    ["DROP", "drop table peristiwa"],
    ["ALTER", "alter table peristiwa disable trigger all"],
    ["a new era", "update basis_data set era = 99"],
  ])("%s fails", async (_, sql) => {
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner|does not exist/)
  })
})

test("era, transaction and digest are never the caller's", async () => {
  const palsu = uuid()
  await db().$executeRaw`
    insert into peristiwa (at, id, aktor, verba, subjek_jenis, subjek_id, era, tx, versi, sidik)
    values (${await saatContoh()}::timestamptz, ${palsu}::uuid, 'x', 'uji.x', 'uji', ${palsu}::uuid, 9, '3'::xid8, 7, 'palsu'::bytea)`
  const [row] = await db().$queryRaw<{ era: number; tx: string; versi: number; sah: boolean }[]>`
    select era, tx::text, versi, sidik = peristiwa_sidik(p) as sah from peristiwa p where id = ${palsu}::uuid`
  expect(row).toMatchObject({ era: 1, versi: 1, sah: true })
  expect(Number(row!.tx)).toBeGreaterThan(3)
})

test("a table that shadows ours chooses no era", async () => {
  const klien = new pg.Client(process.env.DATABASE_URL)
  await klien.connect()
  // Where it may make one at all: `npm run migrate` takes that right away too.
  await klien.query("create temp table basis_data as select 99 as era")
  const { rows } = await klien.query(
    `insert into peristiwa (at, id, aktor, verba, subjek_jenis, subjek_id) values ($1, $2, 'x', 'uji.x', 'uji', $2) returning era`,
    [await saatContoh(), uuid()],
  )
  await klien.end()
  expect(rows).toEqual([{ era: 1 }])
})

test("free text lies beside the row, which holds only its digest", async () => {
  const row = await db().peristiwa.findFirstOrThrow({ where: { subjekId: id }, omit: { sidik: true } })
  expect(row.sesudah).toEqual({ nilai: 7 })
  expect(row.isiSidik).not.toBeNull()
  const isi = await db().peristiwaIsi.findUniqueOrThrow({ where: { peristiwaId: row.id } })
  expect(JSON.parse(isi.isi)).toEqual({ sesudah: { uraian: "rahasia" } })
})

test("the months of the trail are made ahead by a role that does not own them", async () => {
  const [n] = await db().$queryRaw<{ n: number }[]>`select siapkan_partisi('2033-05-01', '2033-07-01') as n`
  expect(n!.n).toBe(3)
  await expect(db().$queryRaw`select siapkan_partisi('2033-05-01', '2099-07-01')`).rejects.toThrow("ten years")
})
