import { notFound } from "next/navigation"
import { requireActor } from "#lib/akses/session.ts"
import { contohSkp } from "#lib/kinerja/schema/impor.ts"
import { bolehKelola } from "#lib/pegawai/policy.ts"

/** A file to begin with: the headings, and one plan of three results. */
export async function GET(): Promise<Response> {
  if (!bolehKelola(await requireActor("/kinerja/skp/impor"))) notFound()
  return new Response(contohSkp, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="contoh-skp.csv"',
    },
  })
}
