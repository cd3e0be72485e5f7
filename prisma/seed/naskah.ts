// Which reports the demo holds: who wrote what on which working day, and what became of it.
import { awalHari, type Tanggal } from "#lib/kernel/tanggal.ts"
import * as kerja from "./kegiatan.ts"
import { rekan } from "./pemeran.ts"

type Putusan = { oleh: string; catatan: string | null }

export type Naskah = kerja.Kegiatan & {
  kunci: string
  tanggal: Tanggal
  mulai: number
  selesai: number
  kirim: Date
  /** What the superior says next morning; null: it still waits. */
  putusan: Putusan | null
}

const saat = (t: Tanggal, menit: number) => new Date(awalHari(t).getTime() + menit * 60_000)
const ambil = <T>(dari: readonly T[], ke: number): T => dari[ke % dari.length]!
const jam = (j: number, m = 0) => j * 60 + m

type Bagian = [kegiatan: kerja.Kegiatan, mulai: number, selesai: number, putusan: Putusan | null]

/** Reports of one day, sent that afternoon or when the shift has ended. */
const sehari = (kunci: string, tanggal: Tanggal, geser: number, bagian: Bagian[]): Naskah[] =>
  bagian.map(([k, mulai, selesai, putusan], i) => ({
    ...k,
    kunci,
    tanggal,
    mulai,
    selesai,
    kirim: saat(tanggal, Math.max(jam(15, 50) + geser * 3 + i * 4, selesai + 10 + geser)),
    putusan,
  }))

/** The month of `penyuluh`. `ke` counts working days back from now: 1 is the last one, whose reports still wait. */
function penyuluh(tanggal: Tanggal, ke: number): Naskah[] {
  const terima: Putusan = { oleh: "kabid", catatan: null }
  const kembali: Putusan = { oleh: "kabid", catatan: "Lampirkan daftar hadir" }
  const pagi: Bagian = [ambil(kerja.penyuluhPagi, ke), jam(7, 30), jam(11, 30), ke === 1 ? null : terima]
  const siang: Bagian = [ambil(kerja.penyuluhSiang, ke), jam(13), jam(16, 30), ke === 1 ? null : terima]
  if (ke === 7 || ke === 12) return []
  if (ke === 2) return sehari("penyuluh", tanggal, 0, [pagi, [kerja.tertunda, jam(13), jam(16), null]])
  if (ke === 3) return sehari("penyuluh", tanggal, 0, [pagi, [kerja.dikembalikan, jam(13), jam(15, 30), kembali]])
  if (ke === 5) return sehari("penyuluh", tanggal, 0, [[pagi[0], jam(7, 30), jam(11, 15), terima]])
  return sehari("penyuluh", tanggal, 0, ke % 4 === 0 ? [pagi, [siang[0], jam(13), jam(15), terima]] : [pagi, siang])
}

function rekanSehari(tanggal: Tanggal, ke: number): Naskah[] {
  const putusan: Putusan | null = ke === 1 ? null : { oleh: "kabid", catatan: null }
  return rekan.flatMap(([kunci, , , pekerjaan], i) => {
    if (kunci === "rina" && ke === 1) return sehari(kunci, tanggal, i, [[kerja.terlaluLama, jam(8), jam(14, 40), null]])
    if (kunci === "dedi" && ke === 2) return sehari(kunci, tanggal, i, [[kerja.tertundaRekan, jam(8), jam(11), null]])
    // Someone is silent: her superior sees since when.
    if (kunci === "maya" && ke < 4) return []
    const daftar = pekerjaan.startsWith("PKH") ? kerja.rekanPenyuluh : kerja.rekanKantor
    const pagi: Bagian = [ambil(daftar, i + ke), jam(7, 45), jam(11, 30 - 15 * (i % 3)), putusan]
    const siang: Bagian = [ambil(daftar, i + ke + 3), jam(13, 15), jam(15, 45), putusan]
    return sehari(kunci, tanggal, i, (i + ke) % 4 === 0 ? [pagi] : [pagi, siang])
  })
}

/** Who else reports, for how many days back, and who decides on it. */
const lain: [kunci: string, hari: number, oleh: string | null, mulai: number, selesai: number][] = [
  ["lowong", 3, "kabid", jam(8), jam(12)],
  ["kabid", 2, "kadis", jam(9), jam(11, 30)],
  ["kadis", 1, null, jam(9), jam(12)],
  ["perawat", 4, "karu", jam(7, 30), jam(13, 30)],
  ["dpk", 3, "pimpinan-dpk", jam(8), jam(11, 45)],
  ["plt", 2, "sekda", jam(8, 30), jam(11)],
  ["satpol", 2, null, jam(8), jam(13)],
  ["pppk", 2, null, jam(8), jam(12)],
  ["paruh", 1, null, jam(8), jam(12)],
]

/** The shifts of `perawat` by working days back from now; on the others she is off duty. */
export const sifPerawat: Record<number, "pagi" | "malam"> = { 1: "malam", 3: "malam", 4: "pagi" }

function orangLainSehari(tanggal: Tanggal, ke: number): Naskah[] {
  return lain.flatMap(([kunci, hari, oleh, mulai, selesai], i) => {
    if (ke > hari || (kunci === "perawat" && !(ke in sifPerawat))) return []
    const putusan = oleh && ke > 1 ? { oleh, catatan: null } : null
    // A night shift belongs to the day on which it begins. The last one is not reported yet.
    const malam = kunci === "perawat" && sifPerawat[ke] === "malam"
    if (malam && ke === 1) return []
    const kegiatan = malam
      ? kerja.orangLain.perawat![1]!
      : ambil(kerja.orangLain[kunci]!, kunci === "perawat" ? 2 * (ke % 2) : ke - 1)
    return sehari(kunci, tanggal, i, [[kegiatan, malam ? jam(21) : mulai, malam ? jam(27) : selesai, putusan]])
  })
}

/**
 * All reports, oldest day first.
 * @param hari working days before today, the last one first: all for `penyuluh`, the last four for the others.
 */
export function semuaNaskah(hari: Tanggal[]): Naskah[] {
  return hari
    .flatMap((tanggal, i) => {
      const ke = i + 1
      return [...penyuluh(tanggal, ke), ...(ke <= 4 ? rekanSehari(tanggal, ke) : []), ...orangLainSehari(tanggal, ke)]
    })
    .sort((a, b) => a.kirim.getTime() - b.kirim.getTime())
}
