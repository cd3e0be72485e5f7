// Who works when in the demo, who is away, and who reports where: shifts in wards and patrols, schools, part time.
import type { Tx } from "#lib/kernel/db.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import {
  awalBulan, awalBulanBerikut, hariKe, type Kalender, rentang, sebabLibur, selisihHari, type Tanggal, tambahHari,
} from "#lib/kernel/tanggal.ts" // prettier-ignore
import { idContoh } from "#prisma/cast.ts"
import { INSTANSI_ID } from "./acuan.ts"
import { type Baris, sisip } from "./baris.ts"
import { sifPerawat } from "./naskah.ts"
import type { Orang } from "./orang.ts"
import type { Penduduk } from "./penduduk.ts"

const SEJAK = "2025-01-01"
const unitSif = ["RSUD-R1", "RSUD-R2", "RSUD-R3", "RSUD-R4", "RSJD-R1", "SATPOLPP-T1"]
const unitOrang = (o: Orang, { kursi }: Penduduk) => kursi.find((k) => k.kode === o.kursi)!.unit

function pola({ unit }: Penduduk): Baris[] {
  const baris = (kunci: string, lain: Baris): Baris => ({
    id: idContoh("pola_kerja", kunci),
    unit_id: null,
    pegawai_id: null,
    menit_sehari: null,
    hari_wfa: [],
    mulai: SEJAK,
    selesai: null,
    ...lain,
  })
  const diUnit = (kode: string, jenis: string, dasar: string, lain: Baris = {}) =>
    baris(`${kode}/${jenis}`, { unit_id: idContoh("unit", kode), jenis, dasar, ...lain })
  return [
    ...unitSif.map((u) => diUnit(u, "SIF", "Keputusan Gubernur Jambi 060/K.04/2025 tentang jam kerja bergilir")),
    ...unit
      .filter((u) => u.jenis === "SEKOLAH")
      .map((u) => diUnit(u.kode, "SEKOLAH", "Keputusan Kepala Dinas Pendidikan 421/0117/Disdik/2025")),
    diUnit("DISKOMINFO", "LIMA_HARI", "SE Gubernur Jambi 000.8.3/0331/ORG/2026 tentang kerja fleksibel", {
      hari_wfa: [5],
      mulai: "2026-04-01",
    }),
    baris("karu", {
      pegawai_id: idContoh("pegawai", "karu"),
      jenis: "LIMA_HARI",
      dasar: "Keputusan Direktur 188.4/K.11/2025 tentang jam kerja kepala ruang",
    }),
    baris("paruh", {
      pegawai_id: idContoh("pegawai", "paruh"),
      jenis: "PARUH_WAKTU",
      menit_sehari: 240,
      mulai: "2025-10-01",
      dasar: "Perjanjian kerja 800.1.2.5/0418/BKD/2025",
    }),
  ]
}

const sif = { pagi: [420, 840], siang: [840, 1260], malam: [1260, 1860] } as const
const giliran = ["pagi", "siang", "malam", null, null] as const

/** The rosters up to the end of this month: the next one has not been entered yet. */
function jadwal(penduduk: Penduduk, pada: Tanggal, kalender: Kalender): Baris[] {
  const dari = awalBulan(tambahHari(awalBulan(pada), -40))
  const hari = rentang(dari, tambahHari(awalBulanBerikut(pada), -1))
  const kerja = hari.filter((t) => t < pada && !sebabLibur(t, kalender)).toReversed()
  const terencana = Math.max(...Object.keys(sifPerawat).map(Number))
  const baris = (o: Orang, tanggal: Tanggal, [mulai, selesai]: readonly [number, number]) => ({
    pegawai_id: idContoh("pegawai", o.kunci),
    tanggal,
    mulai_menit: mulai,
    selesai_menit: selesai,
  })
  return penduduk.orang
    .filter((o) => unitSif.includes(unitOrang(o, penduduk)) && o.kunci !== "karu")
    .flatMap((o, i) =>
      hari.flatMap((t) => {
        const ke = kerja.indexOf(t) + 1
        if (o.kunci === "satpol") return hariKe(t) % 6 === 0 ? [] : [baris(o, t, [450, 930])]
        if (o.kunci === "perawat" && t <= pada && t >= kerja[terencana - 1]!)
          return ke in sifPerawat ? [baris(o, t, sif[sifPerawat[ke]!])] : []
        const g = giliran[(selisihHari(dari, t) + i) % giliran.length]
        return g ? [baris(o, t, sif[g])] : []
      }),
    )
}

function tidakMasuk(pada: Tanggal): Baris[] {
  const baris = (kunci: string, jenis: string, mulai: number, selesai: number, surat: string): Baris => ({
    id: idContoh("ketidakhadiran", kunci),
    pegawai_id: idContoh("pegawai", kunci),
    jenis,
    mulai: tambahHari(pada, mulai),
    selesai: tambahHari(pada, selesai),
    surat,
  })
  return [
    baris("ka-dishut-b2", "CUTI", -1, 5, `Surat cuti 800.1.11.4/0611/Dishut/${pada.slice(0, 4)}`),
    baris("ka-dishut-p1", "DIKLAT", -3, 12, `Surat tugas 800.1.11.1/0598/Dishut/${pada.slice(0, 4)}`),
    baris("hendra", "DINAS_LUAR", 0, 2, `Surat tugas 094/0712/Dishut/${pada.slice(0, 4)}`),
    baris("yulia", "SAKIT", 0, 1, `Surat keterangan dokter 445/0820/${pada.slice(0, 4)}`),
    baris("ka-bapenda-b1", "CUTI", -2, 3, `Surat cuti 800.1.11.4/0377/Bapenda/${pada.slice(0, 4)}`),
  ]
}

/** The head of another bidang stands in for who is on diklat. */
const plh = (pada: Tanggal): Baris => ({
  id: idContoh("penempatan", "ka-dishut-b1/KA-DISHUT-P1/PLH"),
  pegawai_id: idContoh("pegawai", "ka-dishut-b1"),
  jabatan_id: idContoh("jabatan", "KA-DISHUT-P1"),
  jenis: "PLH",
  tunggal: true,
  mulai: tambahHari(pada, -3),
  selesai: tambahHari(pada, 13),
  sk_nomor: `Surat Perintah Kepala Dinas 800.1.11.1/0599/Dishut/${pada.slice(0, 4)}`,
  sk_tanggal: tambahHari(pada, -4),
})

function liburSekolah(): Baris[] {
  const libur: [mulai: Tanggal, selesai: Tanggal, keterangan: string][] = [
    ["2025-12-22", "2026-01-03", "Libur semester ganjil"],
    ["2026-06-22", "2026-07-11", "Libur semester genap"],
    ["2026-12-21", "2027-01-02", "Libur semester ganjil"],
  ]
  return libur.map(([mulai, selesai, keterangan]) => ({
    id: idContoh("libur_unit", mulai),
    unit_id: idContoh("unit", "DISDIK"),
    mulai,
    selesai,
    keterangan,
    dasar: `Kalender pendidikan Provinsi Jambi ${mulai.slice(0, 4)}`,
  }))
}

function kewajiban(): Baris[] {
  const baris = (kunci: string, lain: Baris): Baris => ({
    id: idContoh("kewajiban_lapor", kunci),
    instansi_id: INSTANSI_ID,
    unit_id: null,
    rumpun: null,
    kanal: "SIGINJAI",
    mulai: "2026-01-01",
    selesai: null,
    ...lain,
  })
  return [
    baris("guru", {
      rumpun: "GURU",
      irama: "TIDAK",
      kanal: "RUANG_GTK",
      dasar: "SE Gubernur Jambi 800.1.8/0042/BKD/2026 tentang pengelolaan kinerja guru",
    }),
    baris("ITPROV", {
      unit_id: idContoh("unit", "ITPROV"),
      irama: "MINGGUAN",
      dasar: "SE Inspektur 700/0019/ITPROV/2026",
    }),
    baris("DISKOMINFO", {
      unit_id: idContoh("unit", "DISKOMINFO"),
      irama: "HARIAN",
      kanal: "BKN",
      dasar: "SE Gubernur Jambi 800.1.8/0043/BKD/2026 tentang progres harian",
    }),
  ]
}

/** Writes patterns, rosters, absences and duties as they are around `pada`. */
export async function isiKehadiran(tx: Tx, penduduk: Penduduk, pada: Tanggal): Promise<void> {
  await sisip(tx, "pola_kerja", pola(penduduk))
  const { kalender } = await getTatanan(INSTANSI_ID, pada)
  await sisip(tx, "jadwal_sif", jadwal(penduduk, pada, kalender))
  await sisip(tx, "ketidakhadiran", tidakMasuk(pada))
  await sisip(tx, "penempatan", [plh(pada)])
  await sisip(tx, "libur_unit", liburSekolah())
  await sisip(tx, "kewajiban_lapor", kewajiban())
}
