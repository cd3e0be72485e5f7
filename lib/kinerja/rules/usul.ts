// What the form of a report proposes: the usual case costs a sentence and a tap.
import { hariKerjaTerakhir, jam, type Kalender, menitPada, selisihHari, type Tanggal, tambahHari, tanggalPada } from "#lib/kernel/tanggal.ts" // prettier-ignore
import type { Tempat } from "./laporan.ts"

/**
 * The date that a form proposes: the latest working day, today included; while a shift that began yesterday lasts, and
 * for an hour after, yesterday.
 */
export function tanggalUsul(hariIni: Tanggal, kalender: Kalender, saat?: Date): Tanggal {
  const kemarin = tambahHari(hariIni, -1)
  const pulang = kalender.hari?.[kemarin]?.jam?.[1] ?? 0
  if (saat && menitPada(saat) + 1440 <= pulang + 60) return kemarin
  return hariKerjaTerakhir(hariIni, kalender)
}

export type IsianAwal = { mulai?: string; selesai?: string; rhkId?: string; tempat: Tempat }

const pukul = (menit: number) => jam(menit).replace(".", ":")

/**
 * What the system can fill in of a new report: from the end of the last one (at first from when work begins, 07.30 or
 * the shift's hour) to now, or to the end of work of a past day; and the place and RHK of the last one.
 */
export function isianAwal(
  tanggal: Tanggal,
  saat: Date,
  hariItu: { selesaiMenit: number | null; tempat: Tempat }[],
  rhkTerakhir: string | null,
  kalender?: Kalender,
): IsianAwal {
  const terakhir = hariItu.at(-1)
  const [awal, pulang] = kalender?.hari?.[tanggal]?.jam ?? [450, 960]
  const mulai = Math.max(awal, ...hariItu.map((l) => l.selesaiMenit ?? 0))
  // A shift may pass midnight: its minutes run on from the day on which it began.
  const kini = selisihHari(tanggal, tanggalPada(saat)) * 1440 + Math.floor(menitPada(saat) / 5) * 5
  const akhir = tanggal === tanggalPada(saat) ? kini : Math.min(kini, pulang)
  return {
    mulai: mulai < akhir ? pukul(mulai) : undefined,
    selesai: mulai < akhir ? pukul(akhir) : undefined,
    rhkId: rhkTerakhir ?? undefined,
    tempat: terakhir?.tempat ?? "KANTOR",
  }
}
