// Taking over into BKN's own system: nothing is typed twice, and nothing twice taken over (RULES R0.1).
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"

/** The order of the fields is our own default: BKN has published no list of those of Progres Harian. */
export const KOLOM_BKN = ["Tanggal", "Kegiatan", "RHK", "Hasil", "Satuan", "Bukti"]

type Tersalin = {
  tanggal: Tanggal
  uraian: string
  rhk: { hasil: string; satuan: string } | null
  volume: string | null
  tautan: string | null
  bukti: { nama: string }[]
}

/** A report in the order of KOLOM_BKN. Where no volume was given the deed itself is the one result. */
export const barisBkn = (l: Tersalin): (string | number)[] => [
  tanggalSedang(l.tanggal),
  l.uraian,
  l.rhk?.hasil ?? "Tugas lain",
  l.volume === null ? 1 : Number(l.volume),
  l.volume === null ? "kegiatan" : (l.rhk?.satuan ?? "kegiatan"),
  l.tautan ?? l.bukti.map((b) => b.nama).join(", "),
]

export const belumDisalin = (disalin: boolean): Syarat => ({
  butir: "Laporan belum pernah disalin ke BKN",
  terpenuhi: !disalin,
  dasar: bawaan,
})
