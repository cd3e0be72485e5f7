import { ability } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { dasarPenilai, type Penilai } from "#lib/pegawai/rules.ts"
import { type AturBukti, syaratBerkas } from "../rules/bukti.ts"
import { bolehDiubah, type Isian, type Keadaan, type Status, syaratKirim } from "../rules/laporan.ts"

/** A report about to be written, with all that the rules of sending ask. */
export type Naskah = {
  id: string
  pegawaiId: string
  status: Status
  isian: Isian
  keadaan: Keadaan
  berkas: number
  aturBukti: AturBukti
  jabatan: string | null
  penilai: Penilai | null
}

const penulis = (actor: Actor, s: { pegawaiId: string }): Syarat => ({
  butir: "Laporan harian ditulis oleh ASN, masing-masing untuk dirinya",
  terpenuhi: actor.asn && actor.pegawaiId === s.pegawaiId,
  dasar: bawaan,
})

const dapatDiubah = (s: { status: Status }): Syarat => ({
  butir: "Laporan masih draf atau dikembalikan",
  terpenuhi: bolehDiubah(s.status),
  nilai: s.status === "DITERIMA" ? "Sudah diterima" : s.status === "DIKIRIM" ? "Sudah dikirim" : undefined,
  dasar: bawaan,
})

const berkedudukan = (s: Naskah): Syarat[] => [
  {
    butir: "Memangku jabatan pada tanggal laporan",
    terpenuhi: s.jabatan !== null,
    nilai: s.jabatan ?? undefined,
    dasar: bawaan,
  },
  {
    butir: "Ada pejabat penilai di atasnya",
    terpenuhi: s.penilai !== null,
    nilai: s.penilai ? `${s.penilai.nama}, ${s.penilai.jabatan}` : undefined,
    dasar: dasarPenilai,
  },
]

const belumDiputus = (s: { status: Status }): Syarat[] => [
  { butir: "Laporan belum diputus", terpenuhi: s.status === "DIKIRIM", dasar: bawaan },
]

const laporan = { subjek: "laporan_harian", pribadi: ["uraian", "catatan", "lokasi", "tautan"] } as const
const milikPenulis = { ...laporan, siapa: penulis, untuk: (s: { pegawaiId: string }) => [s.pegawaiId] }

export const can = {
  simpan: ability("kinerja.simpan", {
    ...milikPenulis,
    syarat: (s: Naskah) => [dapatDiubah(s), ...berkedudukan(s).slice(0, 1), syaratBerkas(s.berkas, s.aturBukti)],
  }),
  kirim: ability("kinerja.kirim", {
    ...milikPenulis,
    syarat: (s: Naskah) => [
      dapatDiubah(s),
      ...berkedudukan(s),
      ...syaratKirim(s.isian, s.keadaan),
      syaratBerkas(s.berkas, s.aturBukti),
    ],
  }),
  hapusDraf: ability("kinerja.hapusDraf", {
    ...milikPenulis,
    syarat: (s: { id: string; pegawaiId: string; status: Status }) => [
      { ...dapatDiubah(s), terpenuhi: s.status === "DRAF", butir: "Hanya draf yang dapat dihapus" },
    ],
  }),
  tarik: ability("kinerja.tarik", {
    ...milikPenulis,
    syarat: (s: { id: string; pegawaiId: string; status: Status; kirimLagi: Syarat }) => [
      ...belumDiputus(s),
      s.kirimLagi,
    ],
  }),
}
