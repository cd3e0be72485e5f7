import { getActor } from "#lib/akses/session.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { Refused } from "#lib/kernel/errors.ts"
import { unduhDokumen } from "#lib/kinerja/mutations/dokumen.ts"

/** Hands a paper to whom it is for, and records that. Whoever it is not for learns nothing of it. */
export async function GET(request: Request, { params }: RouteContext<"/kinerja/dokumen/[id]">) {
  const { id } = await params
  const panggilan = {
    actor: await getActor(),
    sekarang: sekarang(),
    permintaan: request.headers.get("x-request-id"),
    ip: request.headers.get("x-client-ip") || null,
  }
  try {
    const { nomor, isi } = await unduhDokumen(panggilan, { id })
    return new Response(isi, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${nomor.replaceAll("/", "-")}.pdf"`,
        "cache-control": "private, no-store",
      },
    })
  } catch (e) {
    if (e instanceof Refused) return new Response("Dokumen tidak ditemukan", { status: 404 })
    throw e
  }
}
