// The second step: a code of six digits from an app on the phone (RFC 6238).
import "server-only"
import { generateSecret, generateSync, generateURI, verifySync } from "otplib"
import { buka, tutup } from "#lib/kernel/rahasia.ts"

const GUNA = "totp"
const LANGKAH_DETIK = 30
/**
 * How far behind and ahead a phone may be and still be told so, in seconds. Little ahead: a code of the future that a
 * guess has hit would become good while the guesser waits.
 */
const JANGKAUAN: [number, number] = [900, 120]

const detik = (saat: Date) => Math.floor(saat.getTime() / 1000)

const SEPEREMPAT_JAM = 900_000
const usul = (akunId: string, saat: Date, mundur: number) =>
  `${akunId} usul ${Math.floor(saat.getTime() / SEPEREMPAT_JAM) - mundur}`

/** A new secret in base32, and its sealed form for the account to send back within half an hour. */
export function rahasiaBaru(akunId: string, saat: Date): { rahasia: string; segel: Buffer } {
  const rahasia = generateSecret()
  return { rahasia, segel: tutup(GUNA, usul(akunId, saat, 0), rahasia) }
}

/** The secret that was proposed to an account a quarter of an hour ago at most, or in the one before. */
export const bukaUsul = (akunId: string, segel: Uint8Array, saat: Date): string | null =>
  buka(GUNA, usul(akunId, saat, 0), segel) ?? buka(GUNA, usul(akunId, saat, 1), segel)

export const tutupRahasia = (akunId: string, rahasia: string): Buffer => tutup(GUNA, akunId, rahasia)
export const bukaRahasia = (akunId: string, segel: Uint8Array): string | null => buka(GUNA, akunId, segel)

/** The address that an authenticator app reads from a QR code. */
export const alamatTotp = (rahasia: string, masuk: string): string =>
  generateURI({ secret: rahasia, label: masuk, issuer: "Siginjai" })

/** The code of an instant. */
export const kodePada = (rahasia: string, saat: Date): string => generateSync({ secret: rahasia, epoch: detik(saat) })

export type Periksa = { benar: true; langkah: number } | { benar: false; meleset: number | null; terpakai: boolean }

/**
 * Checks a code: of this half minute or of one beside it, and of none that was used before.
 * @param sesudah the last time step whose code was taken.
 * @returns the step it used up; else by how many steps the phone's clock is off, where that explains it.
 */
export function periksaKode(rahasia: string, kode: string, saat: Date, sesudah: number | null): Periksa {
  const epoch = detik(saat)
  const dekat = verifySync({ secret: rahasia, token: kode, epoch, epochTolerance: LANGKAH_DETIK })
  if (dekat.valid) {
    const langkah = Math.floor(epoch / LANGKAH_DETIK) + (dekat.delta ?? 0)
    if (sesudah === null || langkah > sesudah) return { benar: true, langkah }
    return { benar: false, meleset: null, terpakai: true }
  }
  const jauh = verifySync({ secret: rahasia, token: kode, epoch, epochTolerance: JANGKAUAN })
  return { benar: false, meleset: jauh.valid ? jauh.delta : null, terpakai: false }
}
