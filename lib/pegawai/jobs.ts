import "server-only"
import type { Job } from "#lib/kernel/jobs.ts"
import { tanggalPada } from "#lib/kernel/tanggal.ts"
import { hitungUlangKini } from "./mutations/kini.ts"

let terakhir = ""

/** At every start and after each midnight: rows whose day has come are rebuilt. */
export const kini: Job = {
  nama: "pegawai-kini",
  tiapMs: 60_000,
  kerjakan: async (sekarang) => {
    const pada = tanggalPada(sekarang)
    if (pada === terakhir) return 0
    await hitungUlangKini(pada)
    terakhir = pada
    return 0
  },
}
