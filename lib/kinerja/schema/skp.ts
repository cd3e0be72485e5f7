import { tahunDari } from "#lib/kernel/tanggal.ts"
import { type Output, teks, z } from "#lib/kernel/zod.ts"
import { type Aspek, berakhlak } from "../rules/skp.ts"
import { angka } from "./laporan.ts"

const id = z.uuid()
const versi = z.coerce.number().int()
const pilihan = (maks: number) => teks(maks, "").optional()

export const susunSkp = z.object({ tahun: z.coerce.number().int().min(2020).max(2100) })

const SASARAN = "Isi target lebih dari nol"

/** What an RHK says, typed in or brought by a file. */
export const isiRhk = {
  hasil: teks(500, "Tulis hasil yang dijanjikan"),
  target: angka(9_999_999, SASARAN).refine((n) => n > 0, { error: SASARAN }),
  satuan: teks(60, "Isi satuan, misalnya dokumen"),
  kualitas: pilihan(200),
  kualitasTarget: pilihan(60),
  waktu: pilihan(200),
  waktuTarget: pilihan(60),
  biaya: pilihan(200),
  biayaTarget: pilihan(60),
}
const aspek = ["kualitas", "waktu", "biaya"] as const
type Segi = (typeof aspek)[number]
type Isi = { [k in Segi | `${Segi}Target`]?: string | undefined }

/** Quality, time and cost each take an indicator with its target, or neither: the field that is missing, if any. */
export const kurangIndikator = (r: Isi) =>
  aspek.flatMap((a) => (r[a] && !r[`${a}Target`] ? [`${a}Target` as const] : !r[a] && r[`${a}Target`] ? [a] : []))
export const BERPASANGAN = "Isi indikator beserta targetnya"

/** Those that are there, as a list. */
export const daftarIndikator = (r: Isi) =>
  aspek.flatMap((a) => {
    const [indikator, target] = [r[a], r[`${a}Target`]]
    return indikator && target ? [{ aspek: a.toUpperCase() as Aspek, indikator, target }] : []
  })

/** An RHK as its form sends it. */
export const rhk = z
  .object({
    skpId: id,
    id: id.optional(),
    jenis: z.enum(["UTAMA", "TAMBAHAN"]).default("UTAMA"),
    pimpinanId: id.optional(),
    ...isiRhk,
  })
  .superRefine((r, ctx) => {
    for (const path of kurangIndikator(r)) ctx.addIssue({ code: "custom", path: [path], message: BERPASANGAN })
  })
  .transform(({ kualitas, kualitasTarget, waktu, waktuTarget, biaya, biayaTarget, ...r }) => ({
    ...r,
    indikator: daftarIndikator({ kualitas, kualitasTarget, waktu, waktuTarget, biaya, biayaTarget }),
  }))
export type RhkIsian = Output<typeof rhk>

export const hapusRhk = z.object({ id })
export const ajukanSkp = z.object({ id })
export const tetapkanSkp = z.object({ id, versi })
export const kembalikanSkp = z.object({ id, catatan: teks(500, "Tulis apa yang perlu diperbaiki") })
export const bukaSkp = z.object({ id, catatan: teks(500, "Tulis mengapa SKP dibuka kembali") })

export const dialog = z.object({ skpId: id, rhkId: id.optional(), isi: teks(500, "Tulis pendapat") })

/** Fields by the code of the value; an empty one takes the expectation back. */
export const ekspektasi = z
  .object({ id, versi, ...Object.fromEntries(berakhlak.map(([kode]) => [kode, pilihan(300)])) })
  .transform(({ id, versi, ...nilai }) => ({ id, versi, nilai: nilai as Record<string, string | undefined> }))

/** The year of one's own plan; any other text means this one. */
export const saringTahunSkp = (kini: string) =>
  z.object({
    tahun: z.coerce
      .number()
      .int()
      .min(2020)
      .max(tahunDari(kini) + 1)
      .catch(tahunDari(kini)),
  })

/** Which RHK stands open for writing: a stored one, or a new one. */
export const saringRhk = z.object({ rhk: z.uuid().optional().catch(undefined) })
