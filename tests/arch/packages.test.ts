import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

type Lock = { packages: Record<string, { version?: string; resolved?: string }> }
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock
const paket = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>

// Versions below these carry published holes.
test.each([
  ["next", "16.4.1"],
  ["react", "19.3.1"],
  ["react-dom", "19.3.1"],
])("%s is at least %s", (nama, lantai) => {
  const ada = lock.packages[`node_modules/${nama}`]!.version!
  expect(ada.localeCompare(lantai, undefined, { numeric: true })).toBeGreaterThanOrEqual(0)
})

test("versions are exact, the lock names no download address, and what was banned is not there", () => {
  for (const [nama, versi] of Object.entries({ ...paket.dependencies, ...paket.devDependencies }))
    expect(versi, nama).toMatch(/^\d+\.\d+\.\d+/)
  expect(Object.values(lock.packages).filter((p) => p.resolved?.startsWith("http"))).toEqual([])
  expect(Object.keys(lock.packages).filter((p) => /node_modules\/(xlsx|exceljs)$/.test(p))).toEqual([])
})
