import { ability, putusan } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { type Rating, type StatusPenilaian, syaratKeberatan, syaratNilai, syaratSidik } from "../rules/penilaian.ts"
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
}

const kata: Record<StatusPenilaian, string> = {
  DIBUKA: "Belum dinilai",
  DINILAI: "Sudah dinilai",
  DITANDATANGANI: "Sudah ditandatangani kedua pihak",
  KEBERATAN: "Sudah dijawab dengan keberatan",
}

const berstatus = (s: PenilaianDitindak, status: StatusPenilaian, butir: string): Syarat => ({
  butir,
  terpenuhi: s.status === status,
  nilai: s.status === status ? undefined : kata[s.status],
  dasar: bawaan,
})
const belumDinilai = (s: PenilaianDitindak) => berstatus(s, "DIBUKA", "Penilaian belum ditandatangani pejabat penilai")
const sudahDinilai = (s: PenilaianDitindak) => berstatus(s, "DINILAI", "Penilaian menunggu tanda tangan pegawai")

const penilaian = {
  subjek: "penilaian",
  pribadi: ["catatanDiri", "catatan", "keberatan", "alasan", "hasilKerja", "perilaku", "predikat"],
} as const
const untuk = (s: { id: string; pegawaiId: string }) => [s.pegawaiId]
const milikPegawai = { ...penilaian, siapa: pemilik, untuk }
const milikPenilai = { ...penilaian, siapa: penilai, untuk }

type Terbaca = PenilaianDitindak & { sidik: string; dilihat: string }
/** The staff's answer concerns whoever has rated him. */
type Dijawab = Terbaca & { dinilaiOleh: string | null }
const untukPenilai = (s: Dijawab) => (s.dinilaiOleh ? [s.dinilaiOleh] : [])

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
    syarat: (s: Dijawab) => [sudahDinilai(s), syaratSidik(s.sidik, s.dilihat)],
    untuk: untukPenilai,
  }),
  ajukanKeberatan: ability("kinerja.ajukanKeberatan", {
    ...milikPegawai,
    syarat: (s: Dijawab & { diterima: string; pada: string }) => [
      sudahDinilai(s),
      syaratSidik(s.sidik, s.dilihat),
      syaratKeberatan(s.diterima, s.pada),
    ],
    untuk: untukPenilai,
  }),
}

type Dilihat = PenilaianDitindak & { sidik: string; menunggu: number; tandaTangan: { pihak: string; pada: string }[] }

/** What the looker may do on the page of an appraisal: the answers of the same verbs that the server asks. */
export function izinPenilaian(actor: Actor, p: Dilihat) {
  const dibaca = { ...p, dilihat: p.sidik }
  const sesuai = { hasilKerja: "SESUAI_EKSPEKTASI", perilaku: "SESUAI_EKSPEKTASI" } as const
  const dinilai = p.tandaTangan.find((t) => t.pihak === "PENILAI")?.pada ?? null
  return {
    sendiri: p.pegawaiId === actor.pegawaiId,
    /** In whose seat he may rate it; null: he may not. */
    sebagai: putusan(can.nilai, actor, { ...dibaca, ...sesuai }).boleh
      ? (kapasitas(actor, p.penilaiJabatanId)?.nama ?? null)
      : null,
    koreksi: putusan(can.koreksiRealisasi, actor, p).boleh,
    tarik: putusan(can.tarikNilai, actor, p).boleh,
    tandatangani: putusan(can.tandatangani, actor, { ...dibaca, dinilaiOleh: null }).boleh,
    dinilai,
  }
}
