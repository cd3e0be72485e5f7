import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan, peraturan, type Syarat } from "#lib/kernel/syarat.ts"
import { sightSql } from "#lib/kernel/sight.ts"

/** The people within the actor's sight, for SQL on `pegawai_kini` under an alias. */
export const terlihatSql = (actor: Actor, alias = "k") => sightSql(actor.lingkup, alias)

/** Whether the list of people holds anyone but oneself. */
export const melihatOrangLain = (actor: Actor): boolean =>
  actor.lingkup.semua || actor.lingkup.jalurUnit.length + actor.lingkup.jalurJabatan.length > 0

/** Personal data as others look at it: those who see the person, but not whoever is merely his superior. */
export type Dilihat = { id: string; dalamLingkupKepegawaian: boolean }

const pengelolaData = (actor: Actor, s: Dilihat): Syarat => ({
  butir: "Data pribadi dilihat pemiliknya, pengelola kepegawaian unitnya, BKD, atau Inspektorat, dengan tujuan",
  terpenuhi:
    actor.pegawaiId === s.id ||
    s.dalamLingkupKepegawaian ||
    punyaPeran(actor, "VERIFIKATOR_BKD", "KEPALA_BKD", "INSPEKTORAT"),
  dasar: peraturan("UU 27/2022 (pelindungan data pribadi): pembatasan tujuan"),
})

export const can = {
  lihatPribadi: ability("pegawai.lihatPribadi", {
    subjek: "pegawai",
    pribadi: ["tujuan"],
    siapa: pengelolaData,
    syarat: tanpaSyarat("the purpose is asked for by the form and kept with the look"),
    untuk: (s: Dilihat) => [s.id],
  }),
  buatPejabat: ability("pegawai.buatPejabat", {
    subjek: "pegawai",
    siapa: (actor) => ({
      butir: "Pejabat tanpa NIP dicatat admin sistem",
      terpenuhi: punyaPeran(actor, "ADMIN_SISTEM"),
      dasar: bawaan,
    }),
    syarat: tanpaSyarat("the seat's own constraint admits one holder at a time"),
    untuk: () => [],
  }),
}

/** Whether the actor keeps the personnel records of a unit. */
export const mengelolaUnit = (actor: Actor, jalurUnit: string | null): boolean =>
  jalurUnit !== null &&
  actor.peran.some((p) => p.peran === "PENGELOLA_OPD" && p.jalurUnit !== null && jalurUnit.startsWith(p.jalurUnit))

/** Whether the actor may ask for the personal data of someone in a unit; the look itself is asked again and recorded. */
export const bolehLihatPribadi = (actor: Actor, s: { id: string; jalurUnit: string | null }): boolean =>
  pengelolaData(actor, { id: s.id, dalamLingkupKepegawaian: mengelolaUnit(actor, s.jalurUnit) }).terpenuhi
