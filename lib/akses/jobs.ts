import "server-only"
import { db } from "#lib/kernel/db.ts"
import type { Job } from "#lib/kernel/jobs.ts"

const SEHARI = 86_400_000

/** Sessions and tickets that ended a quarter ago, and counts that have run out, are swept; the trail keeps the deeds. */
export const sapuSesi: Job = {
  nama: "sapu-sesi",
  tiapMs: SEHARI,
  kerjakan: async (sekarang) => {
    const lama = new Date(sekarang.getTime() - 90 * SEHARI)
    await db().sesi.deleteMany({ where: { sampai: { lt: lama } } })
    await db().tiketSandi.deleteMany({ where: { sampai: { lt: lama } } })
    // The limiter counts by the machine's own clock.
    await db().percobaanMasuk.deleteMany({ where: { expire: { lt: new Date(Date.now() - SEHARI) } } })
    return 0
  },
}
