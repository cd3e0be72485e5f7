import { mkdirSync } from "node:fs"
import path from "node:path"

export const root = path.resolve(import.meta.dirname, "..")

/** Where everything lives that this machine made: the database, logs, the secret, backups. Never in git. */
export const dataFolder = path.join(root, ".data")

/** A path inside `.data`, whose folder exists afterwards. */
export function inData(...parts: string[]): string {
  const file = path.join(dataFolder, ...parts)
  // Others may pass through, not look: the database may run as another user than the one who starts it.
  mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  return file
}

/** Where the application keeps uploaded files. */
export const filesFolder = (): string => process.env.BERKAS_DIR || inData("berkas")

/** A path inside `node_modules`. */
export function inModules(...parts: string[]): string {
  return path.join(root, "node_modules", ...parts)
}
