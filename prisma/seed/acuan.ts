// What every database has, demo or not: the agency, its units, BKN's code lists and the calendar.
import { readFileSync } from "node:fs"
import type { Tx } from "#lib/kernel/db.ts"
import { idContoh } from "#prisma/cast.ts"
import { bacaTabel, type Baris, perbarui, sisip } from "./baris.ts"
import { daftarUnit } from "./unit.ts"

export const INSTANSI_ID = idContoh("instansi", "5500")

const instansi = {
  id: INSTANSI_ID,
  kode: "5500",
  nama: "Pemerintah Provinsi Jambi",
  pemerintah: "Provinsi Jambi",
  siasn_id: "A5EB03E23B4BF6A0E040640A040252AD",
  alamat: "Jl. RM Nur Atmadibrata No. 2, Telanaipura, Jambi 36122",
}

function kodeBkn(): Baris[] {
  const berkas = new URL("../reference/ref-siasn-bkn.json", import.meta.url)
  const daftar = JSON.parse(readFileSync(berkas, "utf8")) as Record<string, Record<string, string | null>[]>
  return Object.entries(daftar).flatMap(([nama, isi]) =>
    // Most lists say `nama`; the others name their rows by what they are about.
    isi.map(({ id, ID, nama: n, NAMA, ...lain }) => ({
      daftar: nama,
      kode: id ?? ID,
      nama: n ?? NAMA ?? lain.jenis ?? lain.jabatan ?? lain.detailLayananNama ?? "",
      lain: Object.keys(lain).length ? lain : null,
    })),
  )
}

/** Writes the reference data. Holidays only for years that have none: an administrator may have changed the others. */
export async function isiAcuan(tx: Tx): Promise<number> {
  const unit = daftarUnit().map(({ kode, induk, nama, singkatan, jenis, jalur }) => ({
    id: idContoh("unit", kode),
    instansi_id: INSTANSI_ID,
    induk_id: induk && idContoh("unit", induk),
    kode,
    nama,
    singkatan,
    jenis,
    jalur,
  }))
  const libur = bacaTabel("hari-libur.csv", ",").map((h) => {
    const tanggal = h.tanggal!
    return { id: idContoh("hari_libur", tanggal), instansi_id: INSTANSI_ID, ...h, tanggal }
  })
  const terisi = await tx.$queryRaw<{ tahun: string }[]>`
    select distinct to_char(tanggal, 'YYYY') as tahun from hari_libur where instansi_id = ${INSTANSI_ID}::uuid`
  const tahun = new Set(terisi.map((t) => t.tahun))
  return (
    (await perbarui(tx, "instansi", ["id"], [instansi])) +
    (await perbarui(tx, "unit", ["id"], unit)) +
    (await perbarui(tx, "kode_bkn", ["daftar", "kode"], kodeBkn())) +
    (await sisip(
      tx,
      "hari_libur",
      libur.filter((h) => !tahun.has(h.tanggal.slice(0, 4))),
    ))
  )
}
