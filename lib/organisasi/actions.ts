"use server"
import { action } from "#lib/kernel/action.ts"
import * as mutations from "./mutations.ts"
import * as schema from "./schema.ts"

export const isiHariLibur = action(schema.hariLibur, mutations.isiHariLibur, { pesan: () => "Hari libur disimpan." })
export const hapusHariLibur = action(schema.hapusHariLibur, mutations.hapusHariLibur, {
  pesan: () => "Hari libur dihapus.",
})
