import { ability, tanpaSyarat } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { bukanDiri, mengelola } from "#lib/pegawai/policy.ts"
import { type Diimpor, syaratImpor } from "../rules/impor.ts"

/** A plan of a file, as its import sees it. */
export type SkpDiimpor = Diimpor & { id: string; pegawaiId: string; jalurUnit: string }

const skp = {
  subjek: "skp",
  pribadi: ["hasil"],
  siapa: (actor: Actor, s: { id: string; pegawaiId: string; jalurUnit: string }) => ({
    butir: "SKP diimpor pengelola kepegawaian unitnya, atau BKD",
    terpenuhi: mengelola(actor, s.jalurUnit),
    dasar: bawaan,
  }),
  untuk: (s: { pegawaiId: string }) => [s.pegawaiId],
} as const

export const can = {
  imporSkp: ability("kinerja.imporSkp", {
    ...skp,
    syarat: (s: SkpDiimpor, actor) => [bukanDiri(actor, s.pegawaiId), ...syaratImpor(s)],
  }),
  gantiSkp: ability("kinerja.gantiSkp", {
    ...skp,
    syarat: tanpaSyarat("it ends where an imported plan begins, whose conditions were asked with it"),
  }),
}
