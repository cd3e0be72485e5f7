import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { contohImpor } from "#lib/kehadiran/schema.ts"
import { jawabXlsx, tulisXlsx } from "#lib/kernel/xlsx-tulis.ts"
import { listUntukContoh } from "#lib/pegawai/impor.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"
import { contohUntuk } from "#lib/pegawai/schema.ts"

/** A file to begin with: the headings of a roster or of absences, and a line of each kind, about his own people. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("/kehadiran/impor")
  if (!bolehKelola(actor)) notFound()
  const apa = new URL(request.url).searchParams.get("apa") === "absen" ? "absen" : "jadwal"
  const orang = await listUntukContoh(actor)
  const { kepala, baris } = contohUntuk(contohImpor[apa], orang.map((o) => o.nip)) // prettier-ignore
  return jawabXlsx(`contoh-${apa}`, tulisXlsx("Contoh", kepala, baris))
}
