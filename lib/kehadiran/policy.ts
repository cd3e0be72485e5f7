import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"
import { bukanDiri, mengelola } from "#lib/pegawai/policy.ts"
import { type BatasWfa, syaratWfa } from "./rules.ts"

const pengatur = (actor: Actor): Syarat => ({
  butir: "Pola kerja dan kewajiban melapor ditetapkan admin sistem atau kepala BKD",
  terpenuhi: punyaPeran(actor, "ADMIN_SISTEM", "KEPALA_BKD"),
  dasar: bawaan,
})

export const bolehAtur = (actor: Actor): boolean => pengatur(actor).terpenuhi

/** A pattern of a person concerns him; one of a unit is announced by its decision. */
export type Pola = { id: string; pegawaiId: string | null; hariWfa: number[]; batasWfa: BatasWfa }
/** The month of a person's roster: what was entered for it. */
export type Jadwal = { id: string; jalurUnit: string }

const aturan = { siapa: pengatur, untuk: () => [] }
const pola = {
  subjek: "pola_kerja",
  siapa: pengatur,
  untuk: (s: { id: string; pegawaiId: string | null }) => (s.pegawaiId ? [s.pegawaiId] : []),
}

export const can = {
  isiPola: ability("kehadiran.isiPola", {
    ...pola,
    syarat: (s: Pola, actor) => [bukanDiri(actor, s.pegawaiId), syaratWfa(s.hariWfa, s.batasWfa)],
  }),
  akhiriPola: ability("kehadiran.akhiriPola", {
    ...pola,
    syarat: tanpaSyarat("whoever sets a pattern may end it; days that are past keep theirs"),
  }),
  isiKewajiban: ability("kehadiran.isiKewajiban", {
    ...aturan,
    subjek: "kewajiban_lapor",
    syarat: tanpaSyarat("who reports and where is the agency's decision, whose number the row carries"),
  }),
  akhiriKewajiban: ability("kehadiran.akhiriKewajiban", {
    ...aturan,
    subjek: "kewajiban_lapor",
    syarat: tanpaSyarat("as it was set, so it may end; reports already sent stay"),
  }),
  isiLiburUnit: ability("kehadiran.isiLiburUnit", {
    ...aturan,
    subjek: "libur_unit",
    syarat: tanpaSyarat("the calendar of schools is fixed by its own decision, which the row carries"),
  }),
  hapusLiburUnit: ability("kehadiran.hapusLiburUnit", {
    ...aturan,
    subjek: "libur_unit",
    syarat: tanpaSyarat("a later decision may withdraw days off; decided reports never move"),
  }),
  imporJadwal: ability("kehadiran.imporJadwal", {
    subjek: "jadwal_sif",
    siapa: (actor, s: Jadwal) => ({
      butir: "Jadwal diisi pengelola kepegawaian unitnya, atau BKD",
      terpenuhi: mengelola(actor, s.jalurUnit),
      dasar: bawaan,
    }),
    syarat: (s: Jadwal, actor) => [bukanDiri(actor, s.id)],
    untuk: (s) => [s.id],
  }),
}
