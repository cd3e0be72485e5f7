import { defineConfig } from "@playwright/test"
import type { Waktu } from "./tests/e2e/support/fixtures.ts"

const peramban = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    // A name of the office's network: plain http, and no secure context.
    "--host-resolver-rules=MAP bkd.lan 127.0.0.1",
  ], // prettier-ignore
}

// The story is told on an ordinary Friday, and again on the days that trip up calendars.
const hari = (name: string, waktu: string, testMatch?: RegExp) => ({
  name,
  use: { waktu },
  ...(testMatch && { testMatch }),
})
const CERITA = /cerita-laporan\.spec\.ts/

export default defineConfig<object, Waktu>({
  testDir: "tests/e2e",
  outputDir: ".data/playwright",
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  use: { locale: "id-ID", timezoneId: "Asia/Jakarta", launchOptions: peramban, trace: "retain-on-failure" },
  projects: [
    hari("jumat", "2026-11-20T15:00:00+07:00"),
    hari("minggu", "2026-11-22T10:00:00+07:00", CERITA),
    hari("tahun-baru", "2026-01-01T10:00:00+07:00", CERITA),
    hari("tanpa-hari-libur", "2027-03-10T14:00:00+07:00", CERITA),
  ],
})
