import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { contohImpor } from "#lib/kehadiran/schema.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

/** A file to begin with: the headings of a roster or of absences, and a line of each kind. */
export async function GET(request: Request): Promise<Response> {
  if (!bolehKelola(await requireActor("/kehadiran/impor"))) notFound()
  const apa = new URL(request.url).searchParams.get("apa") === "absen" ? "absen" : "jadwal"
  return new Response(contohImpor[apa], {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="contoh-${apa}.csv"`,
    },
  })
}
