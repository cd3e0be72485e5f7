import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, kapasitas } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import type { WajibLapor } from "#lib/kehadiran/rules.ts"
import { dasarPenilai, type Penilai } from "#lib/pegawai/rules.ts"
import { syaratKanal } from "../rules/impor.ts"
import { bolehDisusun, type JenisRhk, type StatusSkp, type SumberSkp, syaratAjukan, syaratSumber, syaratVersi } from "../rules/skp.ts" // prettier-ignore

/** A plan as its deeds see it. */
export type SkpDitindak = {
  id: string
  pegawaiId: string
  penilaiJabatanId: string | null
  status: StatusSkp
  sumber: SumberSkp
  versi: number
}

const kata: Record<StatusSkp, string> = {
  DRAF: "Masih draf",
  DIAJUKAN: "Sedang menunggu penetapan",
  DITETAPKAN: "Sudah ditetapkan",
  DIKEMBALIKAN: "Sedang dikembalikan",
}

/** One's own plan and appraisal. */
export const pemilik = (actor: Actor, s: { pegawaiId: string }): Syarat => ({
  butir: "Dilakukan pegawai ASN yang memiliki SKP ini",
  terpenuhi: actor.asn && actor.pegawaiId === s.pegawaiId,
  dasar: bawaan,
})

/** The article says who appraises; that nobody decides on himself is our own rule (RULES R6.11). */
export const penilai = (actor: Actor, s: { pegawaiId: string; penilaiJabatanId: string | null }): Syarat =>
  s.pegawaiId === actor.pegawaiId
    ? { butir: "Tidak seorang pun menetapkan atau menilai kinerjanya sendiri", terpenuhi: false, dasar: bawaan }
    : {
        butir: "Dilakukan pejabat penilainya",
        terpenuhi: kapasitas(actor, s.penilaiJabatanId)?.menilai === true,
        dasar: dasarPenilai,
      }

const berstatus =
  (status: StatusSkp, butir: string) =>
  (s: SkpDitindak): Syarat => ({
    butir,
    terpenuhi: s.status === status,
    nilai: s.status === status ? undefined : kata[s.status],
    dasar: bawaan,
  })
const menunggu = berstatus("DIAJUKAN", "SKP menunggu penetapan")
const ditetapkan = berstatus("DITETAPKAN", "SKP sudah ditetapkan")

const dapatDisusun = (s: SkpDitindak): Syarat[] => [
  syaratSumber(s),
  {
    butir: "SKP masih draf atau dikembalikan",
    terpenuhi: bolehDisusun({ ...s, sumber: "LOKAL" }),
    nilai: bolehDisusun({ ...s, sumber: "LOKAL" }) ? undefined : kata[s.status],
    dasar: bawaan,
  },
]

/** A plan that is about to begin. */
export type SkpBaru = {
  id: string
  pegawaiId: string
  tahun: number
  jabatan: string | null
  sudahAda: boolean
  wajib: Pick<WajibLapor, "kanal" | "dasar">
}

const skp = { subjek: "skp", pribadi: ["hasil", "isi", "catatan", "ekspektasi"] } as const
const milikPegawai = { ...skp, siapa: pemilik, untuk: (s: { pegawaiId: string }) => [s.pegawaiId] }
const milikPenilai = { ...skp, siapa: penilai, untuk: (s: { pegawaiId: string }) => [s.pegawaiId] }

const disusun = {
  ...milikPegawai,
  syarat: (s: SkpBaru, actor: Actor) => [
    {
      butir: "SKP disusun untuk tahun ini atau tahun depan",
      terpenuhi: [0, 1].includes(s.tahun - +actor.pada.slice(0, 4)),
      dasar: bawaan,
    },
    { butir: "Memangku jabatan pada masa SKP", terpenuhi: s.jabatan !== null, nilai: s.jabatan ?? undefined, dasar: bawaan }, // prettier-ignore
    { butir: "Belum ada SKP pada masa itu", terpenuhi: !s.sudahAda, dasar: bawaan },
    syaratKanal(s.wajib),
  ],
}

export const can = {
  susunSkp: ability("kinerja.susunSkp", disusun),
  // A plan of which the seat before keeps no day: begun anew, with what it says.
  pindahkanSkp: ability("kinerja.pindahkanSkp", disusun),
  akhiriSkp: ability("kinerja.akhiriSkp", {
    ...milikPegawai,
    siapa: (actor: Actor, s: { id: string; pegawaiId: string }) => pemilik(actor, s),
    syarat: tanpaSyarat("it ends where the plan of the next seat begins, whose conditions were asked with it"),
  }),
  simpanRhk: ability("kinerja.simpanRhk", { ...milikPegawai, syarat: dapatDisusun }),
  hapusRhk: ability("kinerja.hapusRhk", {
    ...milikPegawai,
    syarat: (s: SkpDitindak & { dipakai: number }) => [
      ...dapatDisusun(s),
      {
        butir: "RHK belum dipakai laporan, penilaian, atau RHK bawahan",
        terpenuhi: s.dipakai === 0,
        nilai: s.dipakai ? `Dipakai ${s.dipakai} kali` : undefined,
        dasar: bawaan,
      },
    ],
  }),
  ajukanSkp: ability("kinerja.ajukanSkp", {
    ...milikPegawai,
    syarat: (s: SkpDitindak & { rhk: { jenis: JenisRhk }[]; penilai: Penilai | null }) => [
      ...dapatDisusun(s),
      ...syaratAjukan(s.rhk, s.penilai),
    ],
    untuk: (s) => (s.penilai ? [s.penilai.pegawaiId] : []),
  }),
  tetapkanSkp: ability("kinerja.tetapkanSkp", {
    ...milikPenilai,
    syarat: (s: SkpDitindak & { dilihat: number }) => [menunggu(s), syaratVersi(s.versi, s.dilihat)],
  }),
  kembalikanSkp: ability("kinerja.kembalikanSkp", { ...milikPenilai, syarat: (s: SkpDitindak) => [menunggu(s)] }),
  bukaSkp: ability("kinerja.bukaSkp", {
    ...milikPenilai,
    syarat: (s: SkpDitindak) => [ditetapkan(s), syaratSumber(s)],
  }),
  isiEkspektasi: ability("kinerja.isiEkspektasi", {
    ...milikPenilai,
    syarat: (s: SkpDitindak & { dilihat: number }) => [menunggu(s), syaratVersi(s.versi, s.dilihat)],
  }),
  alihkanSkp: ability("kinerja.alihkanSkp", {
    ...milikPenilai,
    siapa: (actor: Actor, _: SkpDitindak) => ({
      butir: "Dilakukan sistem",
      terpenuhi: actor.jenis === "sistem",
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("a plan whose own author has come to hold the deciding seat must go one up (R6.11)"),
  }),
  catatDialog: ability("kinerja.catatDialog", {
    ...skp,
    siapa: (actor, s: SkpDitindak) => {
      const sendiri = pemilik(actor, s)
      return sendiri.terpenuhi ? sendiri : penilai(actor, s)
    },
    syarat: (s: SkpDitindak) => [
      { butir: "SKP sudah diajukan", terpenuhi: s.status !== "DRAF", dasar: bawaan },
      syaratSumber(s),
    ],
    untuk: (s) => [s.pegawaiId],
  }),
}
