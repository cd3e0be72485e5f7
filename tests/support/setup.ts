import { afterAll, beforeAll } from "vitest"
import { sessionSecret } from "#scripts/env.ts"
import { closeDb } from "#lib/kernel/db.ts"
import { appUrl, buatDatabase, hapusDatabase } from "./database.ts"

const nama = `siginjai_${process.pid}_${process.env.VITEST_POOL_ID ?? 0}_uji`

beforeAll(async () => {
  await buatDatabase(nama)
  process.env.DATABASE_URL = appUrl(nama)
  process.env.DATABASE_POOL = "5"
  process.env.NEXTAUTH_SECRET = sessionSecret()
})

afterAll(async () => {
  await closeDb()
  await hapusDatabase(nama)
})
