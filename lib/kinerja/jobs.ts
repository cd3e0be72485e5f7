import "server-only"
import { sistem } from "#lib/kernel/actor.ts"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { tujukanUlang } from "./mutations/putuskan.ts"

/** Reports whose author has come to hold the seat that decides them are sent on; rests once none is left. */
export const pengalihan: Job = {
  nama: "pengalihan-laporan",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    await tujukanUlang({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang }, null)
    return 0
  },
}
