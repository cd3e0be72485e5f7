import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import path from "node:path"
import { root } from "./paths.ts"

/** SHA-256 over the names and contents of files and folders (paths from the root; absent ones count as absent). */
export function hashFiles(entries: string[], ...more: string[]): string {
  const hash = createHash("sha256")
  for (const text of more) hash.update(`${text}\0`)
  for (const entry of entries) {
    for (const file of filesUnder(entry))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update("\0")
  }
  return hash.digest("hex")
}

/** All files of a folder, or the file itself, sorted, as paths from the root. */
export function filesUnder(entry: string): string[] {
  const full = path.join(root, entry)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [entry]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** The text of a small file, or null. */
export function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null
}
