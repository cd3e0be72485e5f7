import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { type StatusPenilaian, sudahFinal } from "../rules/penilaian.ts"

const dokumen = { subjek: "dokumen", untuk: (s: { pegawaiId: string }) => [s.pegawaiId] } as const

/** Whom a paper is not for, its query does not find; here only the signed-in remain. */
const masuk = (actor: Actor): Syarat => ({
  butir: "Dilakukan pegawai yang bersangkutan, penilainya, atau pengelola kepegawaiannya",
  terpenuhi: actor.jenis === "akun",
  dasar: bawaan,
})

type Diminta = {
  id: string
  pegawaiId: string
  sedangDibuat: boolean
  /** The number of the last paper, where it says the same. */ sama: string | null
}

/** One paper at a time, and no second one that says the same. */
const baru = (s: Diminta): Syarat[] => [
  { butir: "Dokumen yang sama tidak sedang dibuat", terpenuhi: !s.sedangDibuat, dasar: bawaan },
  {
    butir: "Isinya berubah sejak dokumen terakhir terbit",
    terpenuhi: s.sama === null,
    ...(s.sama && { nilai: `Nomor ${s.sama} masih memuat isi yang sama` }),
    dasar: bawaan,
  },
]

export const can = {
  mintaDokumen: ability("kinerja.mintaDokumen", {
    ...dokumen,
    // Its publication is told, and who took it.
    untuk: () => [],
    siapa: masuk,
    syarat: (s: Diminta & { statusPenilaian: StatusPenilaian }) => [
      {
        butir: "Penilaian sudah ditandatangani kedua pihak, dan keberatan atasnya sudah diputus",
        terpenuhi: sudahFinal(s.statusPenilaian),
        dasar: bawaan,
      },
      ...baru(s),
    ],
  }),
  mintaRekap: ability("kinerja.mintaRekap", {
    ...dokumen,
    siapa: (actor: Actor, s: Diminta) => ({
      butir: "Rekapitulasi diminta pegawai ASN untuk dirinya",
      terpenuhi: actor.asn && actor.pegawaiId === s.pegawaiId,
      dasar: bawaan,
    }),
    syarat: (s: Diminta & { bulan: string }, actor: Actor) => [
      { butir: "Bulan sudah berjalan", terpenuhi: s.bulan <= actor.pada, dasar: bawaan },
      ...baru(s),
    ],
  }),
  terbitkanDokumen: ability("kinerja.terbitkanDokumen", {
    ...dokumen,
    siapa: (actor: Actor, _: { id: string; pegawaiId: string }) => ({
      butir: "Dilakukan sistem",
      terpenuhi: actor.jenis === "sistem",
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("whether it may be made was asked when it was requested"),
  }),
  unduhDokumen: ability("kinerja.unduhDokumen", {
    ...dokumen,
    siapa: masuk,
    syarat: (s: { id: string; pegawaiId: string; status: string }) => [
      { butir: "Dokumen sudah terbit", terpenuhi: s.status === "SIAP", dasar: bawaan },
    ],
  }),
}
