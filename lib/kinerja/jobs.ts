import "server-only"
import { sistem } from "#lib/kernel/actor.ts"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { listInstansi } from "#lib/organisasi/queries.ts"
import { hapusIsi } from "./mutations/bukti.ts"
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

/** Words and files with citizens' personal data go when their time is over; a full batch is followed by another. */
export const penghapusan: Job = {
  nama: "penghapusan-data-pribadi",
  tiapMs: 3_600_000,
  kerjakan: async (sekarang) => {
    const panggilan = { actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang }
    let n = 0
    for (const { id } of await listInstansi()) n += await hapusIsi(panggilan, { instansiId: id })
    return n
  },
}
