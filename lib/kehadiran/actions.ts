"use server"
import { action } from "#lib/kernel/action.ts"
import * as aturan from "./mutations/aturan.ts"
import * as imporan from "./mutations/impor.ts"
import * as schema from "./schema.ts"

export const isiPola = action(schema.pola, aturan.isiPola, { pesan: () => "Pola kerja ditetapkan." })
export const akhiriPola = action(schema.satu, aturan.akhiriPola, { pesan: () => "Pola kerja diakhiri." })
export const isiKewajiban = action(schema.kewajiban, aturan.isiKewajiban, {
  pesan: () => "Kewajiban melapor ditetapkan.",
})
export const akhiriKewajiban = action(schema.satu, aturan.akhiriKewajiban, {
  pesan: () => "Kewajiban melapor diakhiri.",
})
export const isiLiburUnit = action(schema.liburUnit, aturan.isiLiburUnit, { pesan: () => "Hari libur disimpan." })
export const hapusLiburUnit = action(schema.satu, aturan.hapusLiburUnit, { pesan: () => "Hari libur dihapus." })
export const impor = action(schema.impor, imporan.impor, {
  pesan: ({ disimpan, jumlah, kekeliruan }) =>
    disimpan ? `${jumlah} baris disimpan.` : `${jumlah} baris siap disimpan, ${kekeliruan} kekeliruan.`,
})
