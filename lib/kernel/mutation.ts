import "server-only"
import { createHash } from "node:crypto"
import { type Ability, type Subjek, syaratUntuk } from "./ability.ts"
import type { Actor } from "./actor.ts"
import { type Asal, type Kejadian, perubahan, tulisPeristiwa } from "./audit.ts"
import { breakTransaction, db, inTransaction, Prisma, runningTx, type Tx } from "./db.ts"
import { Refused } from "./errors.ts"
import { bawaan, type Dasar, type Syarat } from "./syarat.ts"
import { type Tanggal, tanggalPada } from "./tanggal.ts"

declare const rahasia: unique symbol

/** Leave to act on certain subjects. Only `authorize` makes one; only `record` takes it. */
export type Grant<V extends string = string> = { readonly [rahasia]: V }

/** Who calls, when, from where, and under which key of the form. */
export type Panggilan = {
  actor: Actor
  sekarang: Date
  kunci?: string | null
  /** What the browser calls itself. */
  perangkat?: string | null
} & Partial<Asal>

type Ditolak = { id: string; alasan: Syarat[] }

type Baris = Subjek & Record<string, unknown>
type Catatan = {
  before?: readonly Baris[]
  after?: readonly Baris[]
  /** In whose name, by subject. */
  atasNama?: Record<string, string>
}

export type M = {
  tx: Tx
  actor: Actor
  sekarang: Date
  pada: Tanggal
  /** Beats 2 and 3 for one subject: who and law, or it throws Refused. */
  authorize<V extends string, S extends Subjek>(a: Ability<V, S>, s: S): Grant<V>
  /** Beats 2 and 3 for many: those that pass share a grant, the others say why not. */
  authorizeAll<V extends string, S extends Subjek>(
    a: Ability<V, S>,
    s: readonly S[],
  ): { grant: Grant<V>; granted: S[]; refused: Ditolak[] }
  /** Beat 5: one event a granted subject, with the fields that changed. */
  record(grant: Grant, catatan: Catatan): void
  /** Says that there was nothing to do: a mutation that asks no right and does not say this is a bug. */
  nothing(why: string): void
}

export type Mutation<I, R> = (panggilan: Panggilan, input: I) => Promise<R>

type Minted = { verba: Ability<string, never>; subjek: Map<string, { untuk: string[]; dasar: string[] }> }

const teksDasar = (d: Dasar) => (d.jenis === "BAWAAN_SISTEM" ? `bawaan: ${d.teks}` : d.teks)

/** The rights and duties of one run: what was granted must be recorded, no more and no less. */
function jalan(panggilan: Panggilan, tx: Tx) {
  const { actor, sekarang } = panggilan
  const terbit = new Map<Grant, Minted>()
  const kejadian: Kejadian[] = []

  const mint = <V extends string, S extends Subjek>(a: Ability<V, S>, lolos: { s: S; syarat: Syarat[] }[]) => {
    const grant = Object.freeze({}) as Grant<V>
    const subjek = new Map<string, { untuk: string[]; dasar: string[] }>()
    for (const { s, syarat } of lolos)
      subjek.set(s.id, { untuk: a.untuk(s), dasar: [...new Set(syarat.map((x) => teksDasar(x.dasar)))] })
    if (lolos.length) terbit.set(grant, { verba: a, subjek })
    return grant
  }
  let ditanya = false
  const ask = <V extends string, S extends Subjek>(a: Ability<V, S>, s: S) => {
    ditanya = true
    const syarat = syaratUntuk(a, actor, s)
    return { s, syarat, alasan: syarat.filter((x) => !x.terpenuhi) }
  }

  const m: M = {
    tx,
    actor,
    sekarang,
    pada: tanggalPada(sekarang),
    nothing() {
      ditanya = true
    },
    authorize(a, s) {
      const jawab = ask(a, s)
      if (jawab.alasan.length) throw new Refused(jawab.alasan)
      return mint(a, [jawab])
    },
    authorizeAll(a, subjek) {
      ditanya = true
      const semua = subjek.map((s) => ask(a, s))
      const lolos = semua.filter((x) => !x.alasan.length)
      const refused = semua.filter((x) => x.alasan.length).map(({ s, alasan }) => ({ id: s.id, alasan }))
      return { grant: mint(a, lolos), granted: lolos.map((x) => x.s), refused }
    },
    record(grant, { before = [], after = [], atasNama = {} }) {
      const izin = terbit.get(grant)
      // An empty grant (everything was refused) has nothing to record; a forged or spent one is a bug.
      if (!izin && before.length + after.length) throw new Error("record without a grant of this mutation")
      if (!izin) return
      terbit.delete(grant)
      const dulu = new Map(before.map((b) => [b.id, b]))
      const kini = new Map(after.map((b) => [b.id, b]))
      const asing = [...dulu.keys(), ...kini.keys()].find((id) => !izin.subjek.has(id))
      const lupa = [...izin.subjek.keys()].find((id) => !dulu.has(id) && !kini.has(id))
      if (asing ?? lupa) throw new Error(`${izin.verba.verba}: grant and record differ at ${asing ?? lupa}`)
      for (const [id, { untuk, dasar }] of izin.subjek)
        kejadian.push({
          verba: izin.verba,
          subjek: { id },
          atasNama: atasNama[id] ?? null,
          untuk,
          dasar,
          ...perubahan(dulu.get(id), kini.get(id)),
        })
    },
  }
  const selesai = () => {
    if (!ditanya) throw new Error("a mutation that asked no right")
    for (const { verba } of terbit.values()) throw new Error(`${verba.verba}: granted but not recorded`)
    return kejadian
  }
  return { m, selesai }
}

const ULANG = 2

/** Deadlock and serialisation failure: the same work, done again, may pass. */
const bolehUlang = (e: unknown) =>
  /40P01|40001|P2034/.test(
    e instanceof Prisma.PrismaClientKnownRequestError ? `${e.code} ${JSON.stringify(e.meta)}` : "",
  )

const sidikIsian = (input: unknown): Buffer =>
  createHash("sha256")
    .update(JSON.stringify(input ?? null))
    .digest()

/** Beat 0: the answer that the key of this form has already had. Another form under the same key is told so. */
async function jawabanLama({ actor, kunci }: Panggilan, input: unknown): Promise<{ jawaban: unknown } | null> {
  if (!kunci || !actor.akunId) return null
  const lama = await db().kunci.findUnique({ where: { aktor_kunci: { aktor: actor.akunId, kunci } } })
  if (lama && !sidikIsian(input).equals(lama.sidik)) throw new Refused([sudahTercatat])
  return lama
}

const sudahTercatat: Syarat = {
  butir: "Kiriman sebelumnya sudah tercatat; perubahan sesudahnya belum",
  terpenuhi: false,
  nilai: "muat ulang halaman, periksa, lalu kirim lagi bila perlu",
  dasar: bawaan,
}

/**
 * A write in five beats: lock, who, law, write, record. No grant, no record; no record, no commit.
 * Called inside another mutation it joins that transaction and keeps its own accounts.
 */
export function mutation<I, R>(body: (m: M, input: I) => Promise<R>): Mutation<I, R> {
  const run = async (panggilan: Panggilan, input: I, tx: Tx, berkunci: boolean): Promise<R> => {
    const { actor, sekarang, permintaan = null, ip = null, kunci } = panggilan
    const { m, selesai } = jalan(panggilan, tx)
    const hasil = await body(m, input)
    const jawaban = berkunci && kunci && actor.akunId ? { kunci, hasil, sidik: sidikIsian(input) } : null
    const kejadian = selesai()
    if (kejadian.length || jawaban)
      await tulisPeristiwa(tx, { actor, asal: { permintaan, ip }, at: sekarang }, kejadian, jawaban)
    return hasil
  }
  return async (panggilan, input) => {
    // What fails inside another falls with it, even where the outer one would rather not know.
    if (runningTx()) return run(panggilan, input, db(), false).catch(breakTransaction)
    for (let kali = 0; ; kali++)
      try {
        return await inTransaction((tx) => run(panggilan, input, tx, true))
      } catch (e) {
        // A replay fails, on its key at the latest, and gets the first answer: the usual case pays nothing for it.
        const lama = await jawabanLama(panggilan, input)
        if (lama) return lama.jawaban as R
        if (kali === ULANG || !bolehUlang(e)) throw e
      }
  }
}
