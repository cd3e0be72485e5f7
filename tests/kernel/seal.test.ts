import pg from "pg"
import { beforeEach, describe, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { uuid } from "#lib/kernel/id.ts"
import { checkSeal, seal, sealHead } from "#lib/kernel/seal.ts"
import { saatContoh } from "#tests/support/cast.ts"
import { pemilik } from "#tests/support/database.ts"

let saat: Date
beforeEach(async () => {
  saat = await saatContoh()
  const [n] = await db().$queryRaw<{ n: number }[]>`
    select (count(*) - (select coalesce(sum(jumlah), 0) from segel))::int as n from peristiwa`
  await segelkan(n!.n)
  expect((await checkSeal()).utuh).toBe(true)
})

/** Seals until n rows are. Transactions of other databases of the cluster hold the horizon back for a moment. */
async function segelkan(n: number): Promise<void> {
  let sudah = 0
  for (const sampai = Date.now() + 10_000; sudah < n && Date.now() < sampai;) {
    sudah += await seal(saat)
    if (sudah < n) await new Promise((bangun) => setTimeout(bangun, 20))
  }
  expect(sudah).toBe(n)
}

const INSERT = `insert into peristiwa (at, id, aktor, verba, subjek_jenis, subjek_id) values ($1, $2, 'x', 'uji.x', 'uji', $2)`
const tulis = async (id = uuid()) => {
  await db().$executeRawUnsafe(INSERT.replace("$1", "$1::timestamptz").replaceAll("$2", "$2::uuid"), saat, id)
  return id
}
const terakhir = async () =>
  await db().segel.findFirstOrThrow({ orderBy: { no: "desc" }, select: { no: true, jumlah: true } })

test("its head is the last batch, also past the ninth", async () => {
  do {
    await tulis()
    await segelkan(1)
  } while ((await terakhir()).no < 11n)
  expect((await sealHead())!.no).toBe(String((await terakhir()).no))
})

describe("what the seal finds", () => {
  test("an edited row is named", async () => {
    const id = await tulis()
    await segelkan(1)
    await pemilik("update peristiwa set aktor = 'orang lain' where id = $1", [id])
    expect(await checkSeal()).toMatchObject({ utuh: false, barisBerubah: [id], batchRusak: [] })
    await pemilik("update peristiwa set aktor = 'x' where id = $1", [id])
  })

  test("an edited row that claims another version of the digest is refused", async () => {
    const id = await tulis()
    const palsu = pemilik("update peristiwa set aktor = 'orang lain', versi = 2 where id = $1", [id])
    await expect(palsu).rejects.toThrow("peristiwa_versi")
    await segelkan(1)
  })

  test("a deleted row is named by its batch", async () => {
    const id = await tulis()
    await segelkan(1)
    const { no } = await terakhir()
    const [row] = await pemilik<{ salinan: string }>(
      "select to_jsonb(p)::text as salinan from peristiwa p where id = $1",
      [id],
    )
    await pemilik("delete from peristiwa where id = $1", [id])
    expect(await checkSeal()).toMatchObject({ utuh: false, barisBerubah: [], batchRusak: [String(no)] })
    await kembalikan(row!.salinan)
  })

  test("an edited row with a new digest is named by its batch", async () => {
    const id = await tulis()
    await segelkan(1)
    const { no } = await terakhir()
    await pemilik("update peristiwa set aktor = 'lain' where id = $1", [id])
    await pemilik("update peristiwa p set sidik = peristiwa_sidik(p) where id = $1", [id])
    expect(await checkSeal()).toMatchObject({ utuh: false, barisBerubah: [], batchRusak: [String(no)] })
    await pemilik("update peristiwa set aktor = 'x' where id = $1", [id])
    await pemilik("update peristiwa p set sidik = peristiwa_sidik(p) where id = $1", [id])
  })

  test("a removed batch breaks the chain", async () => {
    await tulis()
    await segelkan(1)
    await tulis()
    await segelkan(1)
    const { no } = await terakhir()
    const [row] = await pemilik<{ salinan: string }>("select to_jsonb(s)::text as salinan from segel s where no = $1", [
      String(no - 1n),
    ])
    await pemilik("delete from segel where no = $1", [String(no - 1n)])
    expect((await checkSeal()).batchRusak).toContain(String(no))
    await pemilik("insert into segel select * from jsonb_populate_record(null::segel, $1::jsonb)", [row!.salinan])
  })

  test("text lawfully erased leaves the seal whole; text changed is named", async () => {
    const rows = await db().$queryRaw<{ id: string; isi: string }[]>`
      select peristiwa_id as id, isi from peristiwa_isi limit 2`
    await pemilik("delete from peristiwa_isi where peristiwa_id = $1", [rows[0]!.id])
    expect((await checkSeal()).utuh).toBe(true)
    await pemilik("update peristiwa_isi set isi = '{}' where peristiwa_id = $1", [rows[1]!.id])
    expect(await checkSeal()).toMatchObject({ utuh: false, isiBerubah: [rows[1]!.id] })
    await pemilik("update peristiwa_isi set isi = $2 where peristiwa_id = $1", [rows[1]!.id, rows[1]!.isi])
  })
})

/** Puts a deleted row back as it was: the trigger would give it another transaction. */
async function kembalikan(salinan: string) {
  await pemilik("alter table peristiwa disable trigger peristiwa_cap")
  await pemilik("insert into peristiwa select * from jsonb_populate_record(null::peristiwa, $1::jsonb)", [salinan])
  await pemilik("alter table peristiwa enable trigger peristiwa_cap")
}

describe("what may be sealed", () => {
  test("rows that commit out of id order are sealed right", async () => {
    const lambat = new pg.Client(process.env.DATABASE_URL)
    await lambat.connect()
    const [a, b] = [uuid(), uuid()]
    await lambat.query("begin")
    await lambat.query(INSERT, [saat, a])
    await tulis(b)
    // b has committed, but a began before it: nothing may be sealed yet, or a could never take its place.
    expect(await seal(saat)).toBe(0)
    await lambat.query("commit")
    await lambat.end()
    await segelkan(2)
    expect((await checkSeal()).utuh).toBe(true)
  })

  test("a transaction that rolls back holds nothing up for ever", async () => {
    const lambat = new pg.Client(process.env.DATABASE_URL)
    await lambat.connect()
    await lambat.query("begin")
    await lambat.query(INSERT, [saat, uuid()])
    await tulis()
    await lambat.query("rollback")
    await lambat.end()
    await segelkan(1)
  })

  test("two sealers at once seal each row once", async () => {
    await tulis()
    let sudah = 0
    for (let kali = 0; kali < 200 && sudah < 1; kali++)
      for (const n of await Promise.all([seal(saat), seal(saat), seal(saat)])) sudah += n
    expect(sudah).toBe(1)
    expect((await checkSeal()).utuh).toBe(true)
  })

  test("after a restore a new era is sealed after the old one, however low its transactions", async () => {
    await tulis()
    await pemilik("update basis_data set era = era + 1")
    const id = await tulis()
    await segelkan(2)
    expect((await checkSeal()).utuh).toBe(true)
    const [row] = await db().$queryRaw<{ era: number }[]>`select era from peristiwa where id = ${id}::uuid`
    expect(row!.era).toBe(2)
  })
})
