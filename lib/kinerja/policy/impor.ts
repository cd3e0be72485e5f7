import { ability } from "#lib/kernel/ability.ts"
import type { Actor } from "#lib/kernel/actor.ts"
import { bawaan } from "#lib/kernel/syarat.ts"
import { bukanDiri, mengelola } from "#lib/pegawai/policy.ts"
import { type Diimpor, syaratImpor } from "../rules/impor.ts"

/** A plan of a file, as its import sees it. */
export type SkpDiimpor = Diimpor & { id: string; pegawaiId: string; jalurUnit: string }

export const can = {
  imporSkp: ability("kinerja.imporSkp", {
    subjek: "skp",
    pribadi: ["hasil"],
    siapa: (actor: Actor, s: SkpDiimpor) => ({
      butir: "SKP diimpor pengelola kepegawaian unitnya, atau BKD",
      terpenuhi: mengelola(actor, s.jalurUnit),
      dasar: bawaan,
    }),
    syarat: (s: SkpDiimpor, actor) => [bukanDiri(actor, s.pegawaiId), ...syaratImpor(s)],
    untuk: (s) => [s.pegawaiId],
  }),
}
