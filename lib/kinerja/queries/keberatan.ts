import "server-only"
import type { Tanggal } from "#lib/kernel/tanggal.ts"
import { getRantai } from "#lib/pegawai/queries.ts"
import { penilai, type Penilai } from "#lib/pegawai/rules.ts"
import type { PenilaianDitindak } from "../policy/penilaian.ts"

/**
 * Who would hear an objection to this appraisal today: whoever answers for the seat above the appraiser's, as R6.11
 * finds him, never the person himself nor the one who rated him. Null where nobody stands above the appraiser.
 */
export async function getPemutus(
  p: Pick<PenilaianDitindak, "penilaiJabatanId" | "pegawaiId" | "dinilaiOleh">,
  pada: Tanggal,
): Promise<Penilai | null> {
  if (!p.penilaiJabatanId) return null
  return penilai(await getRantai(p.penilaiJabatanId, pada), p.pegawaiId, ...(p.dinilaiOleh ? [p.dinilaiOleh] : []))
}
