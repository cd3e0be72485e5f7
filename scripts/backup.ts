import { copyFileSync, cpSync, existsSync, rmSync } from "node:fs"
import path from "node:path"
import { emptyStage, pack } from "./backup/archive.ts"
import { copyCluster } from "./backup/cluster.ts"
import { dump } from "./backup/dump.ts"
import { resolveDatabase } from "./database.ts"
import { PlainError } from "./errors.ts"
import { main, onStop } from "./life.ts"
import { filesFolder, inData } from "./paths.ts"
import { step } from "./say.ts"

/**
 * `npm run backup`: the database, the secret and the uploaded files in one archive with its checksum. The embedded
 * database is copied while it runs; an external one is dumped with PostgreSQL's own tool.
 */
await main(async () => {
  const database = await resolveDatabase({ keep: true })
  const stage = emptyStage("cadangan-sementara")
  onStop(() => rmSync(stage, { recursive: true, force: true }))
  const file = await step("Mencadangkan", async () => {
    if (database.cluster) {
      await copyCluster(database.cluster, path.join(stage, "pg"))
      copyFileSync(inData("pg.json"), path.join(stage, "pg.json"))
    } else {
      if (!database.owner)
        throw new PlainError("DATABASE_OWNER_URL belum diisi: pencadangan memerlukan pemilik basis data.")
      await dump(database.owner, path.join(stage, "siginjai.dump"))
    }
    for (const [name, source] of Object.entries({ rahasia: inData("rahasia"), berkas: filesFolder() }))
      if (existsSync(source)) cpSync(source, path.join(stage, name), { recursive: true })
    return pack(stage, new Date())
  })
  console.log(`Cadangan: ${file}`)
  console.log("Simpan salinannya, beserta berkas .sha256, di mesin lain. Isinya rahasia.")
})
