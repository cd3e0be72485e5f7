// Identifiers that sort by time of making: UUID version 7 (RFC 9562), made by the app since PostgreSQL 15 cannot.
import { randomFillSync } from "node:crypto"

const isi = new Uint8Array(16)

/** A new UUIDv7; `ms` is its instant in milliseconds, for data that is made for a past day. */
export function uuid(ms = Date.now()): string {
  randomFillSync(isi)
  new DataView(isi.buffer).setUint32(0, Math.floor(ms / 65_536))
  new DataView(isi.buffer).setUint16(4, ms % 65_536)
  isi[6] = (isi[6]! & 0x0f) | 0x70
  isi[8] = (isi[8]! & 0x3f) | 0x80
  const hex = Buffer.from(isi).toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
