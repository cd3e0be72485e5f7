// Two expected outcomes and no more: everything else is a bug, thrown, logged and never shown.
import { bawaan, type Syarat } from "./syarat.ts"

/** Policy or law says no, and says why. */
export class Refused extends Error {
  override readonly name = "Refused"
  readonly alasan: Syarat[]
  constructor(alasan: Syarat[]) {
    super(alasan.map((s) => s.butir).join("; "))
    this.alasan = alasan
  }
}

/** What the actor asked for is not there, or not for him to know of. */
export const takAda = (butir: string) => new Refused([{ butir, terpenuhi: false, dasar: bawaan }])

/** What was typed cannot be taken: messages by field. */
export class Invalid extends Error {
  override readonly name = "Invalid"
  readonly galat: Record<string, string[]>
  constructor(galat: Record<string, string[]>) {
    super(Object.keys(galat).join(", "))
    this.galat = galat
  }
}
