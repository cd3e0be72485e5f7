"use server"
import { action } from "#lib/kernel/action.ts"
import * as bulan from "./mutations/bulan.ts"
import * as dokumen from "./mutations/dokumen.ts"
import * as imporan from "./mutations/impor.ts"
import * as keberatan from "./mutations/keberatan.ts"
import * as penilaian from "./mutations/penilaian.ts"
import * as pengingat from "./mutations/ingatkan.ts"
import * as putuskan from "./mutations/putuskan.ts"
import * as salinan from "./mutations/salin.ts"
import * as skp from "./mutations/skp.ts"
import * as templat from "./mutations/templat.ts"
import * as tetapkan from "./mutations/tetapkan.ts"
import * as tulisan from "./mutations/tulis.ts"
import * as schemaBukti from "./schema/bukti.ts"
import * as schemaBulan from "./schema/bulan.ts"
import * as schemaImpor from "./schema/impor.ts"
import * as schemaKeberatan from "./schema/keberatan.ts"
import * as schemaLaporan from "./schema/laporan.ts"
import * as schemaPenilaian from "./schema/penilaian.ts"
import * as schemaPutusan from "./schema/putusan.ts"
import * as schemaSkp from "./schema/skp.ts"

/** What was refused of many: how much, and the first reason. */
const tidak = (refused: { alasan: { butir: string; nilai?: string }[] }[]) =>
  refused[0] && `${refused.length} tidak: ${refused[0].alasan[0]!.nilai ?? refused[0].alasan[0]!.butir}.`

export const tulis = action(schemaLaporan.laporan, tulisan.tulis, {
  pesan: ({ status, jumlah }) => {
    if (jumlah > 1) return `${jumlah} ${status === "DIKIRIM" ? "laporan terkirim" : "draf disimpan"}.`
    return status === "DIKIRIM" ? "Laporan terkirim." : "Draf disimpan."
  },
})
export const tarik = action(schemaLaporan.tarik, tulisan.tarik, { pesan: () => "Laporan ditarik dan menjadi draf." })
export const simpanTemplat = action(schemaBukti.simpanTemplat, templat.simpanTemplat, {
  pesan: () => "Templat disimpan.",
})
export const hapusTemplat = action(schemaBukti.hapusTemplat, templat.hapusTemplat, { pesan: () => "Templat dihapus." })
export const salin = action(schemaBukti.salin, salinan.salin, {
  pesan: ({ jumlah }) =>
    jumlah ? `${jumlah} laporan ditandai sudah disalin.` : "Tidak ada laporan yang belum disalin.",
})
export const hapusDraf = action(schemaLaporan.hapusDraf, tulisan.hapusDraf, { pesan: () => "Draf dihapus." })
export const terima = action(schemaPutusan.terima, putuskan.terima, {
  pesan: ({ diterima, refused, takDitemukan }) =>
    [
      `${diterima} laporan diterima.`,
      tidak(refused),
      takDitemukan > 0 && `${takDitemukan} sudah tidak di kotak masuk ini.`,
    ]
      .filter(Boolean)
      .join(" "),
})
export const kembalikan = action(schemaPutusan.kembalikan, putuskan.kembalikan, {
  pesan: () => "Laporan dikembalikan.",
})
export const batalkan = action(schemaPutusan.batalkan, putuskan.batalkan, {
  pesan: ({ dibatalkan, refused }) =>
    [`Keputusan atas ${dibatalkan} laporan dibatalkan.`, tidak(refused)].filter(Boolean).join(" "),
})
export const ingatkan = action(schemaPutusan.ingatkan, pengingat.ingatkan, {
  pesan: ({ diingatkan }) => `${diingatkan} pegawai diingatkan.`,
})
export const bukaBulan = action(schemaBulan.bukaBulan, bulan.bukaBulan, {
  pesan: ({ sampai }) => `Bulan dibuka kembali sampai ${sampai.split("-").reverse().join("-")}.`,
})

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

export const imporSkp = action(schemaImpor.imporSkp, imporan.imporSkp, {
  pesan: ({ disimpan, ringkas, kekeliruan }) =>
    disimpan ? "SKP diimpor." : kekeliruan ? `${kekeliruan} kekeliruan.` : `${ringkas}.`,
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
export const ajukanKeberatan = action(schemaKeberatan.keberatan, keberatan.ajukanKeberatan, {
  pesan: () => "Keberatan tercatat.",
})
export const tanggapiKeberatan = action(schemaKeberatan.tanggapan, keberatan.tanggapiKeberatan, {
  pesan: () => "Tanggapan tercatat.",
})
export const putusKeberatan = action(schemaKeberatan.putusan, keberatan.putusKeberatan, {
  pesan: ({ tetap }) => (tetap ? "Keberatan diputus: predikat tetap." : "Keberatan diputus: predikat berubah."),
})

export const mintaDokumen = action(schemaPenilaian.mintaDokumen, dokumen.mintaDokumen, {
  pesan: () => "Dokumen sedang dibuat.",
})
export const mintaRekap = action(schemaPenilaian.mintaRekap, dokumen.mintaRekap, {
  pesan: () => "Dokumen sedang dibuat.",
})
