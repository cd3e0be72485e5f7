// The edge of an upload: a request's body becomes a file that waits for its report.
import "server-only"
import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import { readActor } from "#lib/akses/cookie.ts"
import { sekarang } from "#lib/kernel/clock.ts"
import { settle } from "#lib/kernel/content.ts"
import { Invalid, Refused } from "#lib/kernel/errors.ts"
import { measure, receive, store, TooLarge } from "#lib/kernel/files.ts"
import { log } from "#lib/kernel/log.ts"
import { sameOrigin } from "#lib/kernel/origin.ts"
import { getTatanan } from "#lib/organisasi/queries.ts"
import { unggah } from "./mutations/bukti.ts"
import { aturBuktiPada } from "./rules/bukti.ts"
import { titipan } from "./schema/bukti.ts"

const jawab = (status: number, galat: string, headers = {}) =>
  Response.json({ galat }, { status, headers: { "cache-control": "no-store", ...headers } })

/** Takes one file: `POST /api/berkas?nama=…`, its bytes as the body. Answers with its id and kind, or with a sentence. */
export async function terimaUnggahan(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return jawab(403, "Asal permintaan ditolak")
  const actor = await readActor()
  if (actor.jenis !== "akun" || !actor.instansiId) return jawab(401, "Sesi sudah berakhir. Masuk lagi, lalu ulangi.")
  const { nama, lokasi, akun } = titipan.parse(Object.fromEntries(new URL(request.url).searchParams))
  if (akun && akun !== actor.akunId) return jawab(401, "Ini milik akun lain: masuk dengan akun itu, lalu ulangi.")
  const { pengaturan } = await getTatanan(actor.instansiId, actor.pada)
  const { nilai: mb } = aturBuktiPada(pengaturan, actor.pada).ukuranMb
  // The proxy, which gives other requests their id and address, is not on this way.
  const asal = { permintaan: randomUUID(), ip: request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() }
  let file: string | null = null
  try {
    file = await receive(request.body, mb * 1_000_000)
    const jenis = await settle(file, { lokasi })
    const { id } = await unggah({ actor, sekarang: sekarang(), ...asal }, { nama, jenis, ...(await measure(file)) })
    await store.put(id, file)
    return Response.json({ id, jenis }, { status: 201 })
  } catch (e) {
    // What still comes on this connection belongs to a file that nobody reads.
    if (e instanceof TooLarge)
      return jawab(413, `Berkas terlalu besar: paling besar ${mb} MB.`, { connection: "close" })
    if (e instanceof Invalid) return jawab(415, e.galat.berkas![0]!)
    if (e instanceof Refused) return jawab(409, `${e.alasan[0]!.butir}.`)
    // A phone that lost its signal in the middle is no fault of ours.
    if (!request.signal.aborted) log.error({ err: e, permintaan: asal.permintaan }, "upload failed")
    return jawab(500, `Sistem sedang terganggu. Coba lagi sebentar lagi. Kode gangguan: ${asal.permintaan}`)
  } finally {
    if (file) await rm(file, { force: true })
  }
}
