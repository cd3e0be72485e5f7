import { demoBanner } from "./banner.ts"
import { resolveDatabase } from "./database.ts"
import { generate } from "./generate.ts"
import { main } from "./life.ts"
import { prepareDatabase } from "./prepare.ts"
import { step } from "./say.ts"
import { claimFolder, serve } from "./serve.ts"

const forever = () => new Promise<never>(() => {})

await main(async () => {
  await claimFolder()
  const database = await step("[1/4] Menyalakan basis data", () => resolveDatabase())
  await step("[2/4] Menyiapkan tabel dan data contoh", () => prepareDatabase({ ...database, contoh: true }))
  await step("[3/4] Membuat klien Prisma", generate)
  const port = await step("[4/4] Menyalakan web pengembangan dan worker", () => serve(database, "development"))
  console.log(await demoBanner(port))
  await forever()
}, 0)
