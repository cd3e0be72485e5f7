import type { NextConfig } from "next"

const config: NextConfig = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` type-checks everything, tests included; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The sprite of icons: kept for a day, so that a phone without signal still has them.
  headers: async () => [
    {
      source: "/ikon.svg",
      headers: [{ key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" }],
    },
  ],
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
}

export default config
