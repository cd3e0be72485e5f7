import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bawaan } from "#lib/kernel/syarat.ts"

/** Who reads the whole trail: inspektorat, and who keeps the system. */
export const bolehBacaJejak = (actor: Actor): boolean => punyaPeran(actor, "INSPEKTORAT", "ADMIN_SISTEM", "KEPALA_BKD")

export const can = {
  tandaiDibaca: ability("jejak.tandaiDibaca", {
    subjek: "pegawai",
    siapa: (actor, s) => ({ butir: "Pemberitahuan sendiri", terpenuhi: actor.pegawaiId === s.id, dasar: bawaan }),
    syarat: tanpaSyarat("what one has read is nobody else's business"),
    untuk: () => [],
  }),
}
