import { accessSync, constants, existsSync } from "node:fs"
import path from "node:path"
import { PlainError } from "./errors.ts"
import { runProgram } from "./processes.ts"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const macs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** A real Chromium: the one that is named, the system's, Playwright's own, or for root one from Debian's packages. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new PlainError(`CHROMIUM_PATH menunjuk ${named}, yang tidak ada.`)
  const found = named ?? onPath() ?? macs.find((file) => existsSync(file)) ?? (await playwrights())
  if (found) return found
  if (process.getuid?.() === 0 && which("apt-get")) return installed()
  throw new PlainError(
    "Uji peramban memerlukan Chromium. Pasang (Debian: sudo apt-get install chromium; " +
      "lainnya: npx playwright install chromium), atau isi CHROMIUM_PATH.",
  )
}

async function installed(): Promise<string> {
  console.log("  memasang chromium dengan apt-get (sekali saja)")
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const update = await runProgram("apt-get", ["update"], { env })
  const install = await runProgram("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env })
  const found = onPath()
  if (found) return found
  throw new PlainError(
    `Chromium tidak dapat dipasang:\n${(update.output + install.output).trim().split("\n").slice(-15).join("\n")}`,
  )
}

function onPath(): string | undefined {
  return names.map(which).find((file) => file !== undefined)
}

function which(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test")
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}
