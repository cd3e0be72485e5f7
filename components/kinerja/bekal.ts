import type { Tanggal } from "#lib/kernel/tanggal.ts"
import type { Tempat } from "#lib/kinerja/rules/laporan.ts"

/** What the device needs to know of its user for a report without a signal. */
export type Bekal = {
  akun: string
  nama: string
  /** Of the plan of the year of `hari`. */
  rhk: { id: string; nomor: number; hasil: string; satuan: string }[]
  rhkId?: string
  /** What was reported of the last day that the home page showed. */
  hari: { tanggal: Tanggal; laporan: { selesaiMenit: number | null; tempat: Tempat }[] }
  batas: { berkas: number; mb: number }
}
