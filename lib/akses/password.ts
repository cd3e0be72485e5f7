import "server-only"
import { hash, verify } from "@node-rs/argon2"

// argon2id, the parameters of OWASP's password storage sheet: 19 MiB, two passes, one lane.
const cara = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The stored form of a password. */
export const acakSandi = (sandi: string): Promise<string> => hash(sandi, cara)

let umpan: Promise<string> | undefined

/** Whether a password is right. An account that does not exist takes the same time and gives the same answer. */
export async function sandiBenar(tersimpan: string | null, sandi: string): Promise<boolean> {
  const benar = await verify(tersimpan ?? (await (umpan ??= acakSandi("umpan"))), sandi)
  return benar && tersimpan !== null
}
