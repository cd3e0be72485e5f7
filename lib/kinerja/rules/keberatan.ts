// The objection to an appraisal (RULES R6.10; PP 30/2019 art. 59): who hears it, until when, and what counts after it.
import { peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Tanggal, tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { Penilai } from "#lib/pegawai/rules.ts"
import type { Predikat, Rating } from "./penilaian.ts"

export const dasarKeberatan = peraturan("PP 30/2019 ps. 59")

/** The last day for an objection: 14 days after the rating was received. */
const batasKeberatan = (diterima: Tanggal): Tanggal => tambahHari(diterima, 14)

export const syaratKeberatan = (diterima: Tanggal, pada: Tanggal): Syarat => ({
  butir: "Keberatan diajukan paling lama 14 hari setelah hasil penilaian diterima",
  terpenuhi: pada <= batasKeberatan(diterima),
  nilai: `Batas ${tanggalSedang(batasKeberatan(diterima))}${pada <= batasKeberatan(diterima) ? "" : " sudah lewat"}`,
  dasar: dasarKeberatan,
})

/** Above the governor there is nobody who could hear it. */
export const syaratPemutus = (penilaiJabatan: string | null, atasan: Penilai | null): Syarat => ({
  butir: "Keberatan diputus atasan pejabat penilai",
  terpenuhi: atasan !== null,
  nilai: atasan
    ? `${atasan.nama}, ${atasan.jabatan}`
    : `Di atas ${penilaiJabatan ?? "pejabat penilai"} tidak ada yang dapat memutusnya`,
  dasar: dasarKeberatan,
})

type Nilai = { hasilKerja: Rating; perilaku: Rating; predikat: Predikat }
type Dinilai = { [k in keyof Nilai]: Nilai[k] | null } & {
  putusanHasilKerja: Rating | null
  putusanPerilaku: Rating | null
  putusanPredikat: Predikat | null
}

/** The rating that counts: what was decided on the objection, else what both signed. Null before it is rated. */
export function nilaiAkhir(p: Dinilai): Nilai | null {
  const hasilKerja = p.putusanHasilKerja ?? p.hasilKerja
  const perilaku = p.putusanPerilaku ?? p.perilaku
  const predikat = p.putusanPredikat ?? p.predikat
  return hasilKerja && perilaku && predikat ? { hasilKerja, perilaku, predikat } : null
}
