import { ability } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Rating, type StatusPenilaian, syaratNilai, syaratSidik } from "../rules/penilaian.ts"
import type { StatusSkp } from "../rules/skp.ts"
import { pemilik, penilai } from "./skp.ts"

/** An appraisal as its deeds see it. */
export type PenilaianDitindak = {
  id: string
  pegawaiId: string
  penilaiJabatanId: string | null
  status: StatusPenilaian
  statusSkp: StatusSkp
  mulai: string
  /** The plan may have ended since, with its seat. */
  skpSelesai: string
  /** Who has rated him, and the seat that hears his objection. */
  dinilaiOleh: string | null
  pemutusJabatanId: string | null
}

const kata: Record<StatusPenilaian, string> = {
  DIBUKA: "Belum dinilai",
  DINILAI: "Sudah dinilai",
  DITANDATANGANI: "Sudah ditandatangani kedua pihak",
  KEBERATAN: "Sudah dijawab dengan keberatan",
  DIPUTUS: "Keberatannya sudah diputus",
}

export const berstatus = (s: PenilaianDitindak, status: StatusPenilaian, butir: string): Syarat => ({
  butir,
  terpenuhi: s.status === status,
  nilai: s.status === status ? undefined : kata[s.status],
  dasar: bawaan,
})
const belumDinilai = (s: PenilaianDitindak) => berstatus(s, "DIBUKA", "Penilaian belum ditandatangani pejabat penilai")
export const sudahDinilai = (s: PenilaianDitindak) => berstatus(s, "DINILAI", "Penilaian menunggu tanda tangan pegawai")

export const penilaian = {
  subjek: "penilaian",
  pribadi: [
    "catatanDiri", "catatan", "keberatan", "tanggapan", "alasan", "hasilKerja", "perilaku", "predikat",
    "putusanHasilKerja", "putusanPerilaku", "putusanPredikat", "putusanAlasan",
  ], // prettier-ignore
} as const
const untuk = (s: { id: string; pegawaiId: string }) => [s.pegawaiId]
export const milikPegawai = { ...penilaian, siapa: pemilik, untuk }
export const milikPenilai = { ...penilaian, siapa: penilai, untuk }

/** What was on the screen. */
export type Terbaca = PenilaianDitindak & { sidik: string; dilihat: string }
/** The staff's answer concerns whoever has rated him. */
const untukPenilai = (s: Terbaca) => (s.dinilaiOleh ? [s.dinilaiOleh] : [])

export const can = {
  bukaPenilaian: ability("kinerja.bukaPenilaian", {
    ...penilaian,
    siapa: (actor: Actor, _: { id: string; pegawaiId: string; selesai: string }) => ({
      butir: "Dilakukan sistem",
      terpenuhi: actor.jenis === "sistem",
      dasar: bawaan,
    }),
    syarat: (s: { selesai: string }, actor) => [
      { butir: "Masa penilaian sudah selesai", terpenuhi: s.selesai < actor.pada, dasar: bawaan },
    ],
    untuk,
  }),
  isiCatatanDiri: ability("kinerja.isiCatatanDiri", {
    ...milikPegawai,
    syarat: (s: PenilaianDitindak) => [belumDinilai(s)],
  }),
  koreksiRealisasi: ability("kinerja.koreksiRealisasi", {
    ...penilaian,
    siapa: (actor, s: PenilaianDitindak) => {
      const sendiri = pemilik(actor, s)
      return sendiri.terpenuhi ? sendiri : penilai(actor, s)
    },
    syarat: (s: PenilaianDitindak) => [belumDinilai(s)],
    untuk,
  }),
  nilai: ability("kinerja.nilai", {
    ...milikPenilai,
    syarat: (s: Terbaca & { hasilKerja: Rating; perilaku: Rating; catatan?: string; menunggu: number }) => [
      belumDinilai(s),
      // A superior's silence on reports must not lower what is counted for his staff.
      {
        butir: "Semua laporan pada masa penilaian sudah diputus",
        terpenuhi: s.menunggu === 0,
        nilai: s.menunggu ? `${s.menunggu} laporan masih menunggu di kotak masuk` : undefined,
        dasar: bawaan,
      },
      { butir: "SKP berlaku pada masa penilaian", terpenuhi: s.mulai <= s.skpSelesai, dasar: bawaan },
      { butir: "SKP sudah ditetapkan", terpenuhi: s.statusSkp === "DITETAPKAN", dasar: bawaan },
      syaratNilai(s),
      syaratSidik(s.sidik, s.dilihat),
    ],
  }),
  tarikNilai: ability("kinerja.tarikNilai", { ...milikPenilai, syarat: (s: PenilaianDitindak) => [sudahDinilai(s)] }),
  tandatangani: ability("kinerja.tandatangani", {
    ...milikPegawai,
    syarat: (s: Terbaca) => [sudahDinilai(s), syaratSidik(s.sidik, s.dilihat)],
    untuk: untukPenilai,
  }),
}
