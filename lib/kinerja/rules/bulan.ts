// The month: when it closes, for whom it opens again, and what it came to. The dates are the agency's own settings
// (RULES R6.8); the silence of a superior never costs his staff.
import { hariLapor, type WajibLapor } from "#lib/kehadiran/rules.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import {
  awalBulanBerikut, bulanPanjang, type Kalender, kalenderTerisi, type Tanggal, tambahHari,
  tambahHariKerja, tanggalPada, tanggalSedang,
} from "#lib/kernel/tanggal.ts" // prettier-ignore
import { type Aturan, aturan, type BarisPengaturan, setelanAngka } from "#lib/organisasi/rules.ts"
import { type Atur, aturPada, type Status } from "./laporan.ts"

const setelan = {
  /** Working days that the superior has for a report sent into a month that was already closed. */
  batasSusulan: setelanAngka("kinerja.batas_putusan_susulan_hari_kerja", 5, 1, 31),
  /** Days for which a closed month may be open again. */
  bukaPalingLama: setelanAngka("kinerja.buka_bulan_paling_lama_hari", 14, 1, 92),
}

export type AturBulan = Pick<Atur, "tanggalKunci" | "batasIsi"> & Aturan<typeof setelan>

/** The settings in force on a date. */
export const aturBulan = (baris: BarisPengaturan[], pada: Tanggal): AturBulan => ({
  ...aturPada(baris, pada),
  ...aturan(setelan, baris, pada),
})

/**
 * The date from which a month is closed: the set day of the next one, but never before the last day of the month has
 * had its own window. Null where the holidays on the way are not entered: then no deadline is counted.
 */
export function tanggalKunci(bulan: Tanggal, k: { kalender: Kalender; atur: AturBulan }): Tanggal | null {
  const berikut = awalBulanBerikut(bulan)
  const tetap = tambahHari(berikut, k.atur.tanggalKunci.nilai - 1)
  const batas = tambahHariKerja(tambahHari(berikut, -1), k.atur.batasIsi.nilai, k.kalender)
  const kunci = batas < tetap ? tetap : tambahHari(batas, 1)
  return kalenderTerisi(berikut, kunci, k.kalender) === null ? kunci : null
}

/** What closing a month asks. */
export function syaratMengunci(s: { bulan: Tanggal; pada: Tanggal; mulai: Tanggal | null; atur: AturBulan }): Syarat[] {
  return [
    {
      butir: `Bulan dikunci tanggal ${s.atur.tanggalKunci.nilai} bulan berikutnya, setelah batas kirim hari terakhirnya`,
      terpenuhi: s.mulai !== null && s.mulai <= s.pada,
      nilai: s.mulai ? tanggalSedang(s.mulai) : "Hari libur belum diisi: tanggal kunci belum dihitung",
      dasar: s.atur.tanggalKunci.dasar,
    },
  ]
}

/** What waited when its month closed, or waited too long after it was sent into a closed one, is accepted. */
export function syaratLewat(s: {
  status: Status
  dikirimPada: Date
  dikunciPada: Date | null
  /** The last date of sending that has waited long enough in a closed month. */
  susulan: Tanggal
  atur: AturBulan
}): Syarat[] {
  const { batasSusulan, tanggalKunci: kunci } = s.atur
  const sebelum = s.dikunciPada !== null && s.dikirimPada < s.dikunciPada
  return [
    { butir: "Laporan menunggu keputusan", terpenuhi: s.status === "DIKIRIM", dasar: bawaan },
    sebelum
      ? { butir: "Bulannya dikunci tanpa keputusan: diterima karena lewat waktu", terpenuhi: true, dasar: kunci.dasar }
      : {
          butir: `Laporan susulan diputus paling lama ${batasSusulan.nilai} hari kerja, lalu diterima karena lewat waktu`,
          terpenuhi: s.dikunciPada !== null && tanggalPada(s.dikirimPada) <= s.susulan,
          dasar: batasSusulan.dasar,
        },
  ]
}

/** What opening a closed month again asks. */
export function syaratMembuka(s: {
  bulan: Tanggal
  dikunciPada: Date | null
  sampai: Tanggal
  pada: Tanggal
  atur: AturBulan
}): Syarat[] {
  const { nilai, dasar } = s.atur.bukaPalingLama
  return [
    {
      butir: "Hanya bulan yang sudah dikunci yang dibuka kembali",
      terpenuhi: s.dikunciPada !== null,
      nilai: s.dikunciPada ? undefined : `${bulanPanjang(s.bulan)} belum dikunci`,
      dasar: bawaan,
    },
    {
      butir: `Dibuka mulai hari ini, paling lama ${nilai} hari`,
      terpenuhi: s.sampai >= s.pada && s.sampai <= tambahHari(s.pada, nilai),
      nilai: `Paling lama ${tanggalSedang(tambahHari(s.pada, nilai))}`,
      dasar,
    },
  ]
}

/** The days of a month, up to a date, on which a person's report fell due: none before he held his seat. */
export const hariWajib = (
  bulan: Tanggal,
  sampai: Tanggal,
  mulai: Tanggal,
  { kalender, wajib }: { kalender: Kalender; wajib: WajibLapor },
): Tanggal[] => hariLapor(kalender, wajib, mulai > bulan ? mulai : bulan, sampai)

export type LaporanRekap = {
  id: string
  tanggal: Tanggal
  uraian: string
  durasiMenit: number
  status: Status
  volume: string | null
  rhk: { id: string; nomor: number; hasil: string; satuan: string } | null
}

export type Rekap<L extends LaporanRekap = LaporanRekap> = {
  /** Days on which a report was due, those that have one, and those that have none. */
  wajib: Tanggal[]
  terisi: Tanggal[]
  kosong: Tanggal[]
  /** Minutes of what was sent and not returned. */
  menit: number
  diterima: L[]
  lewatWaktu: L[]
  dikembalikan: L[]
  menunggu: L[]
  /** What counts for the plan: accepted, also for lapse of time. */
  rhk: { id: string; nomor: number; hasil: string; satuan: string; volume: number; laporan: L[] }[]
}

const DIHITUNG: Status[] = ["DITERIMA", "LEWAT_WAKTU"]

/** What a month of one person came to. Each figure keeps its lines: the receipt opens to them. Drafts are left out. */
export function rekapBulan<L extends LaporanRekap>(laporan: L[], wajib: Tanggal[]): Rekap<L> {
  const per = (status: Status) => laporan.filter((l) => l.status === status)
  const berlaku = laporan.filter((l) => l.status === "DIKIRIM" || DIHITUNG.includes(l.status))
  const hari = new Set(berlaku.map((l) => l.tanggal))
  const perRhk = Map.groupBy(
    laporan.filter((l) => l.rhk && DIHITUNG.includes(l.status)),
    (l) => l.rhk!.id,
  )
  return {
    wajib,
    terisi: wajib.filter((t) => hari.has(t)),
    kosong: wajib.filter((t) => !hari.has(t)),
    menit: berlaku.reduce((n, l) => n + l.durasiMenit, 0),
    diterima: per("DITERIMA"),
    lewatWaktu: per("LEWAT_WAKTU"),
    dikembalikan: per("DIKEMBALIKAN"),
    menunggu: per("DIKIRIM"),
    rhk: [...perRhk.values()]
      .map((isi) => {
        // Hundredths as whole numbers: sums of decimals do not drift.
        const volume = isi.reduce((n, l) => n + Math.round(Number(l.volume ?? 0) * 100), 0) / 100
        return { ...isi[0]!.rhk!, volume, laporan: isi }
      })
      .sort((a, b) => a.nomor - b.nomor),
  }
}
