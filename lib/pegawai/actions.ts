"use server"
import { action } from "#lib/kernel/action.ts"
import * as mutations from "./mutations.ts"
import * as schema from "./schema.ts"

export const catatKetidakhadiran = action(schema.catatKetidakhadiran, mutations.catatKetidakhadiran, {
  pesan: () => "Ketidakhadiran dicatat.",
})
export const batalkanKetidakhadiran = action(schema.batalkanKetidakhadiran, mutations.batalkanKetidakhadiran, {
  pesan: () => "Ketidakhadiran dibatalkan.",
})
export const tugaskan = action(schema.tugas, mutations.tugaskan, { pesan: () => "Penugasan dicatat." })
export const akhiriTugas = action(schema.akhiriTugas, mutations.akhiriTugas, { pesan: () => "Penugasan diakhiri." })
