import { readdirSync, statSync } from "node:fs"
import { mkdtemp, readdir, utimes } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { beforeAll, expect, test } from "vitest"
import { db } from "#lib/kernel/db.ts"
import { measure, receive, store, sweepWaitingRoom, TooLarge } from "#lib/kernel/files.ts"
import { uuid } from "#lib/kernel/id.ts"
import { upkeep } from "#lib/kernel/upkeep.ts"
import { saatContoh } from "#tests/support/cast.ts"

beforeAll(async () => void (process.env.BERKAS_DIR = await mkdtemp(path.join(tmpdir(), "berkas-"))))

const ruangTunggu = () => path.join(process.env.BERKAS_DIR!, "sementara")
const menunggu = () => readdir(ruangTunggu())

/** A stream that has no end, and knows how much of it was taken, and how much of that was not yet on the disk at most. */
const tanpaAkhir = () => {
  const diambil = { byte: 0, tertahan: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(c) {
        const tertulis = readdirSync(ruangTunggu()).map((n) => statSync(path.join(ruangTunggu(), n)).size)
        diambil.tertahan = Math.max(diambil.tertahan, diambil.byte - tertulis.reduce((a, b) => a + b, 0))
        diambil.byte += 65_536
        c.enqueue(new Uint8Array(65_536))
      },
    },
    { highWaterMark: 0 },
  )
  return { body, diambil }
}

test("what is too large is cut off as it flows, and leaves nothing behind", async () => {
  const { body, diambil } = tanpaAkhir()
  await expect(receive(body, 26_000_000)).rejects.toThrow(TooLarge)
  expect(diambil.byte).toBeLessThan(28_000_000)
  expect(diambil.tertahan).toBeLessThan(1_000_000)
  expect(await menunggu()).toEqual([])
})

test("a stream that breaks leaves nothing behind", async () => {
  const body = new ReadableStream<Uint8Array>({
    start(c) {
      c.enqueue(new Uint8Array(10))
      c.error(new Error("connection lost"))
    },
  })
  await expect(receive(body, 1000)).rejects.toThrow("connection lost")
  expect(await menunggu()).toEqual([])
})

test("a file goes in whole, comes out the same, and is gone when removed", async () => {
  const id = uuid()
  const file = await receive(new Blob(["isi"]).stream(), 10)
  expect(await measure(file)).toMatchObject({ ukuran: 3 })
  await store.put(id, file)
  expect(await menunggu()).toEqual([])
  expect(await new Response(await store.open(id)).text()).toBe("isi")
  await store.remove(id)
  expect(await store.open(id)).toBeNull()
})

test("the sweeping takes what nobody holds for a day, bytes and row, and what a broken upload left", async () => {
  const saat = await saatContoh()
  const [lama, baru, dipakai] = await Promise.all(
    [25, 1, 25].map(async (jam, i) => {
      const id = uuid()
      await store.put(id, await receive(new Blob([`${i}`]).stream(), 10))
      const data = { id, akunId: uuid(), nama: "a.jpg", jenis: "FOTO", ukuran: 1, sidik: Buffer.alloc(32) } as const
      await db().berkas.create({
        data: { ...data, dibuat: new Date(saat.getTime() - jam * 3_600_000), dipakai: i === 2 },
      })
      return id
    }),
  )
  const sisa = await receive(new Blob(["sisa"]).stream(), 10)
  await utimes(sisa, new Date(0), new Date(0))
  await sweepWaitingRoom(new Date(1000))
  expect(await menunggu()).toEqual([])

  await upkeep.find((j) => j.nama === "sapu-berkas")!.kerjakan(saat)
  expect(await db().berkas.findUnique({ where: { id: lama! } })).toBeNull()
  expect(await store.open(lama!)).toBeNull()
  for (const id of [baru!, dipakai!]) expect(await new Response(await store.open(id)).text()).toHaveLength(1)
})
