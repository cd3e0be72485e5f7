import { existsSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { checkBudget } from "./budget.ts"
import { PlainError } from "./errors.ts"
import { generate } from "./generate.ts"
import { main } from "./life.ts"
import { lockHolder } from "./lock.mjs"
import { inData, inModules, root } from "./paths.ts"
import { mustRunNode } from "./processes.ts"
import { step } from "./say.ts"
import { hashFiles, readText } from "./stamp.ts"

const stampFile = path.join(root, ".next", "cap-siginjai")
const inputs = [
  ...["app", "components", "lib", "public", "prisma/schema", "prisma/cast.ts", "prisma/grants.ts", "prisma/reference"],
  ...["package-lock.json", "next.config.ts", "tsconfig.json", "proxy.ts", "instrumentation.ts", "postcss.config.mjs"],
]

/** Builds the web application unless `.next` holds the build of exactly these inputs. */
export async function build(): Promise<"ready" | "done"> {
  await generate()
  const stamp = hashFiles(inputs)
  if (readText(stampFile) === stamp) return "ready"
  const server = lockHolder(inData("layanan.lock"))
  if (server && server.pid !== process.pid)
    throw new PlainError(
      `Siginjai sedang melayani dari folder ini (proses ${server.pid}). Hentikan dahulu, sebab hasil build akan berubah.`,
    )
  rmSync(stampFile, { force: true })
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" }
  await mustRunNode("next build", [inModules("next", "dist", "bin", "next"), "build"], { env })
  if (!existsSync(path.join(root, ".next", "BUILD_ID"))) throw new PlainError("next build selesai tanpa hasil.")
  checkBudget()
  writeFileSync(stampFile, stamp)
  return "done"
}

if (import.meta.main) await main(() => step("Membangun aplikasi", build))
