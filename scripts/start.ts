import { startBanner } from "./banner.ts"
import { build } from "./build.ts"
import { requireLowlyRole, requireRealTime, resolveDatabase } from "./database.ts"
import { PlainError } from "./errors.ts"
import { main } from "./life.ts"
import { prepareDatabase, requirePrepared } from "./prepare.ts"
import { step } from "./say.ts"
import { claimFolder, serve } from "./serve.ts"

const forever = () => new Promise<never>(() => {})
const only = process.argv.includes("--hanya=worker")
  ? "worker"
  : process.argv.includes("--hanya=web")
    ? "web"
    : undefined

await main(async () => {
  await claimFolder()
  const database = await step("Menghubungi basis data", () => resolveDatabase())
  // The embedded database has no other administrator than this command.
  if (database.cluster) await step("Memutakhirkan basis data", () => prepareDatabase({ ...database, contoh: false }))
  if (!database.cluster && !process.env.SITUS_URL)
    throw new PlainError("SITUS_URL belum diisi: alamat situs ini, untuk tautan dalam surat dan kode QR dokumen.")
  await requireLowlyRole(database.app)
  await requirePrepared(database.app)
  await requireRealTime(database.app)
  await step("Membangun aplikasi", build)
  const port = await step("Menyalakan layanan", () => serve(database, "production", only))
  console.log(only === "worker" ? "Worker berjalan. Ctrl C untuk berhenti." : startBanner(port))
  await forever()
}, 0)
