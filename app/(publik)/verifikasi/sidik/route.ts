import { createHash } from "node:crypto"

const MAKS_BYTE = 5_000_000

/** The digest of what is sent, for browsers without SubtleCrypto (plain http). Nothing of it is kept. */
export async function POST(request: Request) {
  const hash = createHash("sha256")
  let jumlah = 0
  for await (const bagian of request.body ?? []) {
    jumlah += bagian.byteLength
    if (jumlah > MAKS_BYTE) return new Response("Berkas terlalu besar", { status: 413 })
    hash.update(bagian)
  }
  return new Response(hash.digest("hex"), { headers: { "cache-control": "no-store" } })
}
