import { defineConfig } from "prisma/config"

// The scripts pass addresses themselves; this is for who runs Prisma's own CLI, as the owner.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? "" },
})
