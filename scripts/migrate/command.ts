import { resolveDatabase } from "../database.ts"
import { main } from "../life.ts"
import { prepareDatabase } from "../prepare.ts"
import { step } from "../say.ts"
import { draftMigration } from "./draft.ts"

/** `npm run migrate`: brings the database up to date; `npm run migrate -- --new <name>` writes a new migration. */
await main(async () => {
  const at = process.argv.indexOf("--new")
  if (at > 0) {
    console.log(`Migrasi baru ditulis: ${await draftMigration(process.argv[at + 1] ?? "")}`)
    return
  }
  const database = await resolveDatabase({ keep: true })
  await step("Memutakhirkan basis data", () => prepareDatabase({ ...database, contoh: false }))
})
