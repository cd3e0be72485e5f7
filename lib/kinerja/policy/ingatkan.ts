import { ability } from "#lib/kernel/ability.ts"
import { kursiMenilai } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"

/** Someone who may be reminded: how much is overdue, and when he was reminded of it today. */
export type Diingatkan = { id: string; jumlah: number; diingatkan: string | null }

const sekaliSehari = (s: Diingatkan): Syarat => ({
  butir: "Paling banyak satu pengingat sehari untuk tiap orang",
  terpenuhi: s.diingatkan === null,
  nilai: s.diingatkan ?? undefined,
  dasar: bawaan,
})

const pengingat = { subjek: "pegawai", untuk: (s: Diingatkan) => [s.id] }

export const can = {
  ingatkan: ability("kinerja.ingatkan", {
    ...pengingat,
    siapa: (actor, s: Diingatkan & { penilaiJabatanId: string }) => ({
      butir: "Diingatkan atasan langsungnya",
      terpenuhi: actor.pegawaiId !== s.id && kursiMenilai(actor).includes(s.penilaiJabatanId),
      dasar: bawaan,
    }),
    syarat: (s) => [
      { butir: "Ada hari kerja yang belum dilaporkan", terpenuhi: s.jumlah > 0, dasar: bawaan },
      sekaliSehari(s),
    ],
  }),
  ingatkanAtasan: ability("kinerja.ingatkanAtasan", {
    ...pengingat,
    siapa: (actor) => ({ butir: "Dilakukan sistem", terpenuhi: actor.jenis === "sistem", dasar: bawaan }),
    syarat: (s: Diingatkan) => [
      { butir: "Ada laporan yang menunggu terlalu lama", terpenuhi: s.jumlah > 0, dasar: bawaan },
      sekaliSehari(s),
    ],
  }),
}
