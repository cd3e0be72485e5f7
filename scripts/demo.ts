import { demoBanner } from "./banner.ts"
import { build } from "./build.ts"
import { resolveDatabase } from "./database.ts"
import { main } from "./life.ts"
import { prepareDatabase } from "./prepare.ts"
import { secondsSince, step } from "./say.ts"
import { claimFolder, serve } from "./serve.ts"

const forever = () => new Promise<never>(() => {})

await main(async () => {
  const start = performance.now()
  await claimFolder()
  const database = await step("[1/4] Menyalakan basis data", () => resolveDatabase())
  await step("[2/4] Menyiapkan tabel dan data contoh", () => prepareDatabase({ ...database, contoh: true }))
  await step("[3/4] Membangun aplikasi", build)
  const port = await step("[4/4] Menyalakan web dan worker", () => serve(database, "production"))
  console.log(await demoBanner(port))
  console.log(`Siap dalam ${secondsSince(start)} detik.`)
  await forever()
}, 0)
