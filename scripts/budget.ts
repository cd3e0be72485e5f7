import { readFileSync } from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { PlainError } from "./errors.ts"
import { root } from "./paths.ts"
import { filesUnder } from "./stamp.ts"

/** What a page may send as JavaScript, in bytes of gzip: beyond an empty page of the same build, and in all. */
const BEYOND_EMPTY = 60_000
const IN_ALL = 200_000

const dist = path.join(root, ".next")
const sizes = new Map<string, number>()

function gzipSize(file: string): number {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const size = gzipSync(readFileSync(path.join(dist, file))).length
  sizes.set(file, size)
  return size
}

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSize(file), 0)

export type PageWeight = { page: string; beyondEmpty: number; inAll: number }

/** The JavaScript of each page of the finished build, as its manifests list it. An empty page has the root files. */
export function weighPages(): PageWeight[] {
  const manifest = JSON.parse(readFileSync(path.join(dist, "build-manifest.json"), "utf8")) as {
    rootMainFiles: string[]
  }
  const empty = total(manifest.rootMainFiles)
  return filesUnder(".next/server/app")
    .filter((file) => file.endsWith("page_client-reference-manifest.js"))
    .map((file) => {
      const text = readFileSync(path.join(root, file), "utf8")
      const { entryJSFiles } = JSON.parse(/=\s*(\{.*\})/s.exec(text)![1]!) as { entryJSFiles: Record<string, string[]> }
      const inAll = total(new Set([...manifest.rootMainFiles, ...Object.values(entryJSFiles).flat()]))
      return {
        page: file.slice(".next/server/app/".length, -"/page_client-reference-manifest.js".length),
        beyondEmpty: inAll - empty,
        inAll,
      }
    })
}

/** Refuses a build in which a page sends more JavaScript than its budget. */
export function checkBudget(): void {
  const pages = weighPages()
  if (pages.length < 5)
    throw new PlainError(`Anggaran JavaScript hanya melihat ${pages.length} halaman: daftar build berubah bentuk.`)
  const over = pages.filter((p) => p.beyondEmpty > BEYOND_EMPTY || p.inAll > IN_ALL)
  if (over.length === 0) return
  const lines = over.map((p) => `  ${p.page}: ${kb(p.beyondEmpty)} di atas halaman kosong, ${kb(p.inAll)} seluruhnya`)
  throw new PlainError(
    `JavaScript melebihi anggaran (60 kB di atas halaman kosong, 200 kB seluruhnya):\n${lines.join("\n")}`,
  )
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

if (import.meta.main)
  for (const p of weighPages()) console.log(`${kb(p.beyondEmpty).padStart(9)} ${kb(p.inAll).padStart(9)}  ${p.page}`)
