import { defineConfig } from "vitest/config"

const kosong = new URL("./node_modules/server-only/empty.js", import.meta.url).pathname

// "server-only" is empty under the condition that Next's server and our worker run with.
export default defineConfig({
  resolve: { conditions: ["react-server", "node"], alias: { "server-only": kosong } },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/global.ts",
    setupFiles: "tests/support/setup.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
