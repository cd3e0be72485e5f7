import { existsSync, writeFileSync } from "node:fs"
import { inModules, root } from "./paths.ts"
import { mustRunNode } from "./processes.ts"
import { hashFiles, readText } from "./stamp.ts"
import path from "node:path"

const target = path.join(root, "prisma", "generated")

/** Generates the Prisma client unless the schema is the one it was generated from. */
export async function generate(): Promise<"ready" | "done"> {
  const file = path.join(target, ".cap")
  const stamp = hashFiles(["prisma/schema", "node_modules/prisma/package.json"])
  if (readText(file) === stamp) return "ready"
  // The CLI wants to download an engine that `generate` never calls; any existing program satisfies it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  }
  await mustRunNode("prisma generate", [inModules("prisma", "build", "index.js"), "generate"], { env })
  if (existsSync(target)) writeFileSync(file, stamp)
  return "done"
}
