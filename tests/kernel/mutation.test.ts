import { beforeAll, describe, expect, test } from "vitest"
import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, tamu } from "#lib/kernel/actor.ts"
import { db } from "#lib/kernel/db.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { uuid } from "#lib/kernel/id.ts"
import { type Grant, type M, mutation, type Panggilan } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { aktor, saatContoh } from "#tests/support/cast.ts"

type Subjek = { id: string; boleh?: boolean }
const siapa = (_: Actor, s: Subjek) => ({ butir: "Boleh", terpenuhi: s.boleh !== false, dasar: bawaan })
const can = { uji: ability("uji.ubah", { subjek: "uji", siapa, syarat: tanpaSyarat("for the test"), untuk: () => [] }) }

let panggilan: Panggilan
beforeAll(async () => {
  const sekarang = await saatContoh()
  panggilan = { actor: await aktor("penyuluh", sekarang), sekarang }
})

const jejak = (id: string) =>
  db().peristiwa.findMany({ where: { subjekId: id }, select: { sebelum: true, sesudah: true } })
const tulis = (m: M, id: string) =>
  m.tx.hariPegawai.create({
    data: { pegawaiId: m.actor.pegawaiId!, tanggal: new Date("2031-01-01"), menit: id.length },
  })
const tertulis = () => db().hariPegawai.count({ where: { tanggal: new Date("2031-01-01") } })

describe("no grant, no record; no record, no commit", () => {
  test("a forgotten record rolls back", async () => {
    const lupa = mutation(async (m, id: string) => {
      m.authorize(can.uji, { id })
      await tulis(m, id)
    })
    await expect(lupa(panggilan, uuid())).rejects.toThrow("granted but not recorded")
    expect(await tertulis()).toBe(0)
  })

  test("a record of another subject rolls back", async () => {
    const salah = mutation(async (m, id: string) => {
      const grant = m.authorize(can.uji, { id })
      m.record(grant, { after: [{ id: uuid() }] })
    })
    await expect(salah(panggilan, uuid())).rejects.toThrow("grant and record differ")
  })

  test("a record of only some of the granted subjects rolls back", async () => {
    const sebagian = mutation(async (m, ids: string[]) => {
      const { grant } = m.authorizeAll(
        can.uji,
        ids.map((id) => ({ id })),
      )
      m.record(grant, { after: [{ id: ids[0]! }] })
    })
    await expect(sebagian(panggilan, [uuid(), uuid()])).rejects.toThrow("grant and record differ")
  })

  test("a forged grant does not compile, and forged past the compiler it throws", async () => {
    const palsu = mutation(async (m, id: string) => {
      // @ts-expect-error -- only authorize can make a Grant
      const grant: Grant = {}
      m.record(grant, { after: [{ id }] })
    })
    await expect(palsu(panggilan, uuid())).rejects.toThrow("without a grant")
  })

  test("a grant is spent by its record", async () => {
    const dua = mutation(async (m, id: string) => {
      const grant = m.authorize(can.uji, { id })
      m.record(grant, { after: [{ id }] })
      m.record(grant, { after: [{ id }] })
    })
    await expect(dua(panggilan, uuid())).rejects.toThrow("without a grant")
  })

  test("what was refused says why; the rest commits", async () => {
    const [a, b] = [uuid(), uuid()]
    const banyak = mutation(async (m, _: null) => {
      const { grant, granted, refused } = m.authorizeAll(can.uji, [{ id: a }, { id: b, boleh: false }])
      m.record(grant, { after: granted.map((g) => ({ id: g.id, nilai: 1 })) })
      return refused
    })
    expect(await banyak(panggilan, null)).toMatchObject([{ id: b, alasan: [{ butir: "Boleh" }] }])
    expect(await jejak(a)).toEqual([{ sebelum: null, sesudah: { nilai: 1 } }])
    expect(await jejak(b)).toEqual([])
  })

  test("only what changed is recorded", async () => {
    const id = uuid()
    const ubah = mutation(async (m, _: null) => {
      const grant = m.authorize(can.uji, { id })
      m.record(grant, { before: [{ id, a: 1, b: 2 }], after: [{ id, a: 1, b: 3 }] })
    })
    await ubah(panggilan, null)
    expect(await jejak(id)).toEqual([{ sebelum: { b: 2 }, sesudah: { b: 3 } }])
  })
})

describe("one transaction", () => {
  test("a second connection inside a mutation throws", async () => {
    const luar = db()
    const dua = mutation(async () => {
      await luar.$queryRaw`select 1`
    })
    await expect(dua(panggilan, null)).rejects.toThrow("second connection inside a mutation")
  })

  test("a mutation inside a mutation joins it, and falls with it", async () => {
    const id = uuid()
    const dalam = mutation(async (m, _: null) => {
      const grant = m.authorize(can.uji, { id })
      m.record(grant, { after: [{ id }] })
    })
    const luar = mutation(async (m, _: null) => {
      await dalam(panggilan, null)
      m.authorize(can.uji, { id, boleh: false })
    })
    await expect(luar(panggilan, null)).rejects.toThrow(Refused)
    expect(await jejak(id)).toEqual([])
  })
})

describe("what cannot be forgotten", () => {
  test("a mutation that asks no right fails", async () => {
    const diam = mutation(async (m, id: string) => {
      await tulis(m, id)
    })
    await expect(diam(panggilan, uuid())).rejects.toThrow("asked no right")
    expect(await tertulis()).toBe(0)
  })

  test("an inner mutation that fails takes the outer one with it, even if the outer one catches", async () => {
    const id = uuid()
    const dalam = mutation(async (m, _: null) => {
      await tulis(m, id)
      throw new Error("inner")
    })
    const luar = mutation(async (m, _: null) => {
      await dalam(panggilan, null).catch(() => null)
      m.record(m.authorize(can.uji, { id }), { after: [{ id }] })
    })
    await expect(luar(panggilan, null)).rejects.toThrow("inner")
    expect(await tertulis()).toBe(0)
  })
})

describe("beat 0", () => {
  const sekali = mutation(async (m, id: string) => {
    const grant = m.authorize(can.uji, { id })
    m.record(grant, { after: [{ id }] })
    return { id }
  })

  test("a replayed form writes once and gets the first answer", async () => {
    const [kunci, id] = [uuid(), uuid()]
    expect(await sekali({ ...panggilan, kunci }, id)).toEqual({ id })
    expect(await sekali({ ...panggilan, kunci }, id)).toEqual({ id })
    expect(await jejak(id)).toHaveLength(1)
  })

  test("another form under the same key is no replay: it is told so, and nothing of it is thrown away unseen", async () => {
    const [kunci, lain] = [uuid(), uuid()]
    await sekali({ ...panggilan, kunci }, uuid())
    await expect(sekali({ ...panggilan, kunci }, lain)).rejects.toThrow("Kiriman sebelumnya sudah tercatat")
    expect(await jejak(lain)).toEqual([])
  })

  test("twenty at once write once", async () => {
    const [kunci, id] = [uuid(), uuid()]
    const jawaban = await Promise.all(Array.from({ length: 20 }, () => sekali({ ...panggilan, kunci }, id)))
    expect(new Set(jawaban.map((j) => j.id))).toEqual(new Set([id]))
    expect(await jejak(id)).toHaveLength(1)
  })

  test("a key belongs to its account", async () => {
    const [kunci, a, b] = [uuid(), uuid(), uuid()]
    await sekali({ ...panggilan, kunci }, a)
    const lain = { ...panggilan, actor: await aktor("guru", panggilan.sekarang), kunci }
    expect(await sekali(lain, b)).toEqual({ id: b })
  })

  test("a failed one leaves its key free", async () => {
    const [kunci, id] = [uuid(), uuid()]
    const gagal = mutation(async () => {
      throw new Error("broken")
    })
    await expect(gagal({ ...panggilan, kunci }, null)).rejects.toThrow("broken")
    expect(await sekali({ ...panggilan, kunci }, id)).toEqual({ id })
  })
})

test("a guest may act where the verb lets him, and is recorded as one", async () => {
  const id = uuid()
  const buka = mutation(async (m, _: null) => m.record(m.authorize(can.uji, { id }), { after: [{ id }] }))
  await buka({ actor: tamu("2026-11-20"), sekarang: panggilan.sekarang }, null)
  expect(await db().peristiwa.findFirst({ where: { subjekId: id } })).toMatchObject({ aktor: "tamu", aktorId: null })
})
