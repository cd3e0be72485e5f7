import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { jawabXlsx, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { contohSkp } from "#lib/kinerja/schema/impor.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

/** A file to begin with: the headings, and one plan of three results. */
export async function GET(): Promise<Response> {
  if (!bolehKelola(await requireActor("/kinerja/skp/impor"))) notFound()
  return jawabXlsx("contoh-skp", tulisXlsx("Contoh", contohSkp.kepala, contohSkp.baris))
}
