"use server"
import { action } from "#lib/kernel/action.ts"
import * as putuskan from "./mutations/putuskan.ts"
import * as tulisan from "./mutations/tulis.ts"
import * as schema from "./schema/laporan.ts"

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
