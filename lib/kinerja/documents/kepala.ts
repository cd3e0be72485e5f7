import { createHash } from "node:crypto"
import { renderSVG } from "uqr"
import { type Tanggal, tanggalPanjang } from "#lib/kernel/tanggal.ts"

/** What a paper says, before it has a number; and what of it a stranger who holds it is told. */
export type Kertas = {
  templat: "penilaian" | "rekap"
  kop: Kepala
  isi: Record<string, unknown>
  keterangan: { judul: string; inisial: string; penandatangan: { jabatan: string; pada: string }[] }
}

/** The digest of what a paper says: two that say the same are one paper. */
export const sidikKertas = ({ kop, isi }: Kertas): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([kop, isi]))
    .digest()

/** What every paper is given when it is published. */
export type Terbitan = { nomor: string; /** Where a stranger verifies it. */ alamat: string; tanggal: Tanggal }

type Kepala = {
  instansi: string
  opd: string | null
  alamat: string | null
  judul: string
  /** What stands beside the code: how this paper came to be. */
  keterangan: string
}

/** "20 November 2026" */
export const tanggalKertas = (t: Tanggal): string => tanggalPanjang(t).split(", ")[1]!

export const angka = (s: string): string => Number(s).toLocaleString("id-ID")

export const nipKertas = (nip: string | null): string =>
  nip?.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4") ?? "-"

/** The letterhead, title, number and code that `kop.typ` draws on every paper. */
export const kepala = ({ judul, keterangan, ...kop }: Kepala, { nomor, alamat, tanggal }: Terbitan) => ({
  judul,
  nomor,
  kop,
  tanggal: { tahun: +tanggal.slice(0, 4), bulan: +tanggal.slice(5, 7), hari: +tanggal.slice(8) },
  verifikasi: { alamat, keterangan, qr: renderSVG(alamat, { ecc: "M", border: 0 }) },
})

/** "S. A. M.": enough for the holder to see that it is his, too little for anyone else. */
export const inisialNama = (nama: string): string =>
  nama
    .split(",")[0]!
    .replace(/^(\S+\. )+/, "")
    .split(/\s+/)
    .map((k) => `${k[0]!.toUpperCase()}.`)
    .join(" ")
