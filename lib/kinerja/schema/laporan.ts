import { awalBulan, selisihHari, tanggalSah } from "#lib/kernel/tanggal.ts"
import { type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"

/** "HH:MM" or "HH.MM" to minutes after midnight. */
const waktu = z
  .string()
  .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, { error: "Tulis jam seperti 13.30" })
  .transform((s) => +s.slice(0, 2) * 60 + +s.slice(3))
  .optional()

/** A figure as people type it, with a comma or a point: at most two decimals. An empty one says `kosong`. */
export const angka = (maks: number, kosong = "Isi angka") =>
  z
    .string({ error: kosong })
    .trim()
    .regex(/^\d{1,9}([.,]\d{1,2})?$/, { error: "Tulis angka, misalnya 12 atau 12,5" })
    .transform((s) => Number(s.replace(",", ".")))
    .refine((n) => n <= maks, { error: `Paling banyak ${maks}` })

/** Hours that end before they begin pass midnight, up to the longest night shift; a longer one is a slip of the hand, no rule. */
const MALAM_TERPANJANG = 16 * 60

/** The names of a report's files, as the form keeps them: "id.jpg id.pdf". */
const daftarBerkas = z
  .string()
  .max(1000)
  .transform((s) => [...new Set(s.split(" ").map((nama) => nama.slice(0, 36)))])
  .pipe(z.array(z.uuid({ error: "Bukti ini tidak dikenal: hapus, lalu unggah lagi" })))
  .optional()

const tautan = z
  .string()
  .trim()
  .max(500, { error: "Paling banyak 500 huruf" })
  .refine((s) => s.startsWith("https://") && URL.canParse(s), {
    error: "Tulis alamat lengkap, dimulai dengan https://",
  })
  .optional()

/** What the chosen place does not show was not asked, and is not sent. */
const tampak = (v: unknown): unknown => {
  if (typeof v !== "object" || v === null) return v
  const { lokasi, dilayani, hingga, ...l } = v as Record<string, unknown>
  if (l.tempat === "TUGAS_LAPANGAN") return { ...l, lokasi, dilayani }
  if (l.tempat === "DINAS_LUAR") return { ...l, lokasi, ...(hingga !== l.tanggal && { hingga }) }
  return l
}

/** A daily report as its form sends it: hours, or the minutes alone. Hours past midnight belong to the next day. */
export const laporan = z.preprocess(
  tampak,
  z
    .object({
      /** Absent for a new report. */
      id: z.uuid().optional(),
      tanggal,
      mulai: waktu,
      selesai: waktu,
      durasi: angka(1440).optional(),
      uraian: teks(1000, "Tulis apa yang dikerjakan"),
      rhkId: z.uuid().optional(),
      volume: angka(999_999).optional(),
      tempat: z.enum(["KANTOR", "DINAS_LUAR", "TUGAS_LAPANGAN"]).default("KANTOR"),
      /** The last day of a journey: each of its working days becomes a report. */
      hingga: tanggal.optional(),
      lokasi: teks(160, "Tulis tempatnya").optional(),
      dilayani: angka(100_000).optional(),
      berkas: daftarBerkas,
      tautan,
      dataPribadi: z.literal("ya").transform(Boolean).optional(),
      aksi: z.enum(["kirim", "simpan"]).default("kirim"),
      /** Whose words they are: a device without a signal may send them after another has signed in on it. */
      akun: z.uuid().optional(),
    })
    .superRefine((l, ctx) => {
      const galat = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message })
      if (l.mulai !== undefined && l.selesai === undefined) galat("selesai", "Isi jam selesai")
      if (l.mulai === undefined && l.selesai !== undefined) galat("mulai", "Isi jam mulai")
      if (l.mulai !== undefined && l.mulai === l.selesai) galat("selesai", "Jam selesai sama dengan jam mulai")
      if (l.mulai !== undefined && l.selesai !== undefined && l.selesai < l.mulai)
        if (l.selesai + 1440 - l.mulai > MALAM_TERPANJANG) galat("selesai", "Jam selesai lebih awal daripada jam mulai")
      if (l.mulai === undefined && l.selesai === undefined && !l.durasi)
        galat("mulai", "Isi jam, atau lamanya dalam menit")
      if (l.durasi !== undefined && !Number.isInteger(l.durasi)) galat("durasi", "Lama dalam menit penuh")
      if (typeof l.dilayani === "number" && !Number.isInteger(l.dilayani))
        galat("dilayani", "Tulis jumlah orang, angka penuh")
      if (l.hingga) {
        const hari = selisihHari(l.tanggal, l.hingga)
        if (hari < 0) galat("hingga", "Tanggal akhir sebelum tanggal awal")
        if (hari > 30) galat("hingga", "Paling lama 31 hari sekali kirim")
      }
      if (l.volume && !l.rhkId) galat("rhkId", "Pilih RHK untuk volume ini")
    })
    .transform(({ mulai, selesai, durasi, ...l }) => {
      if (mulai === undefined || selesai === undefined)
        return { ...l, mulaiMenit: null, selesaiMenit: null, durasiMenit: durasi ?? 0 }
      const akhir = selesai > mulai ? selesai : selesai + 1440
      return { ...l, mulaiMenit: mulai, selesaiMenit: akhir, durasiMenit: akhir - mulai }
    }),
)
export type LaporanIsian = Output<typeof laporan>

export const hapusDraf = z.object({ id: z.uuid() })
export const tarik = z.object({ id: z.uuid() })

/** The month of a list; any other text means the month of `kini`. */
export const saringBulan = (kini: string) =>
  z.object({
    bulan: z
      .string()
      .transform((b) => `${b}-01`)
      .refine((b) => tanggalSah(b) && b >= "2000" && b <= kini)
      .catch(awalBulan(kini)),
  })

/** Which report is written: a stored one, or a new one on a date up to today. */
export const saringTulis = (kini: string) =>
  z.object({
    id: z.uuid().optional().catch(undefined),
    /** A draft on the device beside that of the day. */
    draf: z.uuid().optional().catch(undefined),
    tanggal: tanggal
      .refine((t) => t <= kini)
      .optional()
      .catch(undefined),
  })
