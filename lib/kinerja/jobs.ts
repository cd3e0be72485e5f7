import "server-only"
import { sistem } from "#lib/kernel/actor.ts"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { listInstansi } from "#lib/organisasi/queries.ts"
import { hapusIsi } from "./mutations/bukti.ts"
import { kunciBulan, lewatkan } from "./mutations/bulan.ts"
import { ingatkanAtasan } from "./mutations/ingatkan.ts"
import { alihkanKeberatan } from "./mutations/keberatan.ts"
import { bukaPenilaian } from "./mutations/penilaian.ts"
import { tujukanUlang } from "./mutations/putuskan.ts"
import { terbitkanDokumen } from "./mutations/terbit.ts"
import { alihkanSkp } from "./mutations/tetapkan.ts"
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

/** Once a period has ended its appraisals are opened; plans that are set later follow within the hour. */
export const pembukaanPenilaian: Job = {
  nama: "pembukaan-penilaian",
  tiapMs: 3_600_000,
  kerjakan: async (sekarang) => {
    let jumlah = 0
    for (const { id } of await listInstansi()) jumlah += await bukaPenilaian(panggilan(sekarang), { instansiId: id })
    return jumlah
  },
}

/** Plans whose author has come to hold the seat that sets them are sent on, and objections that a side would decide. */
export const pengalihanSkp: Job = {
  nama: "pengalihan-skp",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    await alihkanSkp(panggilan(sekarang), null)
    await alihkanKeberatan(panggilan(sekarang), null)
    return 0
  },
}

/** Papers are made here, one after another: rendering would hold up every page of a web process. */
export const penerbitan: Job = {
  nama: "penerbitan-dokumen",
  tiapMs: 1_000,
  kerjakan: (sekarang) =>
    terbitkanDokumen(panggilan(sekarang), { situs: process.env.SITUS_URL || "http://localhost:3000" }),
}
