import { Refused } from "#lib/kernel/errors.ts"
import type { Syarat } from "#lib/kernel/syarat.ts"

/** The conditions on which a deed was refused; fails where it was done, or broke. */
export async function ditolak(janji: Promise<unknown>): Promise<Syarat[]> {
  const e = await janji.then(
    () => new Error("it was not refused"),
    (x: unknown) => x,
  )
  if (!(e instanceof Refused)) throw e
  return e.alasan
}

/** The same, as the screen names them. */
export const alasan = async (janji: Promise<unknown>): Promise<string[]> => (await ditolak(janji)).map((s) => s.butir)
