// The law in time: which value was in force on a date, and on what basis.
import type { Dasar } from "./syarat.ts"
import type { Tanggal } from "./tanggal.ts"

export type Masa<T> = { sejak: Tanggal; dasar: Dasar; nilai: T }

/**
 * A value that changes on known dates.
 * @returns a function of the date; it throws for a date before the first entry, where nothing was in force.
 */
export function berlaku<T>(masa: Masa<T>[]): (pada: Tanggal) => Masa<T> {
  const terbaru = [...masa].sort((a, b) => (a.sejak < b.sejak ? 1 : -1))
  return (pada) => {
    const kini = terbaru.find((m) => m.sejak <= pada)
    if (!kini) throw new RangeError(`nothing in force on ${pada}`)
    return kini
  }
}
