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

type Rekap = { id: string; pegawaiId: string; bulan: string; sedangDibuat: boolean }

export const can = {
  mintaDokumen: ability("kinerja.mintaDokumen", {
    ...dokumen,
    // Its publication is told, and who took it.
    untuk: () => [],
    siapa: masuk,
    syarat: (s: { id: string; pegawaiId: string; statusPenilaian: StatusPenilaian; sedangDibuat: boolean }) => [
      {
        butir: "Penilaian sudah ditandatangani kedua pihak, dan keberatan atasnya sudah diputus",
        terpenuhi: sudahFinal(s.statusPenilaian),
        dasar: bawaan,
      },
      { butir: "Dokumen yang sama tidak sedang dibuat", terpenuhi: !s.sedangDibuat, dasar: bawaan },
    ],
  }),
  mintaRekap: ability("kinerja.mintaRekap", {
    ...dokumen,
    siapa: (actor: Actor, s: Rekap) => ({
      butir: "Rekapitulasi diminta pegawai ASN untuk dirinya",
      terpenuhi: actor.asn && actor.pegawaiId === s.pegawaiId,
      dasar: bawaan,
    }),
    syarat: (s: Rekap, actor: Actor) => [
      { butir: "Bulan sudah berjalan", terpenuhi: s.bulan <= actor.pada, dasar: bawaan },
      { butir: "Dokumen yang sama tidak sedang dibuat", terpenuhi: !s.sedangDibuat, dasar: bawaan },
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
