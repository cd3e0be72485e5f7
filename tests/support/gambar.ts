// Files as people and attackers bring them.
import sharp from "sharp"

const polos = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 120, b: 60 } } })

/** A photo as a phone takes it: lying on its side, with camera and place in its EXIF (1° 36' S, 103° 36' E). */
export const fotoPonsel = (width = 1200, height = 800): Promise<Buffer> =>
  polos(width, height)
    .withExif({
      IFD0: { Make: "Ponsel", Model: "Uji" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "1/1 36/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "103/1 36/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** The tags of a photo's place, found in its EXIF: "GPS" is tag 0x8825, a pointer to them. */
export async function berlokasi(isi: Buffer): Promise<boolean> {
  const { exif } = await sharp(isi).metadata()
  return exif !== undefined && (exif.includes(Buffer.from([0x88, 0x25])) || exif.includes(Buffer.from([0x25, 0x88])))
}

export const pdf = (tubuh = ""): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<<>>endobj\n${tubuh}\ntrailer<<>>\n%%EOF\n`)
export const exe: Buffer = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600, 0x90)])
export const svg: Buffer = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`)
export const html: Buffer = Buffer.from("<!doctype html><script>alert(1)</script>")

/** Eighty kilobytes that unpack to a hundred megapixels. */
export const raksasa = (): Promise<Buffer> => polos(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer()
