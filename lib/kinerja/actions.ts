"use server"
import { action } from "#lib/kernel/action.ts"
import * as putuskan from "./mutations/putuskan.ts"
import * as tulisan from "./mutations/tulis.ts"
import * as schema from "./schema.ts"

export const tulis = action(schema.laporan, tulisan.tulis, {
  pesan: ({ status }) => (status === "DIKIRIM" ? "Laporan terkirim." : "Draf disimpan."),
})
export const hapusDraf = action(schema.hapusDraf, tulisan.hapusDraf, { pesan: () => "Draf dihapus." })
export const terima = action(schema.terima, putuskan.terima, {
  pesan: ({ diterima, refused }) =>
    `${diterima} laporan diterima.${refused.length ? ` ${refused.length} tidak: ${refused[0]!.alasan[0]!.nilai ?? refused[0]!.alasan[0]!.butir}.` : ""}`,
})
export const kembalikan = action(schema.kembalikan, putuskan.kembalikan, { pesan: () => "Laporan dikembalikan." })
