import { tambahHari } from "#lib/kernel/tanggal.ts"
import { cari, type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"
import { jenisKetidakhadiran } from "./rules.ts"

/** The filter of the list of people. Each field has a default, so an edited URL never throws. */
export const saringPegawai = z.object({
  cari: cari(80),
  unit: z.uuid().optional().catch(undefined),
  status: z.enum(["CPNS", "PNS", "PPPK", "PPPK_PARUH_WAKTU"]).optional().catch(undefined),
  sesudah: z.string().max(300).optional().catch(undefined),
})
export type SaringPegawai = Output<typeof saringPegawai>

const surat = teks(160, "Isi nomor surat")
const selesai = tanggal
const urut = (masa: { mulai: string; selesai: string }) => masa.selesai >= masa.mulai
const terbalik = { error: "Hari terakhir sebelum hari pertama", path: ["selesai"] }

/** One absence, with the letter it rests on; both dates count. */
const ketidakhadiran = z
  .object({
    pegawaiId: z.uuid({ error: "Pilih pegawai" }),
    jenis: z.enum(jenisKetidakhadiran, { error: "Pilih jenis" }),
    mulai: tanggal,
    selesai,
    surat,
  })
  .refine(urut, terbalik)
export type KetidakhadiranIsian = Output<typeof ketidakhadiran>

/** The form enters one; a file enters many. */
export const catatKetidakhadiran = ketidakhadiran.transform((k) => ({ baris: [k] }))

const alasan = teks(200, "Tulis alasannya")
/** Whole: one of which no day was spent, or, with a reason, one that was entered by mistake. */
export const batalkanKetidakhadiran = z.object({ id: z.uuid(), alasan: alasan.optional() })
export type BatalkanKetidakhadiran = Output<typeof batalkanKetidakhadiran>

/** Back earlier: the last day that he was really away. */
export const persingkatKetidakhadiran = z.object({ id: z.uuid(), selesai, alasan })
export type PersingkatKetidakhadiran = Output<typeof persingkatKetidakhadiran>

/** An order to act for a seat, with its surat perintah; both dates count. */
export const tugas = z
  .object({
    jabatanId: z.uuid(),
    pegawaiId: z.uuid({ error: "Pilih yang ditugaskan" }),
    jenis: z.enum(["PLT", "PLH"], { error: "Pilih Plt. atau Plh." }),
    mulai: tanggal,
    selesai,
    skNomor: teks(160, "Isi nomor surat perintah"),
    skTanggal: tanggal,
  })
  .refine(urut, terbalik)
  // a slip of the year must not make a list of a thousand days
  .refine((t) => t.selesai.slice(0, 4) <= String(+t.mulai.slice(0, 4) + 1), {
    error: "Lebih dari setahun",
    path: ["selesai"],
  })
export type TugasIsian = Output<typeof tugas>

export const akhiriTugas = z.object({ id: z.uuid() })
export const lihatPribadi = z.object({ id: z.uuid(), tujuan: teks(200, "Tulis untuk apa data ini dilihat") })
export type LihatPribadi = Output<typeof lihatPribadi>

/** A file, first looked at and then entered as a whole. Actions take 1 MB in all. */
export const berkasImpor = z.object({
  aksi: z.enum(["periksa", "simpan"]).default("periksa"),
  berkas: z.file({ error: "Pilih berkas" }).max(900_000, { error: "Berkas paling besar 900 kB" }),
})
export type BerkasImpor = Output<typeof berkasImpor>

export const nipSel = z.string({ error: "NIP kosong" }).transform((s, ctx) => {
  const angka = s.replace(/[\s']/g, "")
  if (/^\d{18}$/.test(angka)) return angka
  const sebab = /e\+/i.test(angka) ? "NIP terbaca sebagai bilangan: jadikan kolomnya teks" : "NIP bukan 18 angka"
  ctx.addIssue({ code: "custom", message: sebab })
  return ""
})

/** A date as people and spreadsheets write it: 2026-11-20, 20/11/2026, or the serial number of a cell. */
export const tanggalSel = z.preprocess((v) => {
  const s = typeof v === "string" ? v : ""
  const lokal = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(s)
  if (lokal) return `${lokal[3]}-${lokal[2]!.padStart(2, "0")}-${lokal[1]!.padStart(2, "0")}`
  return /^\d{5}(\.0+)?$/.test(s) ? tambahHari("1899-12-30", Math.floor(Number(s))) : s || undefined
}, tanggal)

/** The rows of a file to begin with, each written as "a;b;c". */
export const contohBerkas = (...semua: string[]) => {
  const [kepala, ...baris] = semua.map((b) => b.split(";"))
  return { kepala: kepala!, baris }
}

/** A file to begin with, of these people instead of those it was written with: each stands for one of them, in turn. */
export function contohUntuk({ kepala, baris }: ReturnType<typeof contohBerkas>, nip: string[]) {
  const asal = [...new Set(baris.map((b) => b[0]))]
  return {
    kepala,
    baris: baris.map(([asli, ...isi]) => [nip[asal.indexOf(asli) % nip.length] ?? asli!, ...isi]),
  }
}
