// One verb, one definition: who may, under which law, and whom it concerns.
import type { Actor } from "./actor.ts"
import type { Syarat } from "./syarat.ts"

/** A thing that can be acted upon. What the law needs to know of it travels with it. */
export type Subjek = { id: string }

type TanpaSyarat = { tanpaSyarat: string }

/** An act that no rule conditions; says why, so that it was not forgotten. */
export const tanpaSyarat = (sebab: string): TanpaSyarat => ({ tanpaSyarat: sebab })

type Definisi<S extends Subjek> = {
  /** Table of the subject, as the trail names it. */
  subjek: string
  /** The one condition on the person: met or refused, with its basis. */
  siapa: (actor: Actor, s: S) => Syarat
  /** Conditions of the law on the case. Required, so that the law cannot be forgotten. */
  syarat: ((s: S, actor: Actor) => Syarat[]) | TanpaSyarat
  /** Ids of the people concerned: they are notified, unless they did it themselves. */
  untuk: (s: S) => string[]
  /** Fields that are free text or personal: kept beside the sealed row. */
  pribadi?: readonly string[]
}

export type Ability<V extends string = string, S extends Subjek = Subjek> = Definisi<S> & { verba: V }

/** Declares a verb, named `domain.deed`. */
export const ability = <const V extends `${string}.${string}`, S extends Subjek>(
  verba: V,
  definisi: Definisi<S>,
): Ability<V, S> => ({ ...definisi, verba })

/** Every condition, of the person first: what the checklist shows and the mutation asks. */
export function syaratUntuk<V extends string, S extends Subjek>(a: Ability<V, S>, actor: Actor, s: S): Syarat[] {
  const siapa = a.siapa(actor, s)
  // To someone who may not act at all, the state of the case is none of their business.
  if (!siapa.terpenuhi) return [siapa]
  return [siapa, ...(typeof a.syarat === "function" ? a.syarat(s, actor) : [])]
}

/** Whether a button is on, and if not for which reason: the same pair that the server would give. */
export type Putusan = { boleh: boolean; alasan: Syarat[] }

export function putusan<V extends string, S extends Subjek>(a: Ability<V, S>, actor: Actor, s: S): Putusan {
  const alasan = syaratUntuk(a, actor, s).filter((x) => !x.terpenuhi)
  return { boleh: alasan.length === 0, alasan }
}
