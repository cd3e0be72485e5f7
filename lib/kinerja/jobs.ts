import "server-only"
import { sistem } from "#lib/kernel/actor.ts"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { listInstansi } from "#lib/organisasi/queries.ts"
import { hapusIsi } from "./mutations/bukti.ts"
import { kunciBulan, lewatkan } from "./mutations/bulan.ts"
import { ingatkanAtasan } from "./mutations/ingatkan.ts"
import { tujukanUlang } from "./mutations/putuskan.ts"
import { listBulanTerbuka } from "./queries/bulan.ts"

const panggilan = (sekarang: Date) => ({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang })

/** Reports whose author has come to hold the seat that decides them are sent on; rests once none is left. */
export const pengalihan: Job = {
  nama: "pengalihan-laporan",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    await tujukanUlang(panggilan(sekarang), null)
    return 0
  },
}

/** Words and files with citizens' personal data go when their time is over; a full batch is followed by another. */
export const penghapusan: Job = {
  nama: "penghapusan-data-pribadi",
  tiapMs: 3_600_000,
  kerjakan: async (sekarang) => {
    let jumlah = 0
    for (const { id } of await listInstansi()) jumlah += await hapusIsi(panggilan(sekarang), { instansiId: id })
    return jumlah
  },
}

/** Months are closed on their day; what waited in them is accepted, a batch at a time, until none is left. */
export const penguncian: Job = {
  nama: "kunci-bulan",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    for (const b of await listBulanTerbuka(tanggalPada(sekarang))) await kunciBulan(panggilan(sekarang), b)
    let jumlah = 0
    for (const { id } of await listInstansi()) jumlah += await lewatkan(panggilan(sekarang), { instansiId: id })
    return jumlah
  },
}

/** Superiors are reminded of what has waited too long, once a working day. */
export const pengingatAtasan: Job = {
  nama: "ingatkan-atasan",
  tiapMs: 900_000,
  kerjakan: async (sekarang) => {
    let jumlah = 0
    for (const { id } of await listInstansi()) jumlah += await ingatkanAtasan(panggilan(sekarang), { instansiId: id })
    return jumlah
  },
}
