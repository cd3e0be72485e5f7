import "server-only"
import { type Actor, kursiMenilai } from "#lib/kernel/actor.ts"
import { db, Prisma } from "#lib/kernel/db.ts"
import { awalBulan, awalBulanBerikut, type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { type BarisTatanan, dariBarisTatanan, kolomTatanan } from "#lib/organisasi/queries.ts"
import { namaLengkap } from "#lib/pegawai/queries.ts"
import { jabatanManajerial } from "#lib/pegawai/rules.ts"
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
 * Whose reports come to these seats, each with the days of [dari, sampai] on which one was due. Who need not report is
 * left out. Absences, shifts and weekly reporting are those of each person; the seat is that of today.
 */
export async function listWajibLaporKursi(kursi: string[], dari: Tanggal, sampai: Tanggal): Promise<WajibLaporRow[]> {
  if (!kursi.length) return []
  const [awal, akhir] = [awalBulan(dari), tambahHari(awalBulanBerikut(sampai), -1)]
  const [b] = await db().$queryRaw<(BarisTatanan & { orang: Orang[] | null })[]>`
    with recursive bawah as (
      select jabatan_id, atasan_jabatan_id from jabatan_kini where atasan_jabatan_id = any(${kursi}::uuid[])
      union
      -- a seat that may not appraise is passed
      select s.jabatan_id, s.atasan_jabatan_id from bawah join jabatan j on j.id = bawah.jabatan_id
        and j.jenis::text <> all(${[...jabatanManajerial]}) and j.dasar_menilai is null
      join jabatan_kini s on s.atasan_jabatan_id = j.id
    ), duduk as (
      select k.pegawai_id, k.jabatan_id, bawah.atasan_jabatan_id from bawah join pegawai_kini k using (jabatan_id)
      union
      -- whoever acts for the seat above his own reports to the one above that
      select k.pegawai_id, k.jabatan_id, null from bawah
      join penempatan n on n.jabatan_id = bawah.jabatan_id and n.jenis in ('PLT', 'PLH')
        and n.mulai <= ${sampai}::date and (n.selesai is null or n.selesai > ${sampai}::date)
      join pegawai_kini k on k.pegawai_id = n.pegawai_id
      join jabatan_kini s on s.jabatan_id = k.jabatan_id and s.atasan_jabatan_id = n.jabatan_id
    )
    select ${kolomTatanan(Prisma.sql`(select instansi_id from jabatan where id = ${kursi[0]}::uuid)`, sampai)},
      (select jsonb_agg(jsonb_build_object('pegawaiId', p.id, 'nama', ${namaLengkap}, 'jabatan', j.nama, 'sejak', n.mulai,
          'bahan', ${bahanSql(Prisma.sql`p.id`, sampai, awal, akhir)}) order by p.nama, p.id)
        from duduk join pegawai p on p.id = duduk.pegawai_id join jabatan j on j.id = duduk.jabatan_id
        join penempatan n on n.pegawai_id = p.id and n.jabatan_id = j.id and n.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')
          and n.mulai <= ${sampai}::date and (n.selesai is null or n.selesai > ${sampai}::date)
        where p.status not in ('PEJABAT_NEGARA', 'NON_ASN') and not exists (
          select from penempatan x where x.pegawai_id = p.id and x.jabatan_id = duduk.atasan_jabatan_id
            and x.mulai <= ${sampai}::date and (x.selesai is null or x.selesai > ${sampai}::date))) as orang`
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
  (await listWajibLaporKursi(kursiMenilai(actor), dari, sampai)).filter((o) => o.pegawaiId !== actor.pegawaiId)
