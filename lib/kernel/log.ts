import "server-only"
import pino from "pino"

/** The log: JSON lines, never a password, a cookie or a number that identifies a person. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { versi: process.env.SIGINJAI_VERSI },
  // A message of the database may carry a value: what looks like a NIP or a NIK does not pass.
  hooks: { streamWrite: (baris) => baris.replace(/\b\d{16,18}\b/g, "[nomor disamarkan]") },
  redact: {
    paths: ["*.sandi", "*.nip", "*.nik", "sandi", "cookie", "*.cookie", "headers.cookie"],
    censor: "[disamarkan]",
  },
})
