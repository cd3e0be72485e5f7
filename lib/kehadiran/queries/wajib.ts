import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { awalBulan, awalBulanBerikut, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { type BarisTatanan, dariBarisTatanan, kolomTatanan } from "#lib/organisasi/queries.ts"
import { namaLengkap, pelaporSql } from "#lib/pegawai/queries.ts"
import { type Bahan, hariLapor, kalenderOrang, type WajibLapor, wajibLapor } from "../rules.ts"
import { bahanSql } from "./kalender.ts"

export type WajibLaporRow = {
  pegawaiId: string
  nama: string
  jabatan: string
  wajib: WajibLapor
  /** The days on which a report fell due: what any share of reports is counted against. */
  hari: Tanggal[]
}

type Orang = { pegawaiId: string; nama: string; jabatan: string; sejak: Tanggal; bahan: Bahan }

/**
 * Whose reports come to these seats on `pada`, each with the days of [dari, sampai] on which one was due in his present
 * seat. Who need not report is left out. Absences, shifts and weekly reporting are those of each person.
 * @param kecuali a condition on `d.pegawai_id` of who is left out too: a calendar is not worked out for nothing.
 */
export async function listWajibLaporKursi(
  kursi: string[],
  pada: Tanggal,
  dari: Tanggal,
  sampai: Tanggal,
  kecuali = Prisma.sql`false`,
): Promise<WajibLaporRow[]> {
  if (!kursi.length) return []
  const [awal, akhir] = [awalBulan(dari), tambahHari(awalBulanBerikut(sampai), -1)]
  const [b] = await db().$queryRaw<(BarisTatanan & { orang: Orang[] | null })[]>`
    with pelapor as (${pelaporSql(kursi, pada)})
    select ${kolomTatanan(Prisma.sql`(select instansi_id from jabatan where id = ${kursi[0]}::uuid)`, sampai)},
      (select jsonb_agg(jsonb_build_object('pegawaiId', p.id, 'nama', ${namaLengkap}, 'jabatan', j.nama, 'sejak', d.mulai,
          'bahan', ${bahanSql(Prisma.sql`p.id`, sampai, awal, akhir)}) order by p.nama, p.id)
        from pelapor d join pegawai p on p.id = d.pegawai_id join jabatan j on j.id = d.jabatan_id
        where not ${kecuali}) as orang`
  const { kalender } = dariBarisTatanan(b!)
  return (b!.orang ?? []).flatMap(({ bahan, sejak, ...o }) => {
    const wajib = wajibLapor(bahan, sampai)
    if (wajib.irama === "TIDAK") return []
    const hari = hariLapor(kalenderOrang(kalender, bahan, awal, akhir), wajib, sejak > dari ? sejak : dari, sampai)
    return [{ ...o, wajib, hari }]
  })
}

/** The actor's subordinates who must report, each with the days on which a report was due; never himself. */
export const listWajibLapor = async (actor: Actor, dari: Tanggal, sampai: Tanggal): Promise<WajibLaporRow[]> =>
  (await listWajibLaporKursi(kursiMenilai(actor), actor.pada, dari, sampai)).filter(
    (o) => o.pegawaiId !== actor.pegawaiId,
  )
