// A file with lines about people: looked at line by line, then entered as a whole or not at all.
import "server-only"
import type { Actor } from "#lib/kernel/actor.ts"
import { bacaTabel } from "#lib/kernel/csv.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { Invalid } from "#lib/kernel/errors.ts"
import type { Dasar } from "#lib/kernel/syarat.ts"
import { BerkasKeliru } from "#lib/kernel/xlsx.ts"
import type { Output, ZodType } from "#lib/kernel/zod.ts"
import { dikelolaSql } from "./policy.ts"
import { namaLengkap } from "./queries.ts"
import type { BerkasImpor } from "./schema.ts"

/** What a look at the file found: each line in words, or what is wrong with it. */
export type HasilImpor = {
  disimpan: boolean
  jumlah: number
  /** What the lines come to together. */
  ringkas?: string
  /** How many faults there are; the first hundred are told. */
  kekeliruan: number
  galat: { baris: number; sebab: string; dasar?: Dasar }[]
  contoh: { baris: number; nama: string; isi: string }[]
}

type Orang = { id: string; nip: string; nama: string; jalurUnit: string }
type Dibaca<T> = { no: number; isi: T }
/** A sound line, and the person whom it is about. */
export type BarisOrang<T> = Dibaca<T> & { orang: Orang }
type Galat = HasilImpor["galat"]

type Cara<S extends ZodType<{ nip: string }>> = {
  /** What the heading must name, and what it may. */
  kolom: readonly string[]
  pilihan?: readonly string[]
  baris: S
  /** Why two lines of one person cannot both stand, up to the number of the other: "Bertumpuk dengan". */
  bentrok: (a: Output<S>, b: Output<S>) => string | false
  sebut: (isi: Output<S>) => string
  /** What the domain has to say of the lines together. */
  telaah?: (rows: BarisOrang<Output<S>>[]) => Promise<{ galat: Galat; ringkas: string }>
  simpan: (rows: BarisOrang<Output<S>>[]) => Promise<unknown>
}

/** The lines under the heading, each by the names of its columns. */
async function bacaBaris(berkas: File, kolom: readonly string[], pilihan: readonly string[]) {
  const tabel = await bacaTabel(berkas).catch((e: unknown) => {
    throw e instanceof BerkasKeliru ? new Invalid({ berkas: [e.message] }) : e
  })
  const kepala = tabel[0]?.map((k) => k.toLowerCase()) ?? []
  const hilang = kolom.filter((k) => !kepala.includes(k))
  if (hilang.length) throw new Invalid({ berkas: [`Baris pertama harus memuat kolom ${hilang.join(", ")}`] })
  const rows = tabel.slice(1).flatMap((sel, i) => {
    if (sel.every((s) => !s)) return []
    const isi = [...kolom, ...pilihan].map((k) => [k, sel[kepala.indexOf(k)] || undefined])
    return [{ no: i + 2, isi: Object.fromEntries(isi) as Record<string, string | undefined> }]
  })
  if (!rows.length) throw new Invalid({ berkas: ["Berkas ini tidak memuat satu baris pun di bawah judulnya"] })
  return rows
}

/** Reads each line by its schema; a line that cannot be taken says why, in the words of the schema. */
function periksa<S extends ZodType>(rows: Dibaca<unknown>[], schema: S) {
  const sah: Dibaca<Output<S>>[] = []
  const galat: Galat = []
  for (const { no, isi } of rows) {
    const hasil = schema.safeParse(isi)
    if (hasil.success) sah.push({ no, isi: hasil.data })
    else galat.push({ baris: no, sebab: hasil.error.issues.map((i) => i.message).join("; ") })
  }
  return { sah, galat }
}

/** The people of these NIPs whose records the actor keeps. */
const orangDari = async (actor: Actor, nip: string[]): Promise<Map<string, Orang>> =>
  new Map(
    (
      await db().$queryRaw<Orang[]>`
        select p.id, p.nip, ${namaLengkap} as nama, k.jalur_unit as "jalurUnit"
        from pegawai p join pegawai_kini k on k.pegawai_id = p.id
        where p.nip = any(${[...new Set(nip)]}) and ${dikelolaSql(actor)}`
    ).map((o) => [o.nip, o]),
  )

/** The first twenty people whose records the actor keeps, himself left out: of them a file to begin with is made. */
export const listUntukContoh = (actor: Actor, syarat = Prisma.sql`true`): Promise<{ id: string; nip: string }[]> =>
  db().$queryRaw`
    select p.id, p.nip from pegawai_kini k join pegawai p on p.id = k.pegawai_id join jabatan j on j.id = k.jabatan_id
    where p.nip is not null and p.id is distinct from ${actor.pegawaiId}::uuid and ${dikelolaSql(actor)} and ${syarat}
    order by k.nama_kunci, p.id limit 20`

const CONTOH = 20

/**
 * Looks at a file, and calls `simpan` where that was asked and every line is sound. Refused with a sentence: a file
 * that cannot be read, one without its columns or lines, and saving one that has a wrong line.
 * @returns each line in words, or why it cannot be taken.
 */
export async function imporBerkas<S extends ZodType<{ nip: string }>>(
  actor: Actor,
  { aksi, berkas }: BerkasImpor,
  cara: Cara<S>,
): Promise<HasilImpor> {
  const { sah, galat } = periksa(await bacaBaris(berkas, cara.kolom, cara.pilihan ?? []), cara.baris)
  const orang = await orangDari(actor, sah.map((s) => s.isi.nip)) // prettier-ignore
  const dilihat = new Map<string, Dibaca<Output<S>>[]>()
  const rows: BarisOrang<Output<S>>[] = []
  for (const { no, isi } of sah) {
    const o = orang.get(isi.nip)
    const milik = dilihat.get(isi.nip) ?? []
    const lain = milik.find((x) => cara.bentrok(x.isi, isi))
    if (!o) galat.push({ baris: no, sebab: `NIP ${isi.nip} tidak ada pada unit yang Bapak/Ibu kelola` })
    else if (lain) galat.push({ baris: no, sebab: `${cara.bentrok(lain.isi, isi)} baris ${lain.no}` })
    else rows.push({ no, orang: o, isi })
    dilihat.set(isi.nip, [...milik, { no, isi }])
  }
  const telaah = await cara.telaah?.(rows)
  const semua = [...galat, ...(telaah?.galat ?? [])]
  if (aksi === "simpan") {
    if (semua.length) throw new Invalid({ berkas: [`${semua.length} kekeliruan: periksa berkasnya dahulu`] })
    await cara.simpan(rows)
  }
  return {
    disimpan: aksi === "simpan",
    jumlah: rows.length,
    ringkas: telaah?.ringkas,
    kekeliruan: semua.length,
    galat: semua.toSorted((a, b) => a.baris - b.baris).slice(0, 100),
    contoh: rows.slice(0, CONTOH).map((r) => ({ baris: r.no, nama: r.orang.nama, isi: cara.sebut(r.isi) })),
  }
}
