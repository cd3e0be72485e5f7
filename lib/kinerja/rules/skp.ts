// The plan of the year (RULES R6.2, R6.3; PermenPANRB 6/2022).
import { bawaan, type Dasar, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Tanggal, tambahHari } from "#lib/kernel/tanggal.ts"
import { dasarPenilai, type Penilai } from "#lib/pegawai/rules.ts"

export type StatusSkp = "DRAF" | "DIAJUKAN" | "DITETAPKAN" | "DIKEMBALIKAN"
export type SumberSkp = "LOKAL" | "BKN" | "RUANG_GTK"
export type JenisRhk = "UTAMA" | "TAMBAHAN"
export type Aspek = "KUALITAS" | "WAKTU" | "BIAYA"

/** The seven values of BerAKHLAK, with the guides of behaviour that everyone shares. */
export const dasarPerilaku: Dasar = peraturan("SE MenPANRB 20/2021 (BerAKHLAK)")
export const berakhlak = [
  ["BP", "Berorientasi pelayanan", "Memahami dan memenuhi kebutuhan masyarakat; ramah, cekatan, solutif, dan dapat diandalkan; melakukan perbaikan tiada henti"],
  ["AK", "Akuntabel", "Jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi; menggunakan barang milik negara secara bertanggung jawab, efektif, dan efisien; tidak menyalahgunakan kewenangan"],
  ["KO", "Kompeten", "Meningkatkan kompetensi diri; membantu orang lain belajar; melaksanakan tugas dengan kualitas terbaik"],
  ["HA", "Harmonis", "Menghargai setiap orang; suka menolong; membangun lingkungan kerja yang kondusif"],
  ["LO", "Loyal", "Memegang teguh Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah; menjaga nama baik ASN, pimpinan, instansi, dan negara; menjaga rahasia jabatan dan negara"],
  ["AD", "Adaptif", "Cepat menyesuaikan diri; terus berinovasi; bertindak proaktif"],
  ["KL", "Kolaboratif", "Memberi kesempatan berbagai pihak berkontribusi; terbuka bekerja sama; menggerakkan sumber daya untuk tujuan bersama"],
] as const // prettier-ignore

export const sebutanSumber: Record<Exclude<SumberSkp, "LOKAL">, string> = {
  BKN: "e-Kinerja BKN",
  RUANG_GTK: "Ruang GTK",
}

/** A plan that came from another channel is changed there: the same fact is never typed twice (R0.1). */
export const syaratSumber = (s: { sumber: SumberSkp }): Syarat => ({
  butir: "SKP disusun di aplikasi ini",
  terpenuhi: s.sumber === "LOKAL",
  nilai: s.sumber === "LOKAL" ? undefined : `Berasal dari ${sebutanSumber[s.sumber]}: ubah di sana`,
  dasar: bawaan,
})

/** The content may be changed by its author while it is a draft or was returned. */
export const bolehDisusun = (s: { status: StatusSkp; sumber: SumberSkp }): boolean =>
  s.sumber === "LOKAL" && (s.status === "DRAF" || s.status === "DIKEMBALIKAN")

/** A plan may be set by February and still be late, so no date refuses; what stands in the way is only its content. */
export const syaratAjukan = (rhk: { jenis: JenisRhk }[], penilai: Penilai | null): Syarat[] => [
  {
    butir: "Memuat paling sedikit satu RHK utama",
    terpenuhi: rhk.some((r) => r.jenis === "UTAMA"),
    nilai: `${rhk.length} RHK`,
    dasar: bawaan,
  },
  {
    butir: "Ada pejabat penilai di atasnya",
    terpenuhi: penilai !== null,
    nilai: penilai ? `${penilai.nama}, ${penilai.jabatan}` : undefined,
    dasar: dasarPenilai,
  },
]

/** What was read is what is decided: content that has changed since is refused. */
export const syaratVersi = (versi: number, dilihat: number): Syarat => ({
  butir: "Isi SKP sama dengan yang dibaca",
  terpenuhi: versi === dilihat,
  nilai: versi === dilihat ? undefined : "Isinya berubah; muat ulang dan baca lagi",
  dasar: bawaan,
})

const KEGIATAN = /^(me(m|n|ng|ny)?[a-z]+|mengikuti|ikut)\b/i

/** Whether words name an activity where a result is meant: a hint and never a block. "Meningkatnya" is a result. */
export function bukanHasil(hasil: string): boolean {
  const kata = hasil.trim().split(/\s/)[0] ?? ""
  return KEGIATAN.test(kata) && !/nya$/i.test(kata)
}

/** The span of a plan: the calendar year, or from the day on which the seat was taken (R6.2). */
export const masaSkp = (tahun: number, mulaiMenjabat: Tanggal): { mulai: Tanggal; selesai: Tanggal } => ({
  mulai: mulaiMenjabat > `${tahun}-01-01` ? mulaiMenjabat : `${tahun}-01-01`,
  selesai: `${tahun}-12-31`,
})

/** A plan of the days that a new one would cover. `dinilaiSampai`: the last day of what its appraiser has rated. */
export type SkpSemasa = {
  id: string
  jabatanId: string
  status: StatusSkp
  sumber: SumberSkp
  mulai: Tanggal
  selesai: Tanggal
  dinilaiSampai: Tanggal | null
}

/**
 * How the plan of a new seat shares its year with that of the seat before (R6.2: who moves has two): the old one ends
 * on the day before. What was already rated stays with the old plan, and the new one begins after it. A plan that was
 * made here, and would keep no day, passes to the new seat itself.
 * @param semasa the plans of any of those days.
 * @returns the day on which the new plan begins, and what becomes of the one before; null where another plan must stay
 * as it is.
 */
export function bagiMasa(
  { mulai, selesai }: { mulai: Tanggal; selesai: Tanggal },
  jabatanId: string,
  semasa: SkpSemasa[],
): { mulai: Tanggal; lama: SkpSemasa; jadi: "BERAKHIR" | "BERALIH" } | null {
  const [lama, ...lain] = semasa
  if (!lama || lain.length || lama.jabatanId === jabatanId) return null
  const awal = lama.dinilaiSampai && lama.dinilaiSampai >= mulai ? tambahHari(lama.dinilaiSampai, 1) : mulai
  if (awal > selesai) return null
  if (lama.mulai < awal) return { mulai: awal, lama, jadi: "BERAKHIR" }
  return lama.sumber === "LOKAL" && !lama.dinilaiSampai ? { mulai: awal, lama, jadi: "BERALIH" } : null
}
