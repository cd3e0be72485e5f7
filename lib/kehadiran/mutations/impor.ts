import "server-only"
import { Refused, takAda } from "#lib/kernel/errors.ts"
import { type Mutation, mutation } from "#lib/kernel/mutation.ts"
import { jam, type Tanggal, tanggalPendek } from "#lib/kernel/tanggal.ts"
import type { Output } from "#lib/kernel/zod.ts"
import { type BarisOrang, type HasilImpor, imporBerkas } from "#lib/pegawai/impor.ts"
import { catatKetidakhadiran } from "#lib/pegawai/mutations/ketidakhadiran.ts"
import { dikelolaSql } from "#lib/pegawai/policy.ts"
import { can } from "../policy.ts"
import { sebutanAbsen } from "../rules.ts"
import { barisAbsen, barisJadwal, type Impor } from "../schema.ts"

type BarisSif = { pegawaiId: string; tanggal: Tanggal; mulai: number | null; selesai: number | null }

/**
 * Enters a roster as a whole: a line without hours takes that day's shift away. Shifts of past days that were not known
 * before get the time that any report has, from today. One event a person.
 */
const isiJadwal = mutation(async (m, { baris }: { baris: BarisSif[] }) => {
  const ids = [...new Set(baris.map((b) => b.pegawaiId))]
  const orang = await m.tx.$queryRaw<{ id: string; jalurUnit: string }[]>`
    select p.id, k.jalur_unit as "jalurUnit" from pegawai p join pegawai_kini k on k.pegawai_id = p.id
    where p.id = any(${ids}::uuid[]) and ${dikelolaSql(m.actor)} order by p.id for no key update of p`
  if (orang.length < ids.length) throw takAda("Pegawai tidak ditemukan")
  const { grant, refused } = m.authorizeAll(can.imporJadwal, orang)
  if (refused[0]) throw new Refused(refused[0].alasan)
  const susulan = await m.tx.$queryRaw<{ pegawaiId: string; jumlah: number }[]>`
    with x as (
      select * from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb)
        as b("pegawaiId" uuid, tanggal date, mulai smallint, selesai smallint)
    ), lepas as (
      delete from jadwal_sif s using x where s.pegawai_id = x."pegawaiId" and s.tanggal = x.tanggal and x.mulai is null
    ), masuk as (
      insert into jadwal_sif (pegawai_id, tanggal, mulai_menit, selesai_menit)
      select "pegawaiId", tanggal, mulai, selesai from x where mulai is not null
      on conflict (pegawai_id, tanggal) do update
        set mulai_menit = excluded.mulai_menit, selesai_menit = excluded.selesai_menit
    ), susulan as (
      -- the table as it was before this statement
      insert into hari_susulan (id, pegawai_id, mulai, selesai, pada)
      select gen_random_uuid(), x."pegawaiId", x.tanggal, x.tanggal, ${m.pada}::date from x
      where x.mulai is not null and x.tanggal < ${m.pada}::date
        and not exists (select from jadwal_sif s where s.pegawai_id = x."pegawaiId" and s.tanggal = x.tanggal)
      returning pegawai_id
    )
    select pegawai_id as "pegawaiId", count(*)::int as jumlah from susulan group by 1`
  const milik = Map.groupBy(baris, (b) => b.pegawaiId)
  m.record(grant, {
    after: orang.map(({ id }) => {
      const hari = milik.get(id)!.map((b) => b.tanggal)
      const [mulai, selesai] = [hari.toSorted()[0], hari.toSorted().at(-1)]
      const lama = susulan.find((s) => s.pegawaiId === id)
      return { id, mulai, selesai, jumlah: hari.length, susulan: lama && `${lama.jumlah} hari` }
    }),
  })
})

const sebutSif = (b: Output<typeof barisJadwal>) =>
  `${tanggalPendek(b.tanggal)} ${b.mulai === null || b.selesai === null ? "lepas dinas" : `${jam(b.mulai)}–${jam(b.selesai)}`}`
const sebutAbsen = (b: Output<typeof barisAbsen>) =>
  `${sebutanAbsen[b.jenis]}, ${tanggalPendek(b.mulai)} s.d. ${tanggalPendek(b.selesai)}`

const milik = <T extends { nip: string }>(rows: BarisOrang<T>[]) =>
  rows.map(({ orang, isi: { nip: _, ...isi } }) => ({ pegawaiId: orang.id, ...isi }))

/** Looks at a file of a roster or of absences, or enters all of it: never a part. */
export const impor: Mutation<Impor, HasilImpor> = (panggilan, input) =>
  input.apa === "jadwal"
    ? imporBerkas(panggilan.actor, input, {
        kolom: ["nip", "tanggal", "mulai", "selesai"],
        baris: barisJadwal,
        bentrok: (a, b) => a.tanggal === b.tanggal && "Bertumpuk dengan",
        sebut: sebutSif,
        simpan: (rows) => isiJadwal(panggilan, { baris: milik(rows) }),
      })
    : imporBerkas(panggilan.actor, input, {
        kolom: ["nip", "jenis", "mulai", "selesai", "surat"],
        baris: barisAbsen,
        bentrok: (a, b) => a.mulai <= b.selesai && b.mulai <= a.selesai && "Bertumpuk dengan",
        sebut: sebutAbsen,
        simpan: (rows) => catatKetidakhadiran(panggilan, { baris: milik(rows) }),
      })
