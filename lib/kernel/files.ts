// The store of uploaded bytes: a folder, by id. What is half there lies in a waiting room and is never opened.
import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import path from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

const folder = (): string => process.env.BERKAS_DIR || ".data/berkas"
const waitingRoom = (): string => path.join(folder(), "sementara")
/** The end of a UUIDv7 is random, so the folders fill evenly. */
const place = (id: string): string => path.join(folder(), id.slice(-2), id)

/** What the product asks of a store; object storage is the next one. */
export const store = {
  /** Takes a finished file over, whole or not at all. */
  async put(id: string, file: string): Promise<void> {
    await mkdir(path.dirname(place(id)), { recursive: true, mode: 0o700 })
    await rename(file, place(id))
  },
  /** Null where the bytes are gone: a restore may have brought the rows back without them. */
  async open(id: string): Promise<ReadableStream | null> {
    const handle = await open(place(id)).catch(() => null)
    return handle && (Readable.toWeb(handle.createReadStream()) as ReadableStream)
  },
  remove: (id: string): Promise<void> => rm(place(id), { force: true }),
}

/** More came than may. */
export class TooLarge extends Error {}

/** Writes a stream to a file in the waiting room, counting as it flows. @throws TooLarge past `limit` bytes. */
export async function receive(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string> {
  await mkdir(waitingRoom(), { recursive: true, mode: 0o700 })
  const file = path.join(waitingRoom(), randomUUID())
  let size = 0
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) throw new TooLarge()
      yield chunk
    }
  }
  try {
    await pipeline(body ?? Readable.from([]), counted, createWriteStream(file, { flags: "wx", mode: 0o600 }))
    return file
  } catch (e) {
    await rm(file, { force: true })
    throw e
  }
}

/** Size and SHA-256 of a file in the waiting room. */
export async function measure(file: string): Promise<{ ukuran: number; sidik: Buffer<ArrayBuffer> }> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return { ukuran: (await stat(file)).size, sidik: Buffer.from(hash.digest()) }
}

/** Empties the waiting room of what a broken upload left there before an instant. */
export async function sweepWaitingRoom(before: Date): Promise<void> {
  const names = await readdir(waitingRoom()).catch(() => [])
  for (const name of names) {
    const file = path.join(waitingRoom(), name)
    const { mtime } = await stat(file).catch(() => ({ mtime: new Date() }))
    if (mtime < before) await rm(file, { force: true })
  }
}
