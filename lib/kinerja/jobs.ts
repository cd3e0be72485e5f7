import "server-only"
import { sistem } from "#lib/kernel/actor.ts"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { bukaPenilaian } from "./mutations/penilaian.ts"
import { alihkanSkp } from "./mutations/tetapkan.ts"
import { terbitkanDokumen } from "./mutations/terbit.ts"
import { tujukanUlang } from "./mutations/putuskan.ts"
import { listInstansi } from "#lib/organisasi/queries.ts"

/** Reports whose author has come to hold the seat that decides them are sent on; rests once none is left. */
export const pengalihan: Job = {
  nama: "pengalihan-laporan",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    await tujukanUlang({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang }, null)
    return 0
  },
}

/** Once a period has ended its appraisals are opened; plans that are set later follow within the hour. */
export const pembukaanPenilaian: Job = {
  nama: "pembukaan-penilaian",
  tiapMs: 3_600_000,
  kerjakan: async (sekarang) => {
    const actor = sistem("Siginjai", tanggalPada(sekarang))
    let n = 0
    for (const instansiId of await listInstansi()) n += await bukaPenilaian({ actor, sekarang }, { instansiId })
    return n
  },
}

/** Plans whose author has come to hold the seat that sets them are sent on. */
export const pengalihanSkp: Job = {
  nama: "pengalihan-skp",
  tiapMs: 300_000,
  kerjakan: async (sekarang) => {
    await alihkanSkp({ actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang }, null)
    return 0
  },
}

/** Papers are made here, one after another: rendering would hold up every page of a web process. */
export const penerbitan: Job = {
  nama: "penerbitan-dokumen",
  tiapMs: 1_000,
  kerjakan: (sekarang) =>
    terbitkanDokumen(
      { actor: sistem("Siginjai", tanggalPada(sekarang)), sekarang },
      { situs: process.env.SIGINJAI_ALAMAT || "http://localhost:3000" },
    ),
}
