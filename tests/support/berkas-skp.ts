// A file of plans as e-Kinerja BKN would give it, sent by a member of the cast.
import { imporSkp } from "#lib/kinerja/mutations/impor.ts"
import { cast } from "#prisma/cast.ts"
import { panggil } from "#tests/support/cast.ts"

export const KEPALA = "nip,tahun,nomor,hasil,target,satuan,mulai,selesai,kualitas,kualitas_target"
export const nip = (kunci: string) => cast.find((c) => c.kunci === kunci)!.masuk
export const baris = (kunci: string, tahun: number, nomor: number, lain = "") =>
  `${nip(kunci)},${tahun},${nomor},Tersedianya layanan ${nomor},12,laporan${lain}`

type Opsi = { siapa?: string; sumber?: "BKN" | "RUANG_GTK"; kunci?: string }

/** Looks at a file, or enters it, at an instant. */
export const pengirim =
  (saat: () => Date) =>
  async (aksi: "periksa" | "simpan", isi: string[] | File, { siapa, sumber = "BKN", kunci }: Opsi = {}) => {
    const berkas = isi instanceof File ? isi : new File([[KEPALA, ...isi].join("\n")], "uji.csv")
    return imporSkp({ ...(await panggil(siapa ?? "verifikator", saat())), kunci: kunci ?? null }, { aksi, sumber, berkas }) // prettier-ignore
  }
