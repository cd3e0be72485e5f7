"use server"
import { action } from "#lib/kernel/action.ts"
import * as ketidakhadiran from "./mutations/ketidakhadiran.ts"
import * as pribadi from "./mutations/pribadi.ts"
import * as tugas from "./mutations/tugas.ts"
import * as schema from "./schema.ts"

const akhiriPlh = (pesan: string, masihBertugas: string | null) =>
  masihBertugas ? `${pesan} ${masihBertugas}: akhiri bila pejabatnya sudah masuk.` : pesan

export const lihatPribadi = action(schema.lihatPribadi, pribadi.lihatPribadi)
export const catatKetidakhadiran = action(schema.catatKetidakhadiran, ketidakhadiran.catatKetidakhadiran, {
  pesan: () => "Ketidakhadiran dicatat.",
})
export const batalkanKetidakhadiran = action(schema.batalkanKetidakhadiran, ketidakhadiran.batalkanKetidakhadiran, {
  pesan: ({ masihBertugas }) => akhiriPlh("Ketidakhadiran dibatalkan.", masihBertugas),
})
export const persingkatKetidakhadiran = action(
  schema.persingkatKetidakhadiran,
  ketidakhadiran.persingkatKetidakhadiran,
  {
    pesan: ({ masihBertugas }) => akhiriPlh("Ketidakhadiran dipersingkat.", masihBertugas),
  },
)
export const tugaskan = action(schema.tugas, tugas.tugaskan, { pesan: () => "Penugasan dicatat." })
export const akhiriTugas = action(schema.akhiriTugas, tugas.akhiriTugas, { pesan: () => "Penugasan diakhiri." })
