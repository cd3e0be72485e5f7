// The inbox: what asks to be looked at, how long a superior may take, what he may say on a report and take back. No
// regulation knows these figures: they are the agency's own settings (RULES R6.8), shown as such.
import { bawaan, type Dasar, type Syarat } from "#lib/kernel/syarat.ts"
import {
  durasi, type Kalender, rentang, sebabLibur, type Tanggal, tambahHari, tanggalPada, tanggalSedang, waktuSedang,
} from "#lib/kernel/tanggal.ts" // prettier-ignore
import { type Aturan, aturan, type BarisPengaturan, setelanAngka, setelanPilihan } from "#lib/organisasi/rules.ts"
import type { Status, Tempat } from "./laporan.ts"

const setelan = {
  /** Working days of waiting after which a report asks to be looked at, and its superior is reminded. */
  batasTanggapan: setelanAngka("kinerja.batas_tanggapan_hari_kerja", 2, 1, 31),
  /** Working days of waiting after which the next one up sees a report and may decide on it. */
  batasNaik: setelanAngka("kinerja.batas_naik_hari_kerja", 4, 1, 31),
  /** Minutes above which one report asks to be looked at. */
  menitSatuLaporan: setelanAngka("kinerja.menit_wajar_satu_laporan", 360, 1, 1440),
  /** How many times the median of an RHK's accepted volumes asks to be looked at. */
  kaliVolume: setelanAngka("kinerja.volume_wajar_kali_median", 3, 2, 100),
  /** Below so many accepted volumes nothing is usual yet. */
  cukupVolume: setelanAngka("kinerja.volume_wajar_paling_sedikit_laporan", 5, 1, 100),
  /** Where work is expected to bring evidence. */
  bukti: setelanPilihan("kinerja.bukti_diharapkan", "LUAR_KANTOR", ["LUAR_KANTOR", "SEMUA", "TIDAK"]),
  /** PermenPANRB 6/2022 knows three words and no figure: a figure is for an agency whose rules on TPP ask for one. */
  skala: setelanPilihan("kinerja.skala_nilai_harian", "EKSPEKTASI", ["EKSPEKTASI", "ANGKA", "TANPA"]),
}

export type AturKotak = Aturan<typeof setelan>
export type UmpanBalik = "DIATAS_EKSPEKTASI" | "SESUAI_EKSPEKTASI" | "DIBAWAH_EKSPEKTASI"

/** The settings in force on a date. */
export const aturKotak = (baris: BarisPengaturan[], pada: Tanggal): AturKotak => aturan(setelan, baris, pada)

/** Working days after a date up to another: how long something sent on the one has waited on the other. */
const hariKerjaSejak = (sejak: Tanggal, sampai: Tanggal, kalender: Kalender): number =>
  rentang(tambahHari(sejak, 1), sampai).filter((t) => !sebabLibur(t, kalender)).length

/** The last date of sending that has waited n working days by a date. */
export function terakhirMenunggu(pada: Tanggal, n: number, kalender: Kalender): Tanggal {
  let t = pada
  for (let sisa = n; sisa > 0; t = tambahHari(t, -1)) if (!sebabLibur(t, kalender)) sisa--
  return t
}

/** The setting by which the next one up may decide on a report by now, or null. */
export const sudahNaik = (
  dikirimPada: Date | null,
  hariIni: Tanggal,
  k: { kalender: Kalender; atur: AturKotak },
): AturKotak["batasNaik"] | null =>
  dikirimPada && hariKerjaSejak(tanggalPada(dikirimPada), hariIni, k.kalender) >= k.atur.batasNaik.nilai
    ? k.atur.batasNaik
    : null

/** What a report is weighed by. `lazim`: the volumes accepted before for its RHK, of the same person's own plan. */
export type Ditimbang = {
  durasiMenit: number
  dikirimPada: Date
  tempat: Tempat
  volume: string | null
  /** Files and a link: its evidence. */
  bukti: readonly unknown[]
  tautan: string | null
  lazim: { median: number; jumlah: number } | null
}

export type Periksa = { jenis: "LAMA" | "VOLUME" | "BUKTI" | "MENUNGGU"; tanda: string; sebab: string; dasar: Dasar }

/** Why a sent report asks to be looked at, the heaviest first; none: it may be accepted with the rest. */
export function periksa(l: Ditimbang, hariIni: Tanggal, k: { kalender: Kalender; atur: AturKotak }): Periksa[] {
  const { menitSatuLaporan: wajar, batasTanggapan: batas, kaliVolume, cukupVolume, bukti } = k.atur
  const menunggu = hariKerjaSejak(tanggalPada(l.dikirimPada), hariIni, k.kalender)
  const lazim = l.lazim && l.lazim.jumlah >= cukupVolume.nilai ? l.lazim.median : null
  const diharapkan = bukti.nilai === "SEMUA" || (bukti.nilai === "LUAR_KANTOR" && l.tempat !== "KANTOR")
  const sebab: (Periksa | false)[] = [
    l.durasiMenit > wajar.nilai && {
      jenis: "LAMA",
      tanda: `Melebihi ${durasi(wajar.nilai)}`,
      sebab: `Satu kegiatan ${durasi(l.durasiMenit)}, wajarnya sampai ${durasi(wajar.nilai)}`,
      dasar: wajar.dasar,
    },
    lazim !== null &&
      Number(l.volume) > lazim * kaliVolume.nilai && {
        jenis: "VOLUME",
        tanda: "Volume tak biasa",
        sebab: `Volume ${l.volume!.replace(".", ",")}, biasanya ${String(lazim).replace(".", ",")} untuk RHK ini`,
        dasar: kaliVolume.dasar,
      },
    diharapkan &&
      l.bukti.length === 0 &&
      !l.tautan && {
        jenis: "BUKTI",
        tanda: "Tanpa bukti",
        sebab: "Belum ada bukti dukung",
        dasar: bukti.dasar,
      },
    menunggu >= batas.nilai && {
      jenis: "MENUNGGU",
      tanda: `H+${menunggu}`,
      sebab: `Menunggu ${menunggu} hari kerja, batas tanggapan ${batas.nilai}`,
      dasar: batas.dasar,
    },
  ]
  return sebab.filter((s) => s !== false)
}

/** A report before or after its decision, with what decides whether that may be changed. */
export type Keputusan = {
  tanggal: Tanggal
  status: Status
  dikirimPada: Date | null
  diputusPada: Date | null
  diputusOleh: string | null
  /** When its month was closed, if it was. */
  dikunciPada: Date | null
  /** When it was taken over into BKN's Progres Harian. */
  disalinPada: Date | null
}

const kataStatus: Record<Status, string> = {
  DITERIMA: "Sudah diterima",
  DIKEMBALIKAN: "Sudah dikembalikan",
  DRAF: "Belum dikirim",
  LEWAT_WAKTU: "Sudah diterima karena lewat waktu",
  DIKIRIM: "Masih menunggu keputusan",
}

/** "Sudah diterima oleh Budi Santoso, 20 Nov 2026 09.12": the one who came second is told who was first. */
const keadaanKini = (s: Keputusan): string =>
  s.diputusOleh && s.diputusPada
    ? `${kataStatus[s.status]} oleh ${s.diputusOleh}, ${waktuSedang(s.diputusPada)}`
    : kataStatus[s.status]

const dikunci = (s: Keputusan): string => `Dikunci ${tanggalSedang(tanggalPada(s.dikunciPada!))}`

/** A report may be decided while it waits; in a closed month only one that was sent again after the lock. */
export function syaratMemutus(s: Keputusan): Syarat[] {
  const menunggu = s.status === "DIKIRIM"
  const terbuka = !s.dikunciPada || !menunggu || (s.dikirimPada !== null && s.dikirimPada >= s.dikunciPada)
  return [
    {
      butir: "Laporan menunggu keputusan",
      terpenuhi: menunggu,
      nilai: menunggu ? undefined : keadaanKini(s),
      dasar: bawaan,
    },
    {
      butir: "Bulan laporan belum dikunci, atau laporan dikirim ulang sesudahnya",
      terpenuhi: terbuka,
      nilai: terbuka ? undefined : dikunci(s),
      dasar: bawaan,
    },
  ]
}

/** A decision may be taken back until the month is closed, as long as the author has not begun to mend. */
export function syaratMembatalkan(s: Keputusan & { disunting: boolean }): Syarat[] {
  const diputus = s.status === "DITERIMA" || s.status === "DIKEMBALIKAN"
  const terbuka = !s.dikunciPada || (s.diputusPada !== null && s.diputusPada >= s.dikunciPada)
  return [
    {
      butir: "Laporan sudah diputus pejabat penilai",
      terpenuhi: diputus,
      nilai: diputus ? undefined : keadaanKini(s),
      dasar: bawaan,
    },
    {
      butir: "Keputusan dibatalkan sebelum bulannya dikunci",
      terpenuhi: terbuka,
      nilai: terbuka ? undefined : dikunci(s),
      dasar: bawaan,
    },
    { butir: "Penulisnya belum mulai memperbaiki", terpenuhi: !s.disunting, dasar: bawaan },
    {
      butir: "Laporan belum disalin ke Progres Harian BKN",
      terpenuhi: s.disalinPada === null,
      nilai: s.disalinPada ? `Disalin ${waktuSedang(s.disalinPada)}` : undefined,
      dasar: bawaan,
    },
  ]
}

/** What may be said on a report, by the agency's setting on its date. */
export function syaratUmpanBalik(s: {
  umpanBalik: UmpanBalik
  nilai: number | null
  skala: AturKotak["skala"]
}): Syarat[] {
  const { dasar, nilai: skala } = s.skala
  return [
    {
      butir: "Nilai angka hanya bila ditetapkan instansi",
      terpenuhi: s.nilai === null || skala === "ANGKA",
      dasar,
    },
    {
      butir: "Umpan balik dipakai oleh instansi",
      terpenuhi: s.umpanBalik === "SESUAI_EKSPEKTASI" || skala !== "TANPA",
      dasar,
    },
  ]
}

/** Reports decided by one person, counted by the dates of sending and deciding. */
export type Tanggapan = { dikirim: Tanggal; diputus: Tanggal; jumlah: number }
export type WaktuTanggapan = { median: number; jumlah: number; rincian: { hari: number; jumlah: number }[] }

/** How many working days the superior takes: the middle one of his reports, and how many took how long. */
export function waktuTanggapan(tanggapan: Tanggapan[], kalender: Kalender): WaktuTanggapan | null {
  const perHari = new Map<number, number>()
  for (const t of tanggapan) {
    const hari = hariKerjaSejak(t.dikirim, t.diputus, kalender)
    perHari.set(hari, (perHari.get(hari) ?? 0) + t.jumlah)
  }
  const rincian = [...perHari].map(([hari, jumlah]) => ({ hari, jumlah })).sort((a, b) => a.hari - b.hari)
  const jumlah = rincian.reduce((n, r) => n + r.jumlah, 0)
  let sisa = jumlah / 2
  const tengah = rincian.find((r) => (sisa -= r.jumlah) <= 0)
  return tengah ? { median: tengah.hari, jumlah, rincian } : null
}
