// Reads the first sheet of an .xlsx as text. It is a zip of XML: the directory says how much it will become, and what
// would become too much is refused before a byte is unpacked.
import "server-only"
import { SaxesParser } from "saxes"
import { type Entry, fromBuffer, type ZipFile } from "yauzl"

const MAKS_BERKAS = 500
const MAKS_BYTE = 30_000_000
export const MAKS_BARIS = 5_000
const MAKS_KOLOM = 50

/** What may be told to whoever sent the file. */
export class BerkasKeliru extends Error {
  override readonly name = "BerkasKeliru"
}

/** Opens the zip and reads its directory alone. */
function buka(isi: Buffer): Promise<{ zip: ZipFile; daftar: Map<string, Entry> }> {
  return new Promise((selesai, gagal) => {
    fromBuffer(isi, { lazyEntries: true, autoClose: false }, (galat, zip) => {
      if (galat) return gagal(new BerkasKeliru("Berkas ini bukan xlsx yang utuh"))
      const daftar = new Map<string, Entry>()
      let jumlah = 0
      if (zip.entryCount > MAKS_BERKAS) return gagal(new BerkasKeliru("Berkas xlsx ini memuat terlalu banyak bagian"))
      zip.on("error", () => gagal(new BerkasKeliru("Berkas ini bukan xlsx yang utuh")))
      zip.on("end", () => selesai({ zip, daftar }))
      zip.on("entry", (e: Entry) => {
        jumlah += e.uncompressedSize
        if (jumlah > MAKS_BYTE) return gagal(new BerkasKeliru("Isi berkas xlsx ini terlalu besar"))
        daftar.set(e.fileName, e)
        zip.readEntry()
      })
      zip.readEntry()
    })
  })
}

type Peristiwa = { buka?: (nama: string, atribut: Record<string, string>) => void; teks?: (t: string) => void; tutup?: (nama: string) => void } // prettier-ignore

/** Feeds a part to the parser as it is unpacked. yauzl breaks off where more comes than the directory said. */
function urai(zip: ZipFile, e: Entry, p: Peristiwa): Promise<void> {
  return new Promise((selesai, gagal) => {
    zip.openReadStream(e, (galat, aliran) => {
      if (galat) return gagal(new BerkasKeliru("Berkas ini bukan xlsx yang utuh"))
      const sax = new SaxesParser()
      const lokal = (nama: string) => nama.slice(nama.indexOf(":") + 1)
      sax.on("opentag", (t) => p.buka?.(lokal(t.name), t.attributes))
      sax.on("text", (t) => p.teks?.(t))
      sax.on("closetag", (t) => p.tutup?.(lokal(t.name)))
      aliran.setEncoding("utf8")
      aliran.on("data", (teks: string) => {
        try {
          sax.write(teks)
        } catch (x) {
          aliran.destroy(x as Error)
        }
      })
      aliran.on("end", () => selesai())
      aliran.on("error", (x) => gagal(x instanceof BerkasKeliru ? x : new BerkasKeliru("Isi berkas xlsx ini rusak")))
    })
  })
}

/** Where the first sheet lies; without a readable workbook, the usual place. */
async function lembarPertama(zip: ZipFile, daftar: Map<string, Entry>): Promise<Entry | undefined> {
  const [buku, hubungan] = [daftar.get("xl/workbook.xml"), daftar.get("xl/_rels/workbook.xml.rels")]
  let id: string | undefined
  let tujuan = "worksheets/sheet1.xml"
  if (buku)
    await urai(zip, buku, {
      buka: (nama, a) => {
        if (nama === "sheet") id ??= Object.entries(a).find(([k]) => k.endsWith(":id"))?.[1]
      },
    })
  if (hubungan)
    await urai(zip, hubungan, {
      buka: (nama, a) => {
        if (nama === "Relationship" && a.Id === id) tujuan = a.Target!
      },
    })
  return daftar.get(tujuan.startsWith("/") ? tujuan.slice(1) : `xl/${tujuan}`)
}

/** Text that cells share: each `si`, without the readings of its ruby. */
async function teksBersama(zip: ZipFile, e: Entry | undefined): Promise<string[]> {
  const semua: string[] = []
  if (!e) return semua
  let dalamT = false
  let ejaan = 0
  await urai(zip, e, {
    buka: (nama) => {
      if (nama === "si") semua.push("")
      if (nama === "rPh") ejaan++
      dalamT = nama === "t" && ejaan === 0
    },
    teks: (t) => {
      if (dalamT) semua[semua.length - 1] += t
    },
    tutup: (nama) => {
      if (nama === "rPh") ejaan--
      if (nama === "t") dalamT = false
    },
  })
  return semua
}

/** "AB12" to 27; a cell without an address stands beside the one before it. */
const kolomKe = (r: string | undefined, sesudah: number): number => {
  const huruf = /^[A-Z]{1,3}/.exec(r ?? "")?.[0]
  return huruf ? Array.from(huruf).reduce((n, h) => n * 26 + h.charCodeAt(0) - 64, 0) - 1 : sesudah
}

/**
 * The rows of the first sheet, cells as text: numbers as they are stored, so that a date is a serial number.
 * @throws BerkasKeliru with a sentence for whoever sent the file.
 */
export async function bacaXlsx(isi: Buffer): Promise<string[][]> {
  const { zip, daftar } = await buka(isi)
  try {
    const lembar = await lembarPertama(zip, daftar)
    if (!lembar) throw new BerkasKeliru("Berkas xlsx ini tidak memuat lembar kerja")
    const bersama = await teksBersama(zip, daftar.get("xl/sharedStrings.xml"))
    const baris: string[][] = []
    let kolom = -1
    let jenis = ""
    let nilai: string | null = null
    await urai(zip, lembar, {
      buka: (nama, a) => {
        if (nama === "row") {
          // Empty rows are left out of the file: a row keeps the number that its reader sees.
          const ke = Number(a.r ?? baris.length + 1)
          if (!(ke <= MAKS_BARIS)) throw new BerkasKeliru(`Paling banyak ${MAKS_BARIS} baris`)
          while (baris.length < ke) baris.push([])
          kolom = -1
        } else if (nama === "c") {
          kolom = kolomKe(a.r, kolom + 1)
          if (kolom >= MAKS_KOLOM) throw new BerkasKeliru(`Paling banyak ${MAKS_KOLOM} kolom`)
          jenis = a.t ?? "n"
        } else if (nama === "v" || nama === "t") nilai = ""
      },
      teks: (t) => {
        if (nilai !== null) nilai += t
      },
      tutup: (nama) => {
        if ((nama !== "v" && nama !== "t") || nilai === null || kolom < 0) return
        const sel = jenis === "s" ? (bersama[Number(nilai)] ?? "") : nilai
        const terakhir = baris.at(-1)
        if (terakhir) terakhir[kolom] = (terakhir[kolom] ?? "") + sel
        nilai = null
      },
    })
    return baris.map((b) => Array.from(b, (sel) => (sel ?? "").trim()))
  } finally {
    zip.close()
  }
}
