// What an upload really is, asked of its bytes and never of its name, and the form in which it is kept.
import "server-only"
import { open, rename, rm } from "node:fs/promises"
import { fileTypeFromFile } from "file-type"
import sharp from "sharp"
import { Invalid } from "./errors.ts"

export type JenisBerkas = "FOTO" | "PDF"

/** A phone's best camera fits; a picture that unpacks to gigabytes does not. */
const MAX_PIXELS = 64_000_000
const LONGEST_EDGE = 2048

// A picture is rare and passes once: no cache, and one core each, so that a burst of them leaves the others theirs.
sharp.cache(false)
sharp.concurrency(1)

const PHOTO = new Set(["image/jpeg", "image/png", "image/webp"])

const refuse = (kalimat: string) => new Invalid({ berkas: [kalimat] })

/**
 * Turns a file into what we keep, in place: a photo is drawn anew as a JPEG, upright, bounded, without anything that
 * was hidden in it; a PDF stays as it is.
 * @param lokasi keeps the photo's EXIF, and with it the place, because its owner asked for that.
 * @throws Invalid with the sentence that the person reads.
 */
export async function settle(file: string, { lokasi }: { lokasi: boolean }): Promise<JenisBerkas> {
  const mime = (await fileTypeFromFile(file))?.mime ?? ""
  if (PHOTO.has(mime)) {
    await redraw(file, lokasi)
    return "FOTO"
  }
  if (mime === "image/heic" || mime === "image/heif")
    throw refuse("Foto HEIC belum dapat dibaca. Atur kamera ke JPEG, atau kirim tangkapan layarnya.")
  if (mime !== "application/pdf") throw refuse("Berkas ini bukan foto (JPEG, PNG, WebP) dan bukan PDF.")
  if (!(await wholePdf(file))) throw refuse("PDF ini rusak atau berisi berkas lain. Simpan ulang sebagai PDF.")
  return "PDF"
}

async function redraw(file: string, lokasi: boolean): Promise<void> {
  const fresh = `${file}.jpg`
  try {
    const picture = sharp(file, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    const upright = picture.autoOrient().resize(LONGEST_EDGE, LONGEST_EDGE, { fit: "inside", withoutEnlargement: true })
    const jpeg = upright.flatten({ background: "#fff" }).jpeg({ quality: 82 })
    await (lokasi ? jpeg.keepExif() : jpeg).toFile(fresh)
    await rename(fresh, file)
  } catch (e) {
    await rm(fresh, { force: true })
    const besar = e instanceof Error && e.message.includes("pixel limit")
    throw refuse(besar ? "Foto terlalu besar: paling banyak 64 megapiksel." : "Foto ini rusak. Ambil lagi fotonya.")
  }
}

/** Begins and ends as a PDF: whatever hangs behind the last mark belongs to another kind of file. */
async function wholePdf(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const read = async (from: number, length: number) =>
      (await handle.read(Buffer.alloc(length), 0, length, from)).buffer.toString("latin1")
    const tail = await read(Math.max(0, size - 1024), Math.min(1024, size))
    return (await read(0, 5)) === "%PDF-" && /%%EOF\s*$/.test(tail)
  } finally {
    await handle.close()
  }
}
