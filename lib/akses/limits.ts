// How often a door may be knocked at in vain. Counted in PostgreSQL, so that every process knows.
import "server-only"
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible"
import { db } from "#lib/kernel/db.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { terlaluSering } from "./rules.ts"

const batas = {
  /** One account from one address: five wrong ones, then a minute's rest. It slows; nobody is locked out. */
  akun: { points: 5, duration: 60 },
  /** One account from everywhere, but for addresses from which it was signed in before. */
  tersebar: { points: 60, duration: 900 },
  /** One address, all accounts: wide, since an office shares one. */
  alamat: { points: 200, duration: 900 },
  /** The second step of one account from one address, and from everywhere. */
  kode: { points: 5, duration: 300 },
  kodeTersebar: { points: 30, duration: 3_600 },
  /** Letters that an account may be sent. */
  surel: { points: 3, duration: 3_600 },
} as const

type Nama = keyof typeof batas

const pembatas = new Map<Nama, RateLimiterPrisma>()

function ambil(nama: Nama): RateLimiterPrisma {
  const ada = pembatas.get(nama)
  if (ada) return ada
  const store = { storeClient: db(), tableName: "percobaanMasuk", clearExpiredByTimeout: false }
  const baru = new RateLimiterPrisma({ ...store, keyPrefix: nama, ...batas[nama] })
  pembatas.set(nama, baru)
  return baru
}

const tolak = (r: RateLimiterRes): never => {
  throw new Refused([terlaluSering(Math.max(1, Math.ceil(r.msBeforeNext / 1000)))])
}

/** Takes one try before anything is checked, so that tries at the same moment are counted one by one. */
export async function ambilJatah(nama: Nama, kunci: string): Promise<void> {
  await ambil(nama)
    .consume(kunci)
    .catch((e: unknown) => {
      if (e instanceof RateLimiterRes) tolak(e)
      throw e
    })
}

/** Gives the tries back: whoever knocked was right. */
export const kembalikanJatah = (nama: Nama, kunci: string): Promise<unknown> => ambil(nama).delete(kunci)

/** Counts a failure. */
export const catatGagal = (nama: Nama, kunci: string): Promise<unknown> => ambil(nama).penalty(kunci)

/** Refuses where as many failures were counted as are allowed; takes none. */
export async function periksaJatah(nama: Nama, kunci: string): Promise<void> {
  const r = await ambil(nama).get(kunci)
  if (r && r.consumedPoints >= batas[nama].points) tolak(r)
}
