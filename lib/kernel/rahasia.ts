// What must be readable again but never lies open in the database: sealed under a key derived from the site's secret.
import "server-only"
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto"

const IV = 12
const TANDA = 16

function kunci(guna: string): Buffer {
  const rahasia = process.env.NEXTAUTH_SECRET
  if (!rahasia) throw new Error("NEXTAUTH_SECRET is not set")
  return Buffer.from(hkdfSync("sha256", rahasia, "", `siginjai ${guna}`, 32))
}

/**
 * Seals a secret (AES-256-GCM).
 * @param guna what it is for: another use has another key.
 * @param pemilik whose it is: under another's name it does not open.
 */
export function tutup(guna: string, pemilik: string, isi: string): Buffer {
  const iv = randomBytes(IV)
  const c = createCipheriv("aes-256-gcm", kunci(guna), iv).setAAD(Buffer.from(pemilik))
  return Buffer.concat([iv, c.update(isi, "utf8"), c.final(), c.getAuthTag()])
}

/** Opens what `tutup` sealed; null where it was changed, is another's, or the site's secret has changed since. */
export function buka(guna: string, pemilik: string, segel: Uint8Array): string | null {
  const s = Buffer.from(segel)
  if (s.length < IV + TANDA) return null
  try {
    const d = createDecipheriv("aes-256-gcm", kunci(guna), s.subarray(0, IV), { authTagLength: TANDA })
    d.setAAD(Buffer.from(pemilik)).setAuthTag(s.subarray(-TANDA))
    return d.update(s.subarray(IV, -TANDA), undefined, "utf8") + d.final("utf8")
  } catch {
    return null
  }
}

/** A digest that only this site can make again: whoever holds the database alone cannot find short words by trying. */
export const sidikTertutup = (guna: string, isi: string): string =>
  createHmac("sha256", kunci(guna)).update(isi).digest("hex")

// No I, L, O, U, 0 or 1: what is read off paper must not be guessed at.
const HURUF = "ABCDEFGHJKMNPQRSTVWXYZ23456789"

/** A one-time code to be read off paper, in groups of four or five letters: at least 4.9 bits each. */
export function kodeAcak(kelompok: number, panjang: number): string {
  const huruf = () => {
    for (;;) {
      const [b] = randomBytes(1)
      if (b! < 256 - (256 % HURUF.length)) return HURUF[b! % HURUF.length]
    }
  }
  return Array.from({ length: kelompok }, () => Array.from({ length: panjang }, huruf).join("")).join("-")
}

/** The digest under which a one-time code or token is kept; dashes, blanks and case do not matter. */
export const sidikKode = (kode: string): Buffer<ArrayBuffer> => {
  const rapat = kode.toUpperCase().replace(/[^A-Z0-9]/g, "")
  return Buffer.from(createHash("sha256").update(rapat).digest())
}
