import { cari, type Output, tanggal, teks, z } from "#lib/kernel/zod.ts"
import { PANJANG_SANDI, perluUnit } from "./rules.ts"

/** A path of this site to return to; anything else is dropped. */
const ke = z
  .string()
  .regex(/^\/(?![/\\])[\w\-/?=&.%]*$/)
  .optional()
  .catch(undefined)

const nama = (wajib: string) =>
  z
    .string({ error: wajib })
    .max(80)
    .transform((s) => s.replace(/[\s\p{Cc}]/gu, "").toLowerCase())

const sandiLama = (wajib: string) => z.string({ error: wajib }).max(200, { error: "Kata sandi terlalu panjang" })

/** A new password, typed twice. What makes it weak is a rule that also knows whose it is. */
const sandiBaru = {
  sandiBaru: sandiLama("Isi kata sandi baru").min(PANJANG_SANDI, { error: `Paling sedikit ${PANJANG_SANDI} huruf` }),
  sandiUlang: sandiLama("Ketik sekali lagi"),
}
const sama = {
  check: (s: { sandiBaru: string; sandiUlang: string }) => s.sandiBaru === s.sandiUlang,
  galat: { path: ["sandiUlang"], error: "Tidak sama dengan kata sandi baru" },
}

export const masuk = z.object({ masuk: nama("Isi NIP atau nama akun"), sandi: sandiLama("Isi kata sandi"), ke })
export type Masuk = Output<typeof masuk>

/** Six digits of the app, or a recovery code. */
export const kode = z.object({
  kode: z
    .string({ error: "Isi kode" })
    .max(40)
    .transform((s) => s.replace(/[\s-]/g, "").toUpperCase())
    .refine((s) => /^\d{6}$|^[A-Z0-9]{10}$/.test(s), { error: "Isi enam angka, atau kode pemulihan sepuluh huruf" }),
  ke,
})
export type Kode = Output<typeof kode>

export const keluar = z.object({})

/** One session, or all but this one. */
export const cabutSesi = z.object({ id: z.uuid().optional() })
export type CabutSesi = Output<typeof cabutSesi>

export const gantiSandi = z
  .object({ sandi: sandiLama("Isi kata sandi sekarang"), ...sandiBaru, ke })
  .refine(sama.check, sama.galat)
export type GantiSandi = Output<typeof gantiSandi>

/** A password by a one-time ticket: the slip's code with the account's name, or the letter's token alone. */
export const sandiTiket = z
  .object({ masuk: nama("Isi NIP atau nama akun").optional(), tiket: teks(100, "Isi kode slip"), ...sandiBaru })
  .refine(sama.check, sama.galat)
export type SandiTiket = Output<typeof sandiTiket>

export const mintaTautan = z.object({ masuk: nama("Isi NIP atau nama akun") })
export type MintaTautan = Output<typeof mintaTautan>

/** The secret that the page proposed, sealed for this account, and the code that the app shows for it. */
export const pasangKode = z.object({
  segel: z.string().max(400),
  kode: z
    .string({ error: "Isi enam angka dari aplikasi" })
    .transform((s) => s.replace(/\s/g, ""))
    .refine((s) => /^\d{6}$/.test(s), { error: "Isi enam angka dari aplikasi" }),
  /** Asked where another app is set up already. */
  sandi: sandiLama("Isi kata sandi sekarang").optional(),
})
export type PasangKode = Output<typeof pasangKode>

export const surel = z.object({
  sandi: sandiLama("Isi kata sandi sekarang"),
  surel: z
    .string()
    .trim()
    .max(120)
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: "Tulis alamat surel seperti nama@jambiprov.go.id" })
    .optional(),
})
export type Surel = Output<typeof surel>

export const slip = z.object({
  pegawaiId: z.uuid().optional(),
  akunId: z.uuid().optional(),
  pemeriksaan: teks(200, "Tulis bagaimana jati diri dipastikan, misalnya KTP diperiksa dan wajah dicocokkan"),
  lepasTotp: z.enum(["ya"]).optional(),
})
export type Slip = Output<typeof slip>

const peran = [
  "PEGAWAI",
  "PENGELOLA_OPD",
  "VERIFIKATOR_BKD",
  "KEPALA_BKD",
  "PIMPINAN",
  "INSPEKTORAT",
  "ADMIN_SISTEM",
] as const

export const beriPeran = z
  .object({
    akunId: z.uuid(),
    peran: z.enum(peran, { error: "Pilih peran" }),
    unitId: z.uuid().optional(),
    mulai: tanggal,
    /** The last day. */
    sampai: tanggal.optional(),
    dasar: teks(160, "Isi nomor surat atau keputusan"),
  })
  .superRefine((p, ctx) => {
    const galat = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message })
    if (perluUnit(p.peran) && !p.unitId) galat("unitId", "Pilih unit yang dikelola")
    if (p.sampai && p.sampai < p.mulai) galat("sampai", "Berakhir sebelum mulai")
  })
export type BeriPeran = Output<typeof beriPeran>

export const cabutPeran = z.object({ id: z.uuid() })
export const tutupAkun = z.object({ id: z.uuid() })
export const bukaAkun = z.object({ id: z.uuid(), alasan: teks(200, "Tulis mengapa akun ini dibuka kembali") })
export type BukaAkun = Output<typeof bukaAkun>

/** An account for who has no NIP: a pejabat negara, an acting governor, an appraiser from outside. */
export const akunTanpaNip = z.object({
  masuk: nama("Isi nama akun").refine((s) => /^[a-z][a-z0-9.]{2,39}$/.test(s), {
    error: "Huruf kecil, angka, dan titik; paling sedikit tiga",
  }),
  nama: teks(120, "Isi nama lengkap dengan gelar"),
  jenisKelamin: z.enum(["L", "P"], { error: "Pilih" }),
  status: z.enum(["PEJABAT_NEGARA", "NON_ASN"], { error: "Pilih status" }),
  jabatanId: z.uuid({ error: "Pilih jabatan" }),
  mulai: tanggal,
  skNomor: teks(120, "Isi nomor keputusan"),
})
export type AkunTanpaNip = Output<typeof akunTanpaNip>

/** Which accounts are listed. */
export const saringAkun = z.object({ cari: cari(60), sesudah: z.string().optional().catch(undefined) })
export type SaringAkun = Output<typeof saringAkun>

/** What the doors beside the sign-in are opened with. */
export const saringMasuk = z.object({
  ke,
  tiket: z.string().max(100).optional().catch(undefined),
  sandi: z.string().optional().catch(undefined),
})
