import { cari, daftar, type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"
import { jenisKetidakhadiran } from "#lib/pegawai/rules.ts"
import { berkasImpor, contohBerkas, nipSel, tanggalSel } from "#lib/pegawai/schema.ts"
import { irama, jenisPola, kanal, rumpunJabatan } from "./rules.ts"

const halaman = z.string().max(600).optional().catch(undefined)
/** The operator's page: one search, and the page of each of its three lists. */
export const saringKehadiran = z.object({ cari: cari(80), absen: halaman, kosong: halaman, pelaksana: halaman })
export type SaringKehadiran = Output<typeof saringKehadiran>

/** Whose patterns of work are listed. */
export const saringPola = z.object({ cari: cari(80), sesudah: halaman })
export type SaringPola = Output<typeof saringPola>

/** Among whom an acting head is looked for. */
export const saringCalon = z.object({ cari: cari(80) })

/** Of whom an absence is recorded: searched for by name or NIP, then chosen. */
export const saringCatat = z.object({ cari: cari(80), pegawai: z.string().max(40).optional().catch(undefined) })

const dasar = teks(160, "Isi dasar penetapan, misalnya nomor SE atau Keputusan Gubernur")
const masa = { mulai: tanggal, selesai: tanggal.optional(), dasar }
const urut = (m: { mulai: string; selesai?: string | undefined }) => !m.selesai || m.selesai >= m.mulai
const terbalik = { error: "Hari terakhir sebelum hari pertama", path: ["selesai"] }

/** A pattern of work of a unit, or of one person by his NIP. */
export const pola = z
  .object({
    unitId: z.uuid().optional(),
    nip: z
      .string()
      .trim()
      .regex(/^\d{18}$/, { error: "NIP terdiri atas 18 angka" })
      .optional(),
    jenis: z.enum(jenisPola, { error: "Pilih pola kerja" }),
    menitSehari: z.coerce
      .number({ error: "Isi menit sehari" })
      .int({ error: "Isi menit penuh" })
      .min(1, { error: "Paling sedikit 1 menit" })
      .max(450, { error: "Paling banyak 450 menit" })
      .optional(),
    hariWfa: daftar(z.coerce.number().int().min(1).max(5)),
    ...masa,
  })
  .superRefine((p, ctx) => {
    const galat = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message })
    if (!p.unitId === !p.nip) galat("unitId", "Pilih unit, atau isi NIP seorang pegawai")
    if (p.jenis === "PARUH_WAKTU" && !p.menitSehari) galat("menitSehari", "Isi menit sehari menurut perjanjian kerja")
    if (p.jenis !== "PARUH_WAKTU" && p.menitSehari) galat("menitSehari", "Hanya untuk paruh waktu")
  })
  .refine(urut, terbalik)
export type PolaIsian = Output<typeof pola>

/** Who reports, how often and where: of a unit, of a kind of post, of both, or of everyone. */
export const kewajiban = z
  .object({
    unitId: z.uuid().optional(),
    rumpun: z.enum(rumpunJabatan).optional(),
    irama: z.enum(irama, { error: "Pilih seberapa sering" }),
    kanal: z.enum(kanal, { error: "Pilih tempat melapor" }),
    ...masa,
  })
  .refine(urut, terbalik)
  .refine((k) => k.irama === "TIDAK" || k.kanal !== "RUANG_GTK", {
    error: "Yang melapor di Ruang GTK tidak melapor di sini: pilih Tidak melapor",
    path: ["irama"],
  })
export type KewajibanIsian = Output<typeof kewajiban>

export const liburUnit = z
  .object({
    unitId: z.uuid({ error: "Pilih sekolah atau dinasnya" }),
    keterangan: teks(120, "Isi nama liburnya"),
    mulai: tanggal,
    selesai: tanggal,
    dasar,
  })
  .refine(urut, terbalik)
export type LiburUnitIsian = Output<typeof liburUnit>

export const satu = z.object({ id: z.uuid() })

/** A file with a roster or with absences. */
export const impor = berkasImpor.extend({ apa: z.enum(["jadwal", "absen"]) })
export type Impor = Output<typeof impor>

/** An hour as people and spreadsheets write it: 21.00, 21:00, or the fraction of a day of a cell. */
const jamSel = z
  .string()
  .transform((s, ctx) => {
    const [, j, m] = /^([01]?\d|2[0-4])[.:]([0-5]\d)(?::00)?$/.exec(s) ?? []
    if (j) return Number(j) * 60 + Number(m)
    if (/^(0?\.\d+|0|1)$/.test(s)) return Math.round(Number(s) * 1440)
    ctx.addIssue({ code: "custom", message: `Jam "${s.slice(0, 20)}" tidak dikenal: tulis seperti 21.00` })
    return 0
  })
  .optional()

/** One line of a roster. Without hours the person is off duty on that day. */
export const barisJadwal = z
  .object({ nip: nipSel, tanggal: tanggalSel, mulai: jamSel, selesai: jamSel })
  .refine((b) => (b.mulai === undefined) === (b.selesai === undefined), { error: "Isi jam mulai dan jam selesai" })
  .refine((b) => b.mulai === undefined || b.mulai !== b.selesai, { error: "Jam selesai sama dengan jam mulai" })
  .transform(({ mulai, selesai, ...b }) => {
    if (mulai === undefined || selesai === undefined) return { ...b, mulai: null, selesai: null }
    return { ...b, mulai: mulai % 1440, selesai: selesai > mulai ? selesai : selesai + 1440 }
  })

/** One line of a list of absences. */
export const barisAbsen = z
  .object({
    nip: nipSel,
    jenis: z
      .string({ error: "Jenis kosong" })
      .transform((s) => s.toUpperCase().replaceAll(/\s+/g, "_"))
      .pipe(
        z.enum(jenisKetidakhadiran, {
          error: "Jenis tidak dikenal: cuti, sakit, izin, dinas luar, diklat, atau tugas belajar",
        }),
      ),
    mulai: tanggalSel,
    selesai: tanggalSel,
    surat: teks(160, "Nomor surat kosong"),
  })
  .refine(urut, { error: "Hari terakhir sebelum hari pertama" })

/** Files to begin with. */
export const contohImpor = {
  jadwal: contohBerkas(
    "nip;tanggal;mulai;selesai",
    "199202182015032004;2026-12-01;07.00;14.00",
    "199202182015032004;2026-12-02;21.00;07.00",
    "199202182015032004;2026-12-03;;",
  ),
  absen: contohBerkas(
    "nip;jenis;mulai;selesai;surat",
    "199202182015032004;cuti;2026-12-07;2026-12-09;800.1.11.4/0001/2026",
    "198011072005012002;dinas luar;2026-12-01;2026-12-02;094/0001/2026",
  ),
}
