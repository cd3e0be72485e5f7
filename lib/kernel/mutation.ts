import "server-only"
import { type Ability, type Subjek, syaratUntuk } from "./ability.ts"
import type { Actor } from "./actor.ts"
import { type Asal, type Kejadian, perubahan, tulisPeristiwa } from "./audit.ts"
import { db, inTransaction, Prisma, runningTx, type Tx } from "./db.ts"
import { Refused } from "./errors.ts"
import type { Dasar, Syarat } from "./syarat.ts"
import { type Tanggal, tanggalPada } from "./tanggal.ts"

declare const rahasia: unique symbol

/** Leave to act on certain subjects. Only `authorize` makes one; only `record` takes it. */
export type Grant<V extends string = string> = { readonly [rahasia]: V }

/** Who calls, when, from where, and under which key of the form. */
export type Panggilan = { actor: Actor; sekarang: Date; kunci?: string | null } & Partial<Asal>

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
  record(grant: Grant, catatan: Catatan): Promise<void>
}

export type Mutation<I, R> = (panggilan: Panggilan, input: I) => Promise<R>

type Minted = { verba: Ability<string, never>; subjek: Map<string, { untuk: string[]; dasar: string[] }> }

const teksDasar = (d: Dasar) => (d.jenis === "BAWAAN_SISTEM" ? `bawaan: ${d.teks}` : d.teks)

/** The rights and duties of one run: what was granted must be recorded, no more and no less. */
function jalan(panggilan: Panggilan, tx: Tx) {
  const { actor, sekarang } = panggilan
  const terbit = new Map<Grant, Minted>()

  const mint = <V extends string, S extends Subjek>(a: Ability<V, S>, lolos: { s: S; syarat: Syarat[] }[]) => {
    const grant = Object.freeze({}) as Grant<V>
    const subjek = new Map<string, { untuk: string[]; dasar: string[] }>()
    for (const { s, syarat } of lolos)
      subjek.set(s.id, { untuk: a.untuk(s), dasar: [...new Set(syarat.map((x) => teksDasar(x.dasar)))] })
    if (lolos.length) terbit.set(grant, { verba: a, subjek })
    return grant
  }
  const ask = <V extends string, S extends Subjek>(a: Ability<V, S>, s: S) => {
    const syarat = syaratUntuk(a, actor, s)
    return { s, syarat, alasan: syarat.filter((x) => !x.terpenuhi) }
  }

  const m: M = {
    tx,
    actor,
    sekarang,
    pada: tanggalPada(sekarang),
    authorize(a, s) {
      const jawab = ask(a, s)
      if (jawab.alasan.length) throw new Refused(jawab.alasan)
      return mint(a, [jawab])
    },
    authorizeAll(a, subjek) {
      const semua = subjek.map((s) => ask(a, s))
      const lolos = semua.filter((x) => !x.alasan.length)
      const refused = semua.filter((x) => x.alasan.length).map(({ s, alasan }) => ({ id: s.id, alasan }))
      return { grant: mint(a, lolos), granted: lolos.map((x) => x.s), refused }
    },
    async record(grant, { before = [], after = [], atasNama = {} }) {
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
      const kejadian: Kejadian[] = [...izin.subjek].map(([id, { untuk, dasar }]) => ({
        verba: izin.verba,
        subjek: { id },
        atasNama: atasNama[id] ?? null,
        untuk,
        dasar,
        ...perubahan(dulu.get(id), kini.get(id)),
      }))
      await tulisPeristiwa(
        tx,
        actor,
        { permintaan: panggilan.permintaan ?? null, ip: panggilan.ip ?? null },
        sekarang,
        kejadian,
      )
    },
  }
  const selesai = () => {
    for (const { verba } of terbit.values()) throw new Error(`${verba.verba}: granted but not recorded`)
  }
  return { m, selesai }
}

const ULANG = 2

/** Deadlock and serialisation failure: the same work, done again, may pass. */
const bolehUlang = (e: unknown) =>
  /40P01|40001|P2034/.test(
    e instanceof Prisma.PrismaClientKnownRequestError ? `${e.code} ${JSON.stringify(e.meta)}` : "",
  )

/** Beat 0: takes the key of the form, or gives the answer that it has already had. */
async function jawabanLama(tx: Tx, { actor, kunci, sekarang }: Panggilan): Promise<{ jawaban: unknown } | null> {
  if (!kunci || !actor.akunId) return null
  const baru = await tx.$executeRaw`
    insert into kunci (aktor, kunci, jawaban, at) values (${actor.akunId}::uuid, ${kunci}::uuid, 'null', ${sekarang})
    on conflict do nothing`
  if (baru) return null
  const lama = await tx.kunci.findUniqueOrThrow({ where: { aktor_kunci: { aktor: actor.akunId, kunci } } })
  return { jawaban: lama.jawaban }
}

/**
 * A write in five beats: lock, who, law, write, record. No grant, no record; no record, no commit.
 * Called inside another mutation it joins that transaction and keeps its own accounts.
 */
export function mutation<I, R>(body: (m: M, input: I) => Promise<R>): Mutation<I, R> {
  const run = async (panggilan: Panggilan, input: I, tx: Tx): Promise<R> => {
    const { m, selesai } = jalan(panggilan, tx)
    const hasil = await body(m, input)
    selesai()
    return hasil
  }
  const once = (panggilan: Panggilan, input: I) =>
    inTransaction(async (tx) => {
      const lama = await jawabanLama(tx, panggilan)
      if (lama) return lama.jawaban as R
      const hasil = await run(panggilan, input, tx)
      if (panggilan.kunci && panggilan.actor.akunId)
        await tx.$executeRaw`update kunci set jawaban = ${JSON.stringify(hasil ?? null)}::jsonb
          where aktor = ${panggilan.actor.akunId}::uuid and kunci = ${panggilan.kunci}::uuid`
      return hasil
    })
  return async (panggilan, input) => {
    if (runningTx()) return run(panggilan, input, db())
    for (let kali = 0; ; kali++)
      try {
        return await once(panggilan, input)
      } catch (e) {
        if (kali === ULANG || !bolehUlang(e)) throw e
      }
  }
}
