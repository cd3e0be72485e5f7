import { tahunDari } from "#lib/kernel/tanggal.ts"
import { type Output, teks, z } from "#lib/kernel/zod.ts"
import { berakhlak } from "../rules/skp.ts"
import { angka } from "./laporan.ts"

const id = z.uuid()
const versi = z.coerce.number().int()
const pilihan = (maks: number) => teks(maks, "").optional()

export const susunSkp = z.object({ tahun: z.coerce.number().int().min(2020).max(2100) })

const SASARAN = "Isi target lebih dari nol"

/** An RHK; quality, time and cost each take an indicator with its target, or neither. */
export const rhk = z
  .object({
    skpId: id,
    id: id.optional(),
    hasil: teks(500, "Tulis hasil yang dijanjikan"),
    jenis: z.enum(["UTAMA", "TAMBAHAN"]).default("UTAMA"),
    target: angka(9_999_999, SASARAN).refine((n) => n > 0, { error: SASARAN }),
    satuan: teks(60, "Isi satuan, misalnya dokumen"),
    pimpinanId: id.optional(),
    kualitas: pilihan(200),
    kualitasTarget: pilihan(60),
    waktu: pilihan(200),
    waktuTarget: pilihan(60),
    biaya: pilihan(200),
    biayaTarget: pilihan(60),
  })
  .superRefine((r, ctx) => {
    for (const aspek of ["kualitas", "waktu", "biaya"] as const) {
      const kurang =
        r[aspek] && !r[`${aspek}Target`] ? `${aspek}Target` : !r[aspek] && r[`${aspek}Target`] ? aspek : null
      if (kurang) ctx.addIssue({ code: "custom", path: [kurang], message: "Isi indikator beserta targetnya" })
    }
  })
  .transform(({ kualitas, kualitasTarget, waktu, waktuTarget, biaya, biayaTarget, ...r }) => ({
    ...r,
    indikator: (
      [
        ["KUALITAS", kualitas, kualitasTarget],
        ["WAKTU", waktu, waktuTarget],
        ["BIAYA", biaya, biayaTarget],
      ] as const
    ).flatMap(([aspek, indikator, sasaran]) => (indikator && sasaran ? [{ aspek, indikator, target: sasaran }] : [])),
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
