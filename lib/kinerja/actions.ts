"use server"
import { action } from "#lib/kernel/action.ts"
import * as mutations from "./mutations.ts"
import * as schema from "./schema.ts"

export const tulis = action(schema.laporan, mutations.tulis, {
  pesan: ({ status }) => (status === "DIKIRIM" ? "Laporan terkirim." : "Draf disimpan."),
})
export const hapusDraf = action(schema.hapusDraf, mutations.hapusDraf, { pesan: () => "Draf dihapus." })
export const terima = action(schema.terima, mutations.terima, {
  pesan: ({ diterima, refused }) =>
    `${diterima} laporan diterima.${refused.length ? ` ${refused.length} tidak: ${refused[0]!.alasan[0]!.nilai ?? refused[0]!.alasan[0]!.butir}.` : ""}`,
})
export const kembalikan = action(schema.kembalikan, mutations.kembalikan, { pesan: () => "Laporan dikembalikan." })
