import "server-only"
import pino from "pino"

/** The log: JSON lines, never a password, a cookie or a number that identifies a person. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { versi: process.env.SIGINJAI_VERSI },
  redact: {
    paths: ["*.sandi", "*.nip", "*.nik", "sandi", "cookie", "*.cookie", "headers.cookie"],
    censor: "[disamarkan]",
  },
})
