import { existsSync } from "node:fs"
import path from "node:path"
import { PlainError } from "./errors.ts"
import { generate } from "./generate.ts"
import { main } from "./life.ts"
import { root } from "./paths.ts"
import { runNode } from "./processes.ts"
import { step } from "./say.ts"
import { filesUnder } from "./stamp.ts"
import { openTestBase, testEnv } from "./testbase.ts"

const folder = "tests/bench"

/** `npm run bench [-- word]`: runs the benches of `tests/bench` whose name holds the word, against the test database. */
await main(async () => {
  const wanted = process.argv[2] ?? ""
  const benches = filesUnder(folder).filter((file) => file.endsWith(".bench.ts") && file.includes(wanted))
  if (!existsSync(path.join(root, folder)) || benches.length === 0)
    throw new PlainError(`Tidak ada bench di ${folder}.`)
  await generate()
  const base = await step("Menyiapkan basis data uji", openTestBase)
  for (const file of benches) {
    console.log(`\n== ${file}`)
    const argv = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", file]
    const { code } = await runNode(argv, { env: testEnv(base), show: true })
    if (code !== 0) throw new PlainError(`${file} gagal.`)
  }
})
