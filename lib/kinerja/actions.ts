"use server"
import { action } from "#lib/kernel/action.ts"
import * as putuskan from "./mutations/putuskan.ts"
import * as tulisan from "./mutations/tulis.ts"
import * as bulan from "./mutations/bulan.ts"
import * as pengingat from "./mutations/ingatkan.ts"
import * as schema from "./schema/laporan.ts"
import * as isianBulan from "./schema/bulan.ts"
import * as putusan from "./schema/putusan.ts"

/** What was refused of many: how much, and the first reason. */
const tidak = (refused: { alasan: { butir: string; nilai?: string }[] }[]) =>
  refused[0] && `${refused.length} tidak: ${refused[0].alasan[0]!.nilai ?? refused[0].alasan[0]!.butir}.`

export const tulis = action(schema.laporan, tulisan.tulis, {
  pesan: ({ status }) => (status === "DIKIRIM" ? "Laporan terkirim." : "Draf disimpan."),
})
export const hapusDraf = action(schema.hapusDraf, tulisan.hapusDraf, { pesan: () => "Draf dihapus." })
export const terima = action(putusan.terima, putuskan.terima, {
  pesan: ({ diterima, refused, takDitemukan }) =>
    [
      `${diterima} laporan diterima.`,
      tidak(refused),
      takDitemukan > 0 && `${takDitemukan} sudah tidak di kotak masuk ini.`,
    ]
      .filter(Boolean)
      .join(" "),
})
export const kembalikan = action(putusan.kembalikan, putuskan.kembalikan, { pesan: () => "Laporan dikembalikan." })
export const batalkan = action(putusan.batalkan, putuskan.batalkan, {
  pesan: ({ dibatalkan, refused }) =>
    [`Keputusan atas ${dibatalkan} laporan dibatalkan.`, tidak(refused)].filter(Boolean).join(" "),
})
export const ingatkan = action(putusan.ingatkan, pengingat.ingatkan, {
  pesan: ({ diingatkan }) => `${diingatkan} pegawai diingatkan.`,
})
export const bukaBulan = action(isianBulan.bukaBulan, bulan.bukaBulan, {
  pesan: ({ sampai }) => `Bulan dibuka kembali sampai ${sampai.split("-").reverse().join("-")}.`,
})
