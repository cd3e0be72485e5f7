import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { jawabXlsx, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { listNipContohSkp } from "#lib/kinerja/queries/impor.ts"
import { contohSkp } from "#lib/kinerja/schema/impor.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"
import { contohUntuk } from "#lib/pegawai/schema.ts"

/** A file to begin with: the headings, and one plan of three results, of one of his own people where there is any. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("/kinerja/skp/impor")
  if (!bolehKelola(actor)) notFound()
  const sumber = new URL(request.url).searchParams.get("sumber") === "RUANG_GTK" ? "RUANG_GTK" : "BKN"
  const orang = await listNipContohSkp(actor, sumber, contohSkp.baris[0]![1]!)
  const { kepala, baris } = contohUntuk(contohSkp, orang)
  return jawabXlsx("contoh-skp", tulisXlsx("Contoh", kepala, baris))
}
