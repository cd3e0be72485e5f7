// Plans that were made in another channel, as a file brings them: one line an RHK.
import { tahunDari } from "#lib/kernel/tanggal.ts"
import { type Output, z } from "#lib/kernel/zod.ts"
import { berkasImpor, contohBerkas, nipSel, tanggalSel } from "#lib/pegawai/schema.ts"
import { kanalLain } from "../rules/impor.ts"
import { BERPASANGAN, daftarIndikator, isiRhk, kurangIndikator } from "./skp.ts"

export const imporSkp = berkasImpor.extend({
  sumber: z.enum(kanalLain, { error: "Pilih dari mana SKP ini berasal" }),
})
export type ImporSkp = Output<typeof imporSkp>

export const kolomWajib = ["nip", "tahun", "nomor", "hasil", "target", "satuan"] as const
export const kolomPilihan = [
  "mulai", "selesai", "jenis", "kualitas", "kualitas_target", "waktu", "waktu_target", "biaya", "biaya_target",
] as const // prettier-ignore

const bulat = (min: number, maks: number, error: string) =>
  z.coerce.number({ error }).int({ error }).min(min, { error }).max(maks, { error })

/** The columns bear the names of the fields, with an underscore where those have a capital. */
const kolomKeIsian = (v: unknown) =>
  Object.fromEntries(
    Object.entries(v as Record<string, unknown>).map(([k, isi]) => [k.replace("_target", "Target"), isi]),
  )

/** One line: an RHK of a person's plan. Without dates the plan is that of the whole year. */
export const barisSkp = z.preprocess(
  kolomKeIsian,
  z
    .object({
      nip: nipSel,
      tahun: bulat(2020, 2100, "Tahun ditulis seperti 2026"),
      mulai: tanggalSel.optional(),
      selesai: tanggalSel.optional(),
      nomor: bulat(1, 99, "Nomor RHK ditulis 1 sampai 99"),
      jenis: z
        .string()
        .default("utama")
        .transform((s) => s.toUpperCase())
        .pipe(z.enum(["UTAMA", "TAMBAHAN"], { error: "Jenis RHK: utama atau tambahan" })),
      ...isiRhk,
    })
    .superRefine((r, ctx) => {
      const galat = (message: string) => ctx.addIssue({ code: "custom", message })
      if (kurangIndikator(r).length) galat(BERPASANGAN)
      if (r.mulai && r.selesai && r.selesai < r.mulai) galat("Hari terakhir sebelum hari pertama")
      if ([r.mulai, r.selesai].some((t) => t && tahunDari(t) !== r.tahun)) galat(`Masa SKP di luar tahun ${r.tahun}`)
    })
    .transform(({ nip, tahun, mulai, selesai, nomor, jenis, hasil, target, satuan, ...r }) => ({
      ...{ nip, tahun, nomor, jenis, hasil, satuan },
      target: String(target),
      mulai: mulai ?? `${tahun}-01-01`,
      selesai: selesai ?? `${tahun}-12-31`,
      indikator: daftarIndikator(r),
    })),
)
export type BarisSkp = Output<typeof barisSkp>

/** A file to begin with. */
export const contohSkp = contohBerkas(
  [...kolomWajib, ...kolomPilihan].join(";"),
  "199508142024212007;2027;1;Tersedianya layanan aplikasi pemerintah daerah yang andal;12;laporan;;;utama;Tanpa gangguan lebih dari satu jam;98 %;Tiap awal bulan;12 bulan;;",
  "199508142024212007;2027;2;Terselesaikannya permintaan layanan teknologi informasi;480;permintaan;;;utama;;;Selesai dalam dua hari kerja;95 %;;",
  "199508142024212007;2027;3;Terbangunnya aplikasi layanan publik;3;aplikasi;;;tambahan;;;;;;",
)
