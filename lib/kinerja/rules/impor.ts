// Plans that come from another channel (RULES R0.1): what a file may put in place of what, and what it may not.
import { bawaan, type Dasar, type Syarat } from "#lib/kernel/syarat.ts"
import { type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { Kanal } from "#lib/kehadiran/rules.ts"
import { type Aspek, bagiMasa, type JenisRhk, sebutanSumber, type SkpSemasa } from "./skp.ts"

export const kanalLain = ["BKN", "RUANG_GTK"] as const
export type KanalLain = (typeof kanalLain)[number]

export type RhkImpor = {
  nomor: number
  jenis: JenisRhk
  hasil: string
  target: string
  satuan: string
  indikator: { aspek: Aspek; indikator: string; target: string }[]
}
type Masa = { mulai: Tanggal; selesai: Tanggal }
/** A plan as the lines of a file make it. */
export type RencanaImpor = Masa & { tahun: number; rhk: RhkImpor[] }
/** A plan that is kept here already; of each RHK how often it is used, and on which days it was reported on. */
export type SkpTersimpan = SkpSemasa & {
  pegawaiId: string
  versi: number
  rhk: (RhkImpor & { dipakai: number; dari: Tanggal | null; sampai: Tanggal | null })[]
}

const beririsan = (a: Masa, b: Masa) => a.mulai <= b.selesai && b.mulai <= a.selesai
/** Begun here and never written: whoever began it loses nothing. */
const drafMurni = (s: SkpTersimpan) => s.sumber === "LOKAL" && s.status === "DRAF" && s.versi === 1

/**
 * Which kept plan each plan of one person takes the place of: an imported one that begins on the same day, or an
 * untouched draft of those days; and which others of those days stay in its way.
 */
export function cocokkan<R extends Masa>(rencana: R[], tersimpan: SkpTersimpan[]) {
  const diganti = new Set<SkpTersimpan>()
  const pasangan = rencana
    .toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))
    .map((r) => {
      const lama =
        tersimpan.find((s) => s.sumber !== "LOKAL" && s.mulai === r.mulai) ??
        tersimpan.find((s) => drafMurni(s) && beririsan(s, r) && !diganti.has(s)) ??
        null
      if (lama) diganti.add(lama)
      return { r, lama }
    })
  return pasangan.map((p) => ({ ...p, bertumpuk: tersimpan.filter((s) => !diganti.has(s) && beririsan(s, p.r)) }))
}

/**
 * The plan that was made here in the seat before, and ends on the day before one from another channel begins: whoever
 * moves has two (R6.2), wherever they are made. None where it would have to stay as it is.
 */
export function diakhiriOleh(r: Masa, jabatanId: string, bertumpuk: SkpSemasa[]): SkpSemasa | null {
  const bagian = bagiMasa(r, jabatanId, bertumpuk)
  return bagian?.jadi === "BERAKHIR" && bagian.mulai === r.mulai && bagian.lama.sumber === "LOKAL" ? bagian.lama : null
}

const isi = (rhk: RhkImpor[]) =>
  JSON.stringify(
    rhk
      .toSorted((a, b) => a.nomor - b.nomor)
      .map((r) => [r.nomor, r.jenis, r.hasil, r.target, r.satuan, r.indikator.map((i) => [i.aspek, i.indikator, i.target])]),
  ) // prettier-ignore

/** Whether the file says of a plan what is kept already. */
export const tidakBerubah = (r: RencanaImpor, lama: SkpTersimpan, sumber: KanalLain): boolean =>
  lama.sumber === sumber && lama.selesai === r.selesai && isi(lama.rhk) === isi(r.rhk)

/** The day for which a person's seat and channel are asked: today, or the nearest day of the plan. */
export const hariSkp = ({ mulai, selesai }: Masa, pada: Tanggal): Tanggal =>
  pada < mulai ? mulai : pada > selesai ? selesai : pada

/** Where a plan is made follows the channel of reporting: one that is made elsewhere is not typed here too. */
export const syaratKanal = ({ kanal, dasar }: { kanal: Kanal; dasar: Dasar }): Syarat => ({
  butir: kanal === "SIGINJAI" ? "SKP disusun di sini" : `SKP disusun di ${sebutanSumber[kanal]}`,
  terpenuhi: kanal === "SIGINJAI",
  nilai: kanal === "SIGINJAI" ? undefined : "diimpor pengelola kepegawaian, tidak ditulis ulang di sini",
  dasar,
})

/** What `syaratImpor` asks of a plan that is about to be imported. */
export type Diimpor = Masa & {
  sumber: KanalLain
  wajib: { kanal: Kanal; dasar: Dasar }
  jabatan: string | null
  lama: SkpTersimpan | null
  bertumpuk: Pick<SkpTersimpan, "sumber" | "mulai" | "selesai">[]
  rhk: RhkImpor[]
}

const sebutMasa = (m: Masa) => `${tanggalSedang(m.mulai)} s.d. ${tanggalSedang(m.selesai)}`

/** Everything that must hold for a plan of a file to stand here. */
export function syaratImpor(s: Diimpor): Syarat[] {
  const { kanal, dasar } = s.wajib
  const dipakai = s.lama?.rhk.filter((r) => r.dipakai > 0) ?? []
  const hilang = dipakai.filter((r) => !s.rhk.some((x) => x.nomor === r.nomor))
  const diLuar = dipakai.filter((r) => (r.dari && r.dari < s.mulai) || (r.sampai && r.sampai > s.selesai))
  const rhk = (daftar: { nomor: number }[]) =>
    daftar.length ? `RHK ${daftar.map((r) => r.nomor).join(", ")}` : undefined
  return [
    {
      butir: `SKP pegawai ini disusun di ${sebutanSumber[s.sumber]}`,
      terpenuhi: kanal === s.sumber,
      nilai: kanal === "SIGINJAI" ? "kanalnya aplikasi ini" : `kanalnya ${sebutanSumber[kanal]}`,
      dasar,
    },
    {
      butir: "Memangku jabatan pada masa SKP",
      terpenuhi: s.jabatan !== null,
      nilai: s.jabatan ?? undefined,
      dasar: bawaan,
    },
    {
      butir: "Tidak bertumpuk dengan SKP lain",
      terpenuhi: s.bertumpuk.length === 0,
      nilai: s.bertumpuk
        .map((b) => `${b.sumber === "LOKAL" ? "SKP yang disusun di sini" : "SKP yang diimpor"}, ${sebutMasa(b)}`)
        .join("; "),
      dasar: bawaan,
    },
    {
      butir: "RHK yang sudah dipakai laporan, penilaian, atau RHK bawahan tetap ada",
      terpenuhi: hilang.length === 0,
      nilai: rhk(hilang),
      dasar: bawaan,
    },
    {
      butir: "Laporan yang memakai RHK-nya berada pada masa SKP",
      terpenuhi: diLuar.length === 0,
      nilai: rhk(diLuar),
      dasar: bawaan,
    },
  ]
}
