import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { PlainError } from "./errors.ts"
import { generate } from "./generate.ts"
import { main } from "./life.ts"
import { inModules, root } from "./paths.ts"
import { runNode, runProgram } from "./processes.ts"
import type { Outcome } from "./processes.ts"
import { secondsSince } from "./say.ts"
import { filesUnder } from "./stamp.ts"

type Check = { name: string; run: () => Promise<Outcome> }

const node = (file: string[], ...args: string[]) => runNode([inModules(...file), ...args])
const next = ["next", "dist", "bin", "next"]
const modulesCruised = ["app", "components", "lib", "prisma", "proxy.ts"].filter((name) =>
  existsSync(path.join(root, name)),
)

const checks: Check[] = [
  { name: "tipe rute (next typegen)", run: () => node(next, "typegen") },
  { name: "tipe (tsc)", run: () => node(["typescript", "bin", "tsc"], "--noEmit") },
  { name: "aturan kode (oxlint)", run: () => runProgram(inModules(".bin", "oxlint"), ["--type-aware"]) },
  { name: "bentuk (oxfmt)", run: () => runProgram(inModules(".bin", "oxfmt"), ["--check"]) },
  { name: "arah impor (depcruise)", run: () => runProgram(inModules(".bin", "depcruise"), modulesCruised) },
  { name: "yang tidak terpakai (knip)", run: () => runProgram(inModules(".bin", "knip"), []) },
  { name: "ukuran berkas", run: async () => sizes() },
]

/** Runs every check in order and throws at the first that is red, with its whole output. */
export async function check(): Promise<void> {
  await generate()
  for (const { name, run } of checks) {
    const start = performance.now()
    const { code, output } = await run()
    console.log(`  ${code === 0 ? "lulus" : "GAGAL"}  ${name}, ${secondsSince(start)} detik`)
    if (code !== 0) throw new PlainError(`${output.trim()}\n\nPemeriksaan gagal: ${name}`)
  }
}

function sizes(): Outcome {
  const files = ["app", "components", "lib", "scripts", "tests", "prisma"].flatMap(filesUnder)
  const code = files.filter((file) => /\.(ts|tsx|mts|mjs|css)$/.test(file) && !file.startsWith("prisma/generated"))
  const tooLong = code.flatMap((file) => {
    const lines = readFileSync(path.join(root, file), "utf8").trimEnd().split("\n").length
    const limit = path.basename(file) === "page.tsx" ? 40 : 250
    return lines > limit ? [`${file}: ${lines} baris, paling banyak ${limit}`] : []
  })
  return { code: tooLong.length > 0 ? 1 : 0, output: tooLong.join("\n") }
}

if (import.meta.main) await main(check)
