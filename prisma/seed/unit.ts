// The units of the province: agencies from one table, what lies beneath them from another.
import { bacaTabel } from "./baris.ts"

export type Unit = {
  kode: string
  induk: string | null
  nama: string
  singkatan: string | null
  jenis: string
  jalur: string
  /** The code of its agency; null for the province and for what lies outside it. */
  opd: string | null
  /** The superior seat of its head, where that is not the head of the unit above. */
  atasan: string | null
}

type PerangkatDaerah = {
  kode: string
  nama: string
  singkatan: string
  kepala: string
  eselon: string
  gelar: string
  jf: string[]
  /** Invented, from RULES R17.1: it only spreads the demo's people. */
  asnContoh: number
  bagian: string[]
}

export const AKAR = "PROV"

const jenisDari: [awal: string, jenis: string][] = [
  ["Biro ", "BIRO"],
  ["Bidang ", "BIDANG"],
  ["Bagian ", "BIDANG"],
  ["Inspektorat Pembantu ", "BIDANG"],
  ["Subbidang ", "SUBBAGIAN"],
  ["Subbagian ", "SUBBAGIAN"],
  ["Seksi ", "SUBBAGIAN"],
  ["UPTD ", "UPTD"],
  ["SMAN ", "SEKOLAH"],
  ["SMKN ", "SEKOLAH"],
  ["SLBN ", "SEKOLAH"],
  ["Ruang ", "RUANGAN"],
  ["KPU ", "LUAR"],
]

export const daftarPerangkatDaerah = (): PerangkatDaerah[] =>
  bacaTabel("perangkat-daerah.csv", "|").map(({ kode, nama, singkatan, kepala, eselon, gelar, ...b }) => ({
    kode: kode!,
    nama: nama!,
    singkatan: singkatan!,
    kepala: kepala!,
    eselon: eselon!,
    gelar: gelar!,
    jf: b.jf!.split(","),
    asnContoh: Number(b.asn_contoh),
    bagian: b.bagian!.split(";").filter(Boolean),
  }))

/** Agencies of eselon II.a have a secretariat; hospitals and the two secretariats have a bagian in its place. */
const bersekretariat = (o: PerangkatDaerah) => o.eselon === "II.a" && o.kode !== "SETWAN"

/** Every unit, each after the one above it. */
export function daftarUnit(): Unit[] {
  const unit = new Map<string, Unit>()
  const tambah = (kode: string, induk: string | null, nama: string, jenis: string, lain: Partial<Unit> = {}) => {
    const atas = induk ? unit.get(induk) : undefined
    if (induk && !atas) throw new Error(`${kode}: no unit ${induk}`)
    const opd = jenis === "PERANGKAT_DAERAH" ? kode : (atas?.opd ?? null)
    unit.set(kode, {
      kode,
      induk,
      nama,
      singkatan: null,
      jenis,
      jalur: `${atas?.jalur ?? ""}${kode}.`,
      opd,
      atasan: null,
      ...lain,
    })
  }
  const jenis = (nama: string) => jenisDari.find(([awal]) => nama.startsWith(awal))![1]

  tambah(AKAR, null, "Pemerintah Provinsi Jambi", "PEMERINTAH_PROVINSI", { singkatan: "Pemprov Jambi" })
  for (const o of daftarPerangkatDaerah()) {
    // PP 72/2019: a provincial hospital answers to the head of Dinas Kesehatan, and keeps its own personnel office.
    const atasan = o.eselon === "II.b" ? "KA-DINKES" : o.kode === "SETDA" ? "GUB" : "KA-SETDA"
    tambah(o.kode, AKAR, o.nama, "PERANGKAT_DAERAH", { singkatan: o.singkatan, atasan })
    if (bersekretariat(o)) tambah(`${o.kode}-SEK`, o.kode, `Sekretariat ${o.nama}`, "SEKRETARIAT")
    o.bagian.forEach((nama, i) => tambah(`${o.kode}-B${i + 1}`, o.kode, nama, jenis(nama)))
  }
  for (const { kode, induk, atasan, nama } of bacaTabel("unit.csv", "|"))
    tambah(kode!, induk || null, nama!, jenis(nama!), { atasan: atasan || null })
  return [...unit.values()]
}
