// The bench's own build: the project's sources, the floors of `tests/bench/app` and a twin of each measured page.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { inData, inModules, root } from "#scripts/paths.ts"
import { mustRunNode } from "#scripts/processes.ts"
import { hashFiles, readText } from "#scripts/stamp.ts"
import { pages } from "./pages.ts"
import { twinOf } from "./twin.ts"

const sources = ["app", "components", "lib", "public", "prisma"]
const single = [
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "postcss.config.mjs",
]
const ours = ["app", "support/copy.ts", "support/twin.ts", "support/pages.ts"].map((name) => `tests/bench/${name}`)
const inputs = [...sources, ...single, "package-lock.json", ...ours]

/** The build's folder. It lies inside the project, so that its modules are found by walking up. */
export const site = inData("bench", "situs")

// Turbopack takes nothing from above its root, and the modules lie above this folder.
const config = `import path from "node:path"
import asli from "./next.config.asli.ts"

const akar = path.resolve(import.meta.dirname, "../../..")
export default { ...asli, turbopack: { ...asli.turbopack, root: akar }, outputFileTracingRoot: akar }
`

/** Copies, adds floors and twins, and builds, unless the folder holds the build of exactly these inputs. */
export async function buildSite(): Promise<"ready" | "done"> {
  const stampFile = path.join(site, ".next", "cap-bench")
  const stamp = hashFiles(inputs)
  if (readText(stampFile) === stamp) return "ready"
  rmSync(site, { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  for (const name of [...sources, ...single]) cpSync(path.join(root, name), path.join(site, name), { recursive: true })
  cpSync(path.join(root, "tests/bench/app"), path.join(site, "app"), { recursive: true })
  cpSync(path.join(site, "next.config.ts"), path.join(site, "next.config.asli.ts"))
  writeFileSync(path.join(site, "next.config.ts"), config)
  for (const page of pages) layTwin(page.folder, page.kembar)
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" }
  const argv = [inModules("next", "dist", "bin", "next"), "build"]
  await mustRunNode("next build untuk bench", argv, { env, cwd: site })
  if (!existsSync(path.join(site, ".next", "BUILD_ID"))) throw new Error("next build ended without a build")
  writeFileSync(stampFile, stamp)
  return "done"
}

/** The twin has its own layout: the same shell, with the same person's figures, from memory too. */
function layTwin(folder: string, kembar: string): void {
  const from = path.join(site, "app", folder)
  const to = path.join(site, "app", kembar)
  const ingat = path.relative(to, path.join(site, "app/ukur/ingat.ts"))
  mkdirSync(to, { recursive: true })
  // Folders within are other pages.
  const files = readdirSync(from, { withFileTypes: true }).filter((f) => f.isFile())
  for (const { name } of files) cpSync(path.join(from, name), path.join(to, name))
  const layout = path.join(site, "app/(dalam)/layout.tsx")
  writeFileSync(path.join(to, "layout.tsx"), twinOf(readFileSync(layout, "utf8"), ingat))
  writeFileSync(path.join(to, "page.tsx"), twinOf(readFileSync(path.join(from, "page.tsx"), "utf8"), ingat))
  const others = files.map((f) => f.name).filter((name) => !["page.tsx", "loading.tsx"].includes(name))
  if (others.length) throw new Error(`the twin of ${folder} would miss ${others.join(", ")}`)
}

type Manifest = { node: Record<string, { filename?: string; exportedName?: string }> }

/** The id under which the build knows a server action. */
export function actionId(file: string, name: string): string {
  const manifest = readFileSync(path.join(site, ".next/server/server-reference-manifest.json"), "utf8")
  const known = Object.entries((JSON.parse(manifest) as Manifest).node)
  const found = known.find(([, a]) => a.filename?.endsWith(file) && a.exportedName === name)
  if (!found) throw new Error(`no server action ${name} of ${file} in the build`)
  return found[0]
}
