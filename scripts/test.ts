import { readFileSync, rmSync } from "node:fs"
import { build } from "./build.ts"
import { check } from "./check.ts"
import { findChromium } from "./chromium.ts"
import { PlainError } from "./errors.ts"
import { main, onStop } from "./life.ts"
import { takeLock } from "./lock.mjs"
import { inData, inModules } from "./paths.ts"
import { runNode } from "./processes.ts"
import { secondsSince } from "./say.ts"
import { openTestBase, testEnv } from "./testbase.ts"
import type { TestBase } from "./testbase.ts"

type Vitest = { numPassedTests: number; numFailedTests: number }
type Playwright = { stats: { expected: number; unexpected: number; flaky: number } }

const vitestReport = inData("uji-vitest.json")
const playwrightReport = inData("uji-playwright.json")
const times: string[] = []

/** Runs one step with its title and keeps its time for the summary, also when it is red. */
async function timed<T>(name: string, body: () => Promise<T>): Promise<T> {
  const start = performance.now()
  console.log(`\n== ${name}`)
  let mark = "GAGAL"
  try {
    const result = await body()
    mark = "lulus"
    return result
  } finally {
    times.push(`${mark}  ${name.padEnd(22)} ${secondsSince(start).padStart(7)} detik`)
  }
}

async function vitest(base: TestBase): Promise<number> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`]
  const env: NodeJS.ProcessEnv = { ...testEnv(base), NODE_ENV: "test" }
  const { code } = await runNode([inModules("vitest", "vitest.mjs"), "run", ...reporters], { env, show: true })
  if (code !== 0) throw new PlainError("Ada uji yang gagal (vitest).")
  return (JSON.parse(readFileSync(vitestReport, "utf8")) as Vitest).numPassedTests
}

async function playwright(base: TestBase, chromium: string): Promise<number> {
  const env = { ...testEnv(base), CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport }
  const argv = [inModules("@playwright", "test", "cli.js"), "test", "--reporter=list,json"]
  const { code } = await runNode(argv, { env, show: true })
  if (code !== 0) throw new PlainError("Ada uji peramban yang gagal (playwright).")
  const { stats } = JSON.parse(readFileSync(playwrightReport, "utf8")) as Playwright
  return stats.expected + stats.flaky
}

await main(async () => {
  const { holder, release } = takeLock(inData("uji.lock"))
  if (holder) throw new PlainError(`Uji sudah berjalan di folder ini (proses ${holder.pid}).`)
  onStop(release)
  for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true })
  let passed = 0
  try {
    const [base, chromium] = await timed("persiapan", async () => [await openTestBase(), await findChromium()] as const)
    await timed("pemeriksaan", check)
    passed += await timed("uji unit dan data", () => vitest(base))
    await timed("build", build)
    passed += await timed("uji peramban", () => playwright(base, chromium))
  } finally {
    console.log(`\n${times.join("\n")}`)
  }
  console.log(`\n${passed} passed, 0 failed`)
})
