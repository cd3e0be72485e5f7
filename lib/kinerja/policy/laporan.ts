import { ability } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import type { Penilai } from "#lib/pegawai/rules.ts"
import { type AturBukti, syaratBerkas } from "../rules/bukti.ts"
import { bolehDiubah, type Isian, type Keadaan, type Status, syaratKirim } from "../rules/laporan.ts"

const dasarPenilai = peraturan("PP 30/2019 ps. 1 (pejabat penilai kinerja)")

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

/** A report that waits for its decision. */
export type Menunggu = { id: string; pegawaiId: string; penilaiJabatanId: string | null; status: Status }

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

// The article says who appraises; that nobody decides on himself is our own rule (RULES R6.11), in a line of its own.
const penilai = (actor: Actor, s: Menunggu): Syarat =>
  s.pegawaiId === actor.pegawaiId
    ? { butir: "Tidak seorang pun memutus laporannya sendiri", terpenuhi: false, dasar: bawaan }
    : {
        butir: "Diputus pejabat penilainya",
        terpenuhi: kapasitas(actor, s.penilaiJabatanId) !== undefined,
        dasar: dasarPenilai,
      }

const belumDiputus = (s: { status: Status }): Syarat[] => [
  {
    butir: "Laporan menunggu keputusan",
    terpenuhi: s.status === "DIKIRIM",
    nilai: {
      DITERIMA: "Sudah diterima",
      DIKEMBALIKAN: "Sudah dikembalikan",
      DRAF: "Belum dikirim",
      LEWAT_WAKTU: "Sudah lewat waktu",
      DIKIRIM: undefined,
    }[s.status],
    dasar: bawaan,
  },
]

const laporan = { subjek: "laporan_harian", pribadi: ["uraian", "catatan", "lokasi", "tautan"] } as const
const milikPenulis = { ...laporan, siapa: penulis, untuk: (s: { pegawaiId: string }) => [s.pegawaiId] }
const milikPenilai = { ...laporan, siapa: penilai, syarat: belumDiputus, untuk: (s: Menunggu) => [s.pegawaiId] }

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
    syarat: (s: { id: string; pegawaiId: string; status: Status }) => belumDiputus(s),
  }),
  terima: ability("kinerja.terima", milikPenilai),
  kembalikan: ability("kinerja.kembalikan", milikPenilai),
  tujukanUlang: ability("kinerja.tujukanUlang", {
    ...milikPenilai,
    siapa: (actor) => ({ butir: "Dilakukan sistem", terpenuhi: actor.jenis === "sistem", dasar: bawaan }),
  }),
}
