import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { contohImpor } from "#lib/kehadiran/schema.ts"
import { jawabXlsx, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

/** A file to begin with: the headings of a roster or of absences, and a line of each kind. */
export async function GET(request: Request): Promise<Response> {
  if (!bolehKelola(await requireActor("/kehadiran/impor"))) notFound()
  const apa = new URL(request.url).searchParams.get("apa") === "absen" ? "absen" : "jadwal"
  const { kepala, baris } = contohImpor[apa]
  return jawabXlsx(`contoh-${apa}`, tulisXlsx("Contoh", kepala, baris))
}
