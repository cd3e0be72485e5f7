import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan, type Syarat } from "#lib/kernel/syarat.ts"

const pengelolaKalender = (actor: Actor): Syarat => ({
  butir: "Hari libur diisi oleh admin sistem atau kepala BKD",
  terpenuhi: punyaPeran(actor, "ADMIN_SISTEM", "KEPALA_BKD"),
  dasar: bawaan,
})

const kalender = { subjek: "hari_libur", siapa: pengelolaKalender, untuk: () => [] }

export const can = {
  isiHariLibur: ability("organisasi.isiHariLibur", {
    ...kalender,
    syarat: tanpaSyarat("the holidays of a year are fixed by SKB, whose number the row carries"),
  }),
  hapusHariLibur: ability("organisasi.hapusHariLibur", {
    ...kalender,
    syarat: tanpaSyarat("a holiday may be withdrawn by a later SKB; decided reports never move"),
  }),
}

export const bolehKelolaKalender = (actor: Actor): boolean => pengelolaKalender(actor).terpenuhi
