import "server-only"
import { createHash, randomBytes } from "node:crypto"
import type { Ability, Subjek } from "./ability.ts"
import type { Actor } from "./actor.ts"
import { Prisma, type Tx } from "./db.ts"
import { uuid } from "./id.ts"

/** Where a call came from. */
export type Asal = { permintaan: string | null; ip: string | null }

/** One thing that was done to one subject. */
export type Kejadian = {
  verba: Ability<string, never>
  subjek: Subjek
  atasNama: string | null
  untuk: string[]
  dasar: string[]
  sebelum: Record<string, unknown> | null
  sesudah: Record<string, unknown> | null
}

type Isi = { sebelum?: Record<string, unknown>; sesudah?: Record<string, unknown> }

const polos = (nilai: unknown): unknown =>
  typeof nilai === "bigint" || Prisma.Decimal.isDecimal(nilai) ? String(nilai) : nilai

/** The fields that differ, before and after. A subject that is new or gone has one side only. */
export function perubahan(before: Record<string, unknown> | undefined, after: Record<string, unknown> | undefined) {
  const beda = (dari: Record<string, unknown>, ke: Record<string, unknown> | undefined) =>
    Object.fromEntries(
      Object.entries(dari)
        .map(([k, v]) => [k, polos(v)] as const)
        .filter(([k, v]) => k !== "id" && v !== undefined && JSON.stringify(v) !== JSON.stringify(polos(ke?.[k]))),
    )
  return { sebelum: before ? beda(before, after) : null, sesudah: after ? beda(after, before) : null }
}

const pisah = (nilai: Record<string, unknown> | null, pribadi: readonly string[]) => {
  const masuk = Object.entries(nilai ?? {})
  const isi = Object.fromEntries(masuk.filter(([k]) => pribadi.includes(k)))
  const terbuka = nilai && Object.fromEntries(masuk.filter(([k]) => !pribadi.includes(k)))
  return { terbuka, isi: Object.keys(isi).length ? isi : undefined }
}

/** The key of a form, and the answer that a replay of it gets. */
export type Jawaban = { kunci: string; sidik: Buffer; hasil: unknown }

/**
 * Writes events, what they keep apart, and the answer to the form's key, all in one statement: the last of a mutation.
 * The trigger adds era, transaction and digest. A key that was answered before breaks the transaction.
 */
export async function tulisPeristiwa(
  tx: Tx,
  { actor, asal, at }: { actor: Actor; asal: Asal; at: Date },
  kejadian: Kejadian[],
  jawaban: Jawaban | null,
): Promise<void> {
  const baris = kejadian.map((k) => {
    const sebelum = pisah(k.sebelum, k.verba.pribadi ?? [])
    const sesudah = pisah(k.sesudah, k.verba.pribadi ?? [])
    const isi: Isi = { sebelum: sebelum.isi, sesudah: sesudah.isi }
    const teks = isi.sebelum || isi.sesudah ? JSON.stringify(isi) : null
    const garam = teks === null ? null : randomBytes(16).toString("hex")
    return {
      id: uuid(),
      atas_nama: k.atasNama,
      verba: k.verba.verba,
      subjek_jenis: k.verba.subjek,
      subjek_id: k.subjek.id,
      untuk: k.untuk.filter((id) => id !== actor.pegawaiId),
      sebelum: sebelum.terbuka,
      sesudah: sesudah.terbuka,
      dasar: k.dasar,
      isi: teks,
      garam,
      isi_sidik:
        garam === null ? null : createHash("sha256").update(Buffer.from(garam, "hex")).update(teks!).digest("hex"),
    }
  })
  await tx.$executeRaw`
    with baris as (
      select * from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as b(
        id uuid, atas_nama text, verba text, subjek_jenis text, subjek_id uuid, untuk uuid[],
        sebelum jsonb, sesudah jsonb, dasar text[], isi text, garam text, isi_sidik text)
    ), isi as (
      insert into peristiwa_isi (peristiwa_id, isi, garam)
      select id, isi, decode(garam, 'hex') from baris where isi is not null
    ), kunci_baru as (
      insert into kunci (aktor, kunci, sidik, jawaban, at)
      select ${actor.akunId}::uuid, ${jawaban?.kunci ?? null}::uuid,
        decode(${jawaban?.sidik.toString("hex") ?? null}, 'hex'), ${JSON.stringify(jawaban?.hasil ?? null)}::jsonb,
        ${at}::timestamptz
      where ${jawaban !== null}
    )
    insert into peristiwa (at, id, aktor_id, aktor, atas_nama, verba, subjek_jenis, subjek_id, untuk,
      sebelum, sesudah, dasar, permintaan, ip, isi_sidik)
    select ${at}::timestamptz, id, ${actor.akunId}::uuid, ${actor.nama}, atas_nama, verba, subjek_jenis, subjek_id,
      untuk, sebelum, sesudah, dasar, ${asal.permintaan}, ${asal.ip}, decode(isi_sidik, 'hex')
    from baris`
}
