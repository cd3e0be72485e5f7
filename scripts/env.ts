import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { execFileSync } from "node:child_process"
import { inData, root } from "./paths.ts"

/** Adds what `.env` says to the environment; what the environment already says wins. */
export function loadEnv(): void {
  const file = path.join(root, ".env")
  if (existsSync(file)) process.loadEnvFile(file)
}

/** The key that signs sessions: from the environment, or made once and kept where only its owner reads it. */
export function sessionSecret(): string {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET
  const file = inData("rahasia")
  if (!existsSync(file) || readFileSync(file, "utf8").trim() === "") {
    writeFileSync(`${file}.baru`, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true })
    renameSync(`${file}.baru`, file)
  }
  return readFileSync(file, "utf8").trim()
}

/** The short hash of the running commit, or "" outside git. */
export function version(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  } catch {
    return ""
  }
}
