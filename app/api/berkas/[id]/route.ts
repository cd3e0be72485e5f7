import { readActor } from "#lib/akses/cookie.ts"
import { store } from "#lib/kernel/files.ts"
import { getBerkas } from "#lib/kinerja/queries/bukti.ts"

/** A file, to whoever may see its report. Nothing in it runs: a photo is shown, a PDF is only handed over. */
export async function GET(request: Request, { params }: RouteContext<"/api/berkas/[id]">) {
  const berkas = await getBerkas(await readActor(), (await params).id)
  if (!berkas) return new Response("Berkas tidak ditemukan", { status: 404 })
  const { id, nama, jenis, ukuran, sidik } = berkas
  const foto = jenis === "FOTO"
  const headers = {
    etag: `"${sidik}"`,
    // Kept by this browser alone, and asked for again each time: sight may have ended.
    "cache-control": "private, no-cache",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "content-type": foto ? "image/jpeg" : "application/pdf",
    "content-disposition": `${foto ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(nama)}`,
  }
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers })
  const isi = await store.open(id)
  if (!isi) return new Response("Isi berkas hilang", { status: 404 })
  return new Response(isi, { headers: { ...headers, "content-length": String(ukuran) } })
}
