import "server-only"
import { bacaTabel } from "#lib/kernel/csv.ts"
import { db } from "#lib/kernel/db.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { type Mutation, mutation } from "#lib/kernel/mutation.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { jam, type Tanggal, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { BerkasKeliru } from "#lib/kernel/xlsx.ts"
import type { Output, ZodType } from "#lib/kernel/zod.ts"
import { catatKetidakhadiran } from "#lib/pegawai/mutations/ketidakhadiran.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { can } from "../policy.ts"
import { sebutanAbsen } from "../rules.ts"
import { barisAbsen, barisJadwal, type HasilImpor, type Impor } from "../schema.ts"

type Orang = { id: string; nip: string; nama: string; jalurUnit: string }
type Dibaca<T> = { no: number; isi: T }

const kolom = {
  jadwal: ["nip", "tanggal", "mulai", "selesai"],
  absen: ["nip", "jenis", "mulai", "selesai", "surat"],
} as const

/** The lines under the heading, each by the names of its columns. */
async function bacaBaris({ apa, berkas }: Impor): Promise<Dibaca<Record<string, string | undefined>>[]> {
  const tabel = await bacaTabel(berkas).catch((e: unknown) => {
    throw e instanceof BerkasKeliru ? new Invalid({ berkas: [e.message] }) : e
  })
  const kepala = tabel[0]?.map((k) => k.toLowerCase()) ?? []
  const hilang = kolom[apa].filter((k) => !kepala.includes(k))
  if (hilang.length) throw new Invalid({ berkas: [`Baris pertama harus memuat kolom ${hilang.join(", ")}`] })
  const rows = tabel.slice(1).flatMap((sel, i) => {
    if (sel.every((s) => !s)) return []
    return [{ no: i + 2, isi: Object.fromEntries(kolom[apa].map((k) => [k, sel[kepala.indexOf(k)] || undefined])) }]
  })
  if (!rows.length) throw new Invalid({ berkas: ["Berkas ini tidak memuat satu baris pun di bawah judulnya"] })
  return rows
}

/** Reads each line by its schema; a line that cannot be taken says why, in the words of the schema. */
function periksa<S extends ZodType>(rows: Dibaca<unknown>[], schema: S) {
  const sah: Dibaca<Output<S>>[] = []
  const galat: HasilImpor["galat"] = []
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

const CONTOH = 20

/** Puts together what was found, and calls `simpan` where that was asked and every line is sound. */
async function selesaikan<T extends { nip: string }>(
  actor: Actor,
  { aksi }: Impor,
  { sah, galat }: { sah: Dibaca<T>[]; galat: HasilImpor["galat"] },
  cara: {
    /** Whether two lines of one person cannot both stand. */
    bentrok: (a: T, b: T) => boolean
    sebut: (isi: T) => string
    simpan: (rows: { orang: Orang; isi: T }[]) => Promise<unknown>
  },
): Promise<HasilImpor> {
  const orang = await orangDari(actor, sah.map((s) => s.isi.nip)) // prettier-ignore
  const dilihat = new Map<string, Dibaca<T>[]>()
  const rows: { no: number; orang: Orang; isi: T }[] = []
  const semua = [...galat]
  for (const { no, isi } of sah) {
    const o = orang.get(isi.nip)
    const milik = dilihat.get(isi.nip) ?? []
    const sebelum = milik.find((x) => cara.bentrok(x.isi, isi))
    if (!o) semua.push({ baris: no, sebab: `NIP ${isi.nip} tidak ada pada unit yang Bapak/Ibu kelola` })
    else if (sebelum) semua.push({ baris: no, sebab: `Bertumpuk dengan baris ${sebelum.no}` })
    else rows.push({ no, orang: o, isi })
    dilihat.set(isi.nip, [...milik, { no, isi }])
  }
  if (aksi === "simpan") {
    if (semua.length) throw new Invalid({ berkas: [`${semua.length} baris keliru: periksa berkasnya dahulu`] })
    await cara.simpan(rows)
  }
  return {
    disimpan: aksi === "simpan",
    jumlah: rows.length,
    galat: semua.toSorted((a, b) => a.baris - b.baris).slice(0, 100),
    contoh: rows.slice(0, CONTOH).map((r) => ({ baris: r.no, nama: r.orang.nama, isi: cara.sebut(r.isi) })),
  }
}

type BarisSif = { pegawaiId: string; tanggal: Tanggal; mulai: number | null; selesai: number | null }

/** Enters a roster as a whole: a line without hours takes that day's shift away. One event a person. */
const isiJadwal = mutation(async (m, { baris }: { baris: BarisSif[] }) => {
  const ids = [...new Set(baris.map((b) => b.pegawaiId))]
  const orang = await m.tx.$queryRaw<{ id: string; jalurUnit: string }[]>`
    select p.id, k.jalur_unit as "jalurUnit" from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = any(${ids}::uuid[]) and ${dikelolaSql(m.actor)} order by p.id for no key update of p`
  if (orang.length < ids.length)
    throw new Refused([{ butir: "Pegawai tidak ditemukan", terpenuhi: false, dasar: bawaan }])
  const { grant, refused } = m.authorizeAll(can.imporJadwal, orang)
  if (refused[0]) throw new Refused(refused[0].alasan)
  await m.tx.$executeRaw`
    with x as (
      select * from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb)
        as b("pegawaiId" uuid, tanggal date, mulai smallint, selesai smallint)
    ), lepas as (
      delete from jadwal_sif s using x where s.pegawai_id = x."pegawaiId" and s.tanggal = x.tanggal and x.mulai is null
    )
    insert into jadwal_sif (pegawai_id, tanggal, mulai_menit, selesai_menit)
    select "pegawaiId", tanggal, mulai, selesai from x where mulai is not null
    on conflict (pegawai_id, tanggal) do update
      set mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit`
  const milik = Map.groupBy(baris, (b) => b.pegawaiId)
  m.record(grant, {
    after: orang.map(({ id }) => {
      const hari = milik.get(id)!.map((b) => b.tanggal)
      return { id, mulai: hari.toSorted()[0], selesai: hari.toSorted().at(-1), jumlah: hari.length }
    }),
  })
})

const sebutSif = (b: Output<typeof barisJadwal>) =>
  `${tanggalPendek(b.tanggal)} ${b.mulai === null || b.selesai === null ? "lepas dinas" : `${jam(b.mulai)}–${jam(b.selesai)}`}`
const sebutAbsen = (b: Output<typeof barisAbsen>) =>
  `${sebutanAbsen[b.jenis]}, ${tanggalPendek(b.mulai)} s.d. ${tanggalPendek(b.selesai)}`

/** Looks at a file of a roster or of absences, or enters all of it: never a part. */
export const impor: Mutation<Impor, HasilImpor> = async (panggilan, input) => {
  const rows = await bacaBaris(input)
  if (input.apa === "jadwal")
    return selesaikan(panggilan.actor, input, periksa(rows, barisJadwal), {
      bentrok: (a, b) => a.tanggal === b.tanggal,
      sebut: sebutSif,
      simpan: (semua) =>
        isiJadwal(panggilan, {
          baris: semua.map(({ orang, isi: { nip: _, ...isi } }) => ({ pegawaiId: orang.id, ...isi })),
        }),
    })
  return selesaikan(panggilan.actor, input, periksa(rows, barisAbsen), {
    bentrok: (a, b) => a.mulai <= b.selesai && b.mulai <= a.selesai,
    sebut: sebutAbsen,
    simpan: (semua) =>
      catatKetidakhadiran(panggilan, {
        baris: semua.map(({ orang, isi: { nip: _, ...isi } }) => ({ pegawaiId: orang.id, ...isi })),
      }),
  })
}
