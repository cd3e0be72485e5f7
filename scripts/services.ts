import { sessionSecret, version } from "./env.ts"
import { inModules } from "./paths.ts"
import type { Service } from "./supervise.ts"

export type Addresses = { app: string; listen: string | undefined }

type Mode = "production" | "development"

/**
 * The environment of the web and the worker: the application's role, never the owner's address. (An empty value
 * keeps Next from reading it from `.env`.)
 */
export function serviceEnv(database: Addresses, mode: Mode, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: database.app,
    DATABASE_OWNER_URL: "",
    DATABASE_LISTEN_URL: database.listen ?? "",
    NEXTAUTH_SECRET: sessionSecret(),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: mode,
    SIGINJAI_VERSI: version(),
    SITUS_URL: process.env.SITUS_URL || `http://localhost:${port}`,
    TZ: "UTC",
  }
}

/** The web server, on all addresses of this machine, or on the one that HOST names. */
export function web(database: () => Addresses, port: number, mode: Mode = "production"): Service {
  const command = mode === "production" ? "start" : "dev"
  return {
    name: "web",
    argv: [inModules("next", "dist", "bin", "next"), command, "-H", process.env.HOST || "0.0.0.0", "-p", String(port)],
    env: () => ({ ...serviceEnv(database(), mode, port), PORT: String(port) }),
  }
}

/** The worker: jobs, papers, letters, the seal. */
export function worker(database: () => Addresses, port: number, mode: Mode = "production"): Service {
  return {
    name: "worker",
    argv: ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "scripts/worker.ts"],
    env: () => serviceEnv(database(), mode, port),
  }
}
