"use server"
import { action } from "#lib/kernel/action.ts"
import * as putuskan from "./mutations/putuskan.ts"
import * as tulisan from "./mutations/tulis.ts"
import * as schema from "./schema/laporan.ts"
import * as dokumen from "./mutations/dokumen.ts"
import * as penilaian from "./mutations/penilaian.ts"
import * as skp from "./mutations/skp.ts"
import * as tetapkan from "./mutations/tetapkan.ts"
import * as schemaPenilaian from "./schema/penilaian.ts"
import * as schemaSkp from "./schema/skp.ts"

export const tulis = action(schema.laporan, tulisan.tulis, {
  pesan: ({ status }) => (status === "DIKIRIM" ? "Laporan terkirim." : "Draf disimpan."),
})
export const hapusDraf = action(schema.hapusDraf, tulisan.hapusDraf, { pesan: () => "Draf dihapus." })
export const terima = action(schema.terima, putuskan.terima, {
  pesan: ({ diterima, refused, takDitemukan }) =>
    [
      `${diterima} laporan diterima.`,
      refused[0] && `${refused.length} tidak: ${refused[0].alasan[0]!.nilai ?? refused[0].alasan[0]!.butir}.`,
      takDitemukan > 0 && `${takDitemukan} sudah tidak di kotak masuk ini.`,
    ]
      .filter(Boolean)
      .join(" "),
})
export const kembalikan = action(schema.kembalikan, putuskan.kembalikan, { pesan: () => "Laporan dikembalikan." })

export const susunSkp = action(schemaSkp.susunSkp, skp.susunSkp, { pesan: () => "SKP siap disusun." })
export const simpanRhk = action(schemaSkp.rhk, skp.simpanRhk, { pesan: () => "RHK disimpan." })
export const hapusRhk = action(schemaSkp.hapusRhk, skp.hapusRhk, { pesan: () => "RHK dihapus." })
export const ajukanSkp = action(schemaSkp.ajukanSkp, skp.ajukanSkp, { pesan: () => "SKP diajukan." })
export const catatDialog = action(schemaSkp.dialog, skp.catatDialog, { pesan: () => "Pendapat tercatat." })
export const tetapkanSkp = action(schemaSkp.tetapkanSkp, tetapkan.tetapkanSkp, { pesan: () => "SKP ditetapkan." })
export const kembalikanSkp = action(schemaSkp.kembalikanSkp, tetapkan.kembalikanSkp, {
  pesan: () => "SKP dikembalikan.",
})
export const bukaSkp = action(schemaSkp.bukaSkp, tetapkan.bukaSkp, { pesan: () => "SKP dibuka kembali." })
export const isiEkspektasi = action(schemaSkp.ekspektasi, tetapkan.isiEkspektasi, {
  pesan: () => "Ekspektasi disimpan.",
})

export const isiCatatanDiri = action(schemaPenilaian.catatanDiri, penilaian.isiCatatanDiri, {
  pesan: () => "Catatan disimpan.",
})
export const koreksiRealisasi = action(schemaPenilaian.koreksi, penilaian.koreksiRealisasi, {
  pesan: () => "Koreksi tercatat.",
})
export const nilai = action(schemaPenilaian.nilai, penilaian.nilai, {
  pesan: () => "Penilaian ditandatangani.",
})
export const tarikNilai = action(schemaPenilaian.tarikNilai, penilaian.tarikNilai, {
  pesan: () => "Penilaian ditarik.",
})
export const tandatangani = action(schemaPenilaian.tandatangani, penilaian.tandatangani, {
  pesan: () => "Penilaian ditandatangani.",
})
export const ajukanKeberatan = action(schemaPenilaian.keberatan, penilaian.ajukanKeberatan, {
  pesan: () => "Keberatan tercatat.",
})

export const mintaDokumen = action(schemaPenilaian.mintaDokumen, dokumen.mintaDokumen, {
  pesan: () => "Dokumen sedang dibuat.",
})
export const mintaRekap = action(schemaPenilaian.mintaRekap, dokumen.mintaRekap, {
  pesan: () => "Dokumen sedang dibuat.",
})
